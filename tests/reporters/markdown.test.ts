import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';

import { markdown } from '#reporters/markdown.ts';

import { STRATEGY, writeFile, writeGoal, type Files } from '../core/nordby.ts';
import { reportNordby } from './report-nordby.ts';

const goal = (name: string) => `${STRATEGY}/${name}.md`;
const entry = (keys: string) =>
  `changes:\n  - date: 14. april 2026\n${keys}    why: Broen skulle bygges først.\n    decided-by: byraadet\n    minutes: Ikke offentligt\n`;

const PUBLISHED: Files = {
  [goal('skoleveje')]: writeGoal('deadline: senest i 2026\nowner: slg\ntarget: 8 skoler', '', 'Tryggere skoleveje'),
  [goal('busser')]: writeGoal('', '', 'Flere med bussen'),
  [goal('broer')]: writeGoal('', '', 'En ny bro'),
  [goal('faerger')]: writeGoal('', '', 'Færgen'),
};
const NOW: Files = {
  [goal('skoleveje')]: writeGoal(
    `deadline: senest i 2027\nowner: byraadet\ntarget: 8 skoler\n${entry('    what: frist\n    from: senest i 2026\n    to: senest i 2027\n')}`,
    '',
    'Tryggere skoleveje',
  ),
  [goal('broer')]: writeGoal(entry('    what: udgået\n'), '', 'En ny bro'),
  [`${STRATEGY}/havn/index.md`]: writeFile('title: Havnen'),
  [goal('havn/faerger')]: writeGoal(entry(`    what: flyttet\n    from: ${STRATEGY}/faerger\n`), '', 'Færgen'),
  [goal('lys')]: writeGoal('deadline: primo 2027', '', 'Lys på stierne'),
};

describe("the reviewer's summary", () => {
  test('says what happens to the promises, and what must be fixed', () => {
    expect(reportNordby(markdown, NOW, { published: PUBLISHED })).toMatchInlineSnapshot(`
      "## Rød Tråd: hvad der sker med løfterne

      **2 fejl** · 1 advarsel · 0 oplysninger · 7 filer læst.

      Sammenlignet med \`main\`.

      ### Ændret (2)

      | Hvad | Navn | Før | Nu | Flyttet | Står under \`changes\` |
      | --- | --- | --- | --- | --- | --- |
      | frist | Tryggere skoleveje | »senest i 2026« | »senest i 2027« | 365 dage senere | ja |
      | ansvarlig | Tryggere skoleveje | »slg« | »byraadet« |  | **nej** |

      ### Udgået eller fjernet (2)

      | Slags | Navn | Under | Står under \`changes\` |
      | --- | --- | --- | --- |
      | mål | En ny bro | Nordby Kommune › Sammen om Nordby | ja |
      | mål | Flere med bussen | Nordby Kommune › Sammen om Nordby | **nej** |

      ### Flyttet (1)

      | Navn | Gammel adresse | Ny adresse | Står under \`changes\` |
      | --- | --- | --- | --- |
      | Færgen | \`/nordby/sammen-om-nordby/faerger/\` | \`/nordby/sammen-om-nordby/havn/faerger/\` | ja |

      ### Nyt (2)

      | Slags | Navn | Under |
      | --- | --- | --- |
      | mål | Lys på stierne | Nordby Kommune › Sammen om Nordby |
      | område | Havnen | Nordby Kommune › Sammen om Nordby |

      ### Hvad der mangler

      Af 3 mål:

      - 2 uden ansvarlig, heraf nye: Lys på stierne
      - 1 uden frist
      - 2 uden noget, der kan måles, heraf nye: Lys på stierne

      ### Skal ses efter

      - **Fejl** \`removed-silently\` · \`content/nordby/sammen-om-nordby/busser.md\`: Målet \`Flere med bussen\` er udgivet, men er væk uden en forklaring. Læg filen \`content/nordby/sammen-om-nordby/busser.md\` tilbage, som den var, og skriv sidst i filens oplysninger, før linjen \`---\`, at den er udgået:

        \`\`\`yaml
        changes:
          - date:
            what: udgået
            why:
            decided-by:
            minutes:
        \`\`\`

      - **Fejl** \`change-unrecorded\` · \`content/nordby/sammen-om-nordby/skoleveje.md:4\`: Den ansvarlige for \`Tryggere skoleveje\` var \`slg\` og er nu \`byraadet\`, men ændringen står ikke under \`changes\`. Skriv ændringen sidst i listen \`changes\`, og udfyld de tomme linjer:

        \`\`\`yaml
          - date:
            what: ansvarlig
            from: slg
            to: byraadet
            why:
            decided-by:
            minutes:
        \`\`\`

      - **Advarsel** \`deadline-no-official-length\` · \`content/nordby/sammen-om-nordby/lys.md:3\`: \`primo 2027\` har ingen fast længde; sitet regner det fra 1. januar 2027 til 30. april 2027. Skriv en måned, hvis kilden eller forvaltningen kan sige hvilken.
      "
    `);
  });

  test('lists the findings when there is nothing to compare with, and says how to get a comparison', () => {
    expect(reportNordby(markdown, { [goal('lys')]: writeGoal('deadline: snarest', '', 'Lys') })).toMatchInlineSnapshot(`
      "## Rød Tråd: hvad der sker med løfterne

      **1 fejl** · 0 advarsler · 0 oplysninger · 3 filer læst.

      Kør med \`--base origin/main\` for også at se, hvilke mål der er nye, ændret, udskudt, udgået og flyttet.

      ### Skal ses efter

      - **Fejl** \`deadline-vague\` · \`content/nordby/sammen-om-nordby/lys.md:3\`: \`snarest\` siger ikke hvornår. Skriv en måned eller et år: \`inden udgangen af 2026\`. Findes der ingen frist, så slet linjen. Skal ordene stå, så skriv dagene ved siden af: \`deadline: { words: snarest, by: DATO }\`.
      "
    `);
  });

  test('is available in English', () => {
    const text = reportNordby(markdown, NOW, { published: PUBLISHED, language: 'en' });
    expect(text).toContain(
      '| deadline | Tryggere skoleveje | »senest i 2026« | »senest i 2027« | 365 days later | yes |',
    );
    expect(text).not.toMatch(/Ændret|Mangler|Fejl|advarsel/);
  });

  test('links each code to its explanation when the site has an address', () => {
    expect(
      reportNordby(
        markdown,
        { [goal('lys')]: writeGoal('deadline: snarest') },
        { siteUrl: 'https://strategi.nordby.example/' },
      ),
    ).toContain('[`deadline-vague`](https://strategi.nordby.example/validering/deadline-vague/)');
  });

  test('lists the first ten findings and counts the rest', () => {
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [
        goal(`maal-${index}`),
        writeGoal('deadline: snarest', '', `Mål ${index}`),
      ]),
    );
    const text = reportNordby(markdown, many);
    expect(text.match(/^- \*\*Fejl\*\*/gm)).toHaveLength(10);
    expect(text).toContain('… og 2 til');
  });
});

