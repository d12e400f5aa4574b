import type { Element } from 'hast';
import { rehype } from 'rehype';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';

import type { Language } from '#core/language/language.ts';
import { github } from '#reporters/github.ts';
import { getSeverity, makeVisible, renderDiagnostic } from '#reporters/render-diagnostic.ts';
import type { ReportInput } from '#reporters/reporter.ts';

import { STRATEGY, writeGoal, type Files } from '../core/nordby.ts';
import { HOSTILE_DIAGNOSTICS } from './hostile.ts';
import { readWorkflowCommands } from './read-workflow-commands.ts';
import { describeCheck, reportNordby, toInput } from './report-nordby.ts';

const FAULTY: Files = {
  'nordby/loest-maal.md': writeGoal(),
  [`${STRATEGY}/tryggere-skoleveje.md`]: writeGoal('owner: byraadt\ndeadline: i 2029', '# Trygt <br> og sikkert'),
};
const LANGUAGES: readonly Language[] = ['da', 'en'];

const makeWarnings = (number: number): Files => ({
  [`${STRATEGY}/g.md`]: writeGoal(
    `actions:\n${Array.from({ length: number }, (_, index) => `  - title: Tælling ${index + 1}\n    deadline: primo 2027\n`).join('')}`,
  ),
});
const makeErrors = (number: number): Files => ({ [`${STRATEGY}/h.md`]: writeGoal('', '[x](/y/) '.repeat(number)) });
const hostile = (): ReportInput => describeCheck({ diagnostics: [...HOSTILE_DIAGNOSTICS], files: 3, fileNames: [] });
const oneByOne = HOSTILE_DIAGNOSTICS.map(
  (diagnostic) => [JSON.stringify(diagnostic.location.file), diagnostic] as const,
);

describe('a report for a workflow', () => {
  test('shows each finding beside its line', () => {
    expect(reportNordby(github, FAULTY, { siteUrl: 'https://strategi.nordby.example' })).toMatchInlineSnapshot(`
      "::error file=content/nordby/loest-maal.md,title=file-misplaced::\`nordby/loest-maal.md\` ligger et sted, hvor filen ikke bliver vist (den hører ikke til en strategi).%0AEt mål ligger i \`kommune/strategi/\` eller i en mappe under strategien. Flyt filen derhen.%0Ahttps://strategi.nordby.example/validering/file-misplaced/
      ::error file=content/nordby/sammen-om-nordby/tryggere-skoleveje.md,line=3,endLine=3,col=8,endColumn=15,title=unknown-reference::\`owner\` henviser til \`byraadt\`, som ikke findes.%0AMente du \`byraadet\`?%0Ahttps://strategi.nordby.example/validering/unknown-reference/
      ::error file=content/nordby/sammen-om-nordby/tryggere-skoleveje.md,line=6,endLine=6,col=1,endColumn=24,title=heading-level-one::Overskriften \`Trygt og sikkert\` er på øverste niveau, men sidens titel er allerede sidens øverste overskrift.%0ASkriv \`##\` foran overskriften i stedet for \`#\`.%0Ahttps://strategi.nordby.example/validering/heading-level-one/
      ::error file=content/nordby/sammen-om-nordby/tryggere-skoleveje.md,line=6,endLine=6,col=9,endColumn=13,title=raw-html::HTML-koden \`<br>\` vises ikke; teksten skrives i Markdown.%0ASkriv det i Markdown: \`**fed**\`, \`[link](adresse)\`. Skal tegnet < stå der, så skriv \`\\<\`.%0Ahttps://strategi.nordby.example/validering/raw-html/
      ::warning file=content/nordby/sammen-om-nordby/tryggere-skoleveje.md,line=4,endLine=4,col=11,endColumn=17,title=deadline-outside-period::Fristen \`i 2029\` ligger efter strategiens periode, 2025-2028.%0ATjek fristen med kilden. Er den rigtig, vises den med en bemærkning; er den en andens, så tilføj \`deadline-kind: ydre\`. Har planen med vilje mål efter sin periode, så skriv i dens \`index.md\`, hvor langt den rækker: \`horizon: 2050\`.%0Aperioden står her: content/nordby/sammen-om-nordby/index.md:3:9%0Ahttps://strategi.nordby.example/validering/deadline-outside-period/
      ✗ 4 fejl · 1 advarsel · 4 filer læst
      "
    `);
  });

  test('is empty without findings', () => {
    expect(reportNordby(github, {}, { language: 'en' })).toBe('✓ No faults · 2 files read\n');
  });

  test('has no columns for a place of several lines, because the runner refuses them', () => {
    const { commands } = readWorkflowCommands(
      reportNordby(github, { [`${STRATEGY}/g.md`]: writeGoal('', '<div>\nto linjer\n</div>') }),
    );
    expect(commands.map(({ properties }) => properties)).toEqual([
      { file: `content/${STRATEGY}/g.md`, line: '4', endLine: '6', title: 'raw-html' },
    ]);
  });
});

describe('of each level', () => {
  test.each([
    [10, 10, null],
    [11, 10, '… og 2 advarsler mere. Se dem alle i kørslens opsummering (Summary), eller kør `npm run validate`.'],
    [25, 10, '… og 16 advarsler mere. Se dem alle i kørslens opsummering (Summary), eller kør `npm run validate`.'],
  ])('%i findings give %i annotations', (found, shown, more) => {
    const { commands } = readWorkflowCommands(reportNordby(github, makeWarnings(found)));
    expect(commands.map(({ name }) => name)).toEqual(Array(shown).fill('warning'));
    expect(
      commands.filter(({ properties }) => properties['title'] === 'Rød Tråd').map(({ message }) => message),
    ).toEqual(more === null ? [] : [more]);
  });

  test('shows errors first, and ten findings of each level', () => {
    const { commands } = readWorkflowCommands(
      reportNordby(github, { ...makeWarnings(12), ...makeErrors(12) }, { language: 'en' }),
    );
    expect(commands.map(({ name }) => name)).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
      'notice',
    ]);
    expect(commands[9]?.message).toBe(
      '… and 3 more errors. See them all in the summary of the run, or with `npm run validate -- --lang en`.',
    );
  });
});

describe('what an author writes', () => {
  test.each(oneByOne)('cannot become a command: %s', (_file, diagnostic) => {
    const input = { ...hostile(), diagnostics: [diagnostic] };
    const { commands, log } = readWorkflowCommands(github.report(input));
    expect(commands).toHaveLength(1);
    expect(log).toEqual([expect.stringMatching(/^[✓✗] /)]);
    expect(commands[0]?.name).toBe(getSeverity(diagnostic));
    expect(commands[0]?.properties['file']).toBe(makeVisible(diagnostic.location.file));
    expect(commands[0]?.properties['title']).toBe(diagnostic.code);
    const { message, help } = renderDiagnostic(diagnostic, 'da', null);
    expect(commands[0]?.message.split('\n').slice(0, 2)).toEqual([message, help]);
  });
});