describe('words from the content stay plain words', () => {
  const HOSTILE = [
    '<img src=x onerror=alert(1)>',
    '![billede](https://ond.example/x.png)',
    '[klik](https://ond.example)',
    '@borgmester og post@nordby.example',
    'https://ond.example www.ond.example',
    '| celle | `kode` ``to`` |',
    '#1 GH-2 **fed** ~~streg~~',
    '&lt;script&gt; $x$ \\`',
    '</details><!-- ',
  ];

  test.each(HOSTILE)('%s', (title) => {
    const quoted = `'${title.replaceAll("'", "''")}'`;
    const before = {
      [goal('a')]: writeFile(`title: ${quoted}\ndeadline: i 2026`),
      [goal('b')]: writeFile(
        `title: Ren ${quoted.slice(1, -1).replace(/[:#|&\\<>*[\]@!`~$-]/g, '')}\ntarget: ${quoted}`,
      ),
      [goal('c')]: writeFile(`title: ${quoted}`),
    };
    const after = {
      [goal('a')]: writeFile(`title: ${quoted}\ndeadline: i 2027`),
      [goal('b')]: writeFile(`title: ${quoted}\ntarget: andet`),
      [goal('d')]: writeFile(`title: Ny ${'x'}`),
    };
    const text = reportNordby(markdown, after, { published: before });
    const tree = remark().use(remarkGfm).parse(text);
    const active: string[] = [];
    visit(tree, (node: Nodes) => {
      if (['html', 'link', 'image', 'linkReference', 'imageReference', 'delete'].includes(node.type))
        active.push(node.type);
      // The host turns mentions and issue numbers in plain text into links.
      if (node.type === 'text' && /(?:^|\W)@\w|#\d|\bGH-\d|https?:\/\//.test(node.value)) active.push(node.value);
    });
    expect(active).toEqual([]);
    expect(text).toContain('change-unrecorded');
  });
});