describe('the summary of the run', () => {
  const render = (input: ReportInput) => github.summary?.(input) ?? '';

  test('is one table with errors first', () => {
    expect(render(toInput(FAULTY, { siteUrl: 'https://strategi.nordby.example' }))).toMatchInlineSnapshot(`
      "## Rød Tråd

      ✗ 4 fejl · 1 advarsel · 4 filer læst

      | | Sted | Hvad der er fundet | Hvad du kan gøre | Kode |
      |---|---|---|---|---|
      | fejl | \`content/nordby/loest-maal.md\` | \`nordby/loest-maal.md\` ligger et sted, hvor filen ikke bliver vist (den hører ikke til en strategi). | Et mål ligger i \`kommune/strategi/\` eller i en mappe under strategien. Flyt filen derhen. | [\`file-misplaced\`](<https://strategi.nordby.example/validering/file-misplaced/>) |
      | fejl | \`content/nordby/sammen-om-nordby/tryggere-skoleveje.md:3:8\` | \`owner\` henviser til \`byraadt\`, som ikke findes. | Mente du \`byraadet\`&#63; | [\`unknown-reference\`](<https://strategi.nordby.example/validering/unknown-reference/>) |
      | fejl | \`content/nordby/sammen-om-nordby/tryggere-skoleveje.md:6:1\` | Overskriften \`Trygt og sikkert\` er på øverste niveau, men sidens titel er allerede sidens øverste overskrift. | Skriv \`##\` foran overskriften i stedet for \`#\`. | [\`heading-level-one\`](<https://strategi.nordby.example/validering/heading-level-one/>) |
      | fejl | \`content/nordby/sammen-om-nordby/tryggere-skoleveje.md:6:9\` | HTML-koden \`<br>\` vises ikke&#59; teksten skrives i Markdown. | Skriv det i Markdown&#58; \`**fed**\`, \`[link](adresse)\`. Skal tegnet &#60; stå der, så skriv \`\\<\`. | [\`raw-html\`](<https://strategi.nordby.example/validering/raw-html/>) |
      | advarsel | \`content/nordby/sammen-om-nordby/tryggere-skoleveje.md:4:11\` | Fristen \`i 2029\` ligger efter strategiens periode, 2025-2028. | Tjek fristen med kilden. Er den rigtig, vises den med en bemærkning&#59; er den en andens, så tilføj \`deadline-kind: ydre\`. Har planen med vilje mål efter sin periode, så skriv i dens \`index.md\`, hvor langt den rækker&#58; \`horizon: 2050\`. | [\`deadline-outside-period\`](<https://strategi.nordby.example/validering/deadline-outside-period/>) |
      "
    `);
  });

  test('has no table without findings', () => {
    expect(render(toInput({}))).toBe('## Rød Tråd\n\n✓ Ingen fejl · 2 filer læst\n');
  });

  test.each(LANGUAGES)('shows hostile words as plain words (%s)', (language) => {
    const input = { ...hostile(), language };
    const { rows, strangers } = readSummary(render(input));
    expect(strangers).toEqual([]);
    expect(rows).toHaveLength(HOSTILE_DIAGNOSTICS.length);
    const expected = HOSTILE_DIAGNOSTICS.map((diagnostic) => renderDiagnostic(diagnostic, language, null));
    const withoutTicks = (text: string) => text.replaceAll('`', '').replace(/\s+/g, ' ').trim();
    const byMessage = (messages: string[]) => messages.map(withoutTicks).sort();
    expect(byMessage(rows.map((cells) => cells[2] ?? ''))).toEqual(byMessage(expected.map(({ message }) => message)));
    expect(byMessage(rows.map((cells) => cells[3] ?? ''))).toEqual(byMessage(expected.map(({ help }) => help)));
    expect(rows.filter((cells) => cells.length !== 5)).toEqual([]);
  });

  test.each([
    'javascript:alert(1)',
    'https://x.example/"onclick="x',
    'https://x.example/a|b`c <script>',
    '//x.example',
    'x',
  ])('does not trust the address of the site: %s', (siteUrl) => {
    const { rows, links } = readSummary(render({ ...toInput(FAULTY), siteUrl }));
    expect(rows).toHaveLength(5);
    expect(links.filter((href) => !/^https:\/\/x\.example\/[^"<>\s`]*$/.test(href))).toEqual([]);
  });

  test("stays well below GitHub's limit, and says how much is left out", () => {
    const [first] = toInput(FAULTY).diagnostics;
    if (!first) throw new Error('Nordby has no fault');
    const many = Array.from({ length: 5000 }, () => ({
      ...first,
      location: { kind: 'unavailable', file: `content/${'æ'.repeat(200)}.md` } as const,
    }));
    const text = render({ ...toInput(FAULTY), diagnostics: many });
    const shown = readSummary(text).rows.length;
    expect(new TextEncoder().encode(text).length).toBeLessThan(600 * 1024);
    expect(shown).toBeGreaterThan(500);
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      `Tabellen blev for lang til GitHub: ${5000 - shown} meldinger mere ses med \`npm run validate\`.`,
    );
  });
});

/**
 * The summary as GitHub would render it: the cells of its table, its links, and every element that must not be there.
 */
function readSummary(markdown: string): { rows: string[][]; links: string[]; strangers: string[] } {
  const tree = remark().use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true });
  const html = rehype().data('settings', { fragment: true, allowDangerousHtml: true });
  const text = html.stringify(tree.runSync(tree.parse(markdown)));
  const rows: string[][] = [];
  const links: string[] = [];
  const strangers: string[] = [];
  visit(html.parse(text), 'element', (node: Element) => {
    if (node.tagName === 'tr') rows.push(node.children.filter((child) => child.type === 'element').map(readWords));
    if (node.tagName === 'a') links.push(String(node.properties.href));
    if (!['h2', 'p', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'code', 'a'].includes(node.tagName))
      strangers.push(node.tagName);
  });
  return {
    rows: rows.slice(1),
    links,
    strangers: [
      ...strangers,
      ...links.filter(
        (href) => !href.startsWith('https://x.example/') && !href.startsWith('https://strategi.nordby.example/'),
      ),
    ],
  };
}

function readWords(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? readWords(child) : ''))
    .join('');
}
