import { describe, expect, test } from 'vitest';

import { checkGoal, checkNordby, listFindings, STRATEGY, writeFile, writeGoal, type Files } from '../nordby.ts';
import { readArg } from '../../read-arg.ts';

const NEIGHBOURS: Files = {
  [`${STRATEGY}/trafik/index.md`]: writeFile('title: Trafik', '## Formål\n\nSikkerhed.'),
  [`${STRATEGY}/trafik/cykelstier.md`]: writeGoal('actions:\n  - title: Asfaltere\n    id: asfalt', '', 'Cykelstier'),
  [`${STRATEGY}/bilag/tal.md`]: writeFile('title: Tal'),
  [`${STRATEGY}/status/2026.md`]: writeFile('title: Status\ndate: januar 2026'),
  'eksterne/planstrategi.md': writeFile('title: Planstrategi'),
  'temaer/frivillighed.md': writeFile('title: Frivillighed'),
  [`${STRATEGY}/flere-boerneveje.md`]: writeGoal('', 'Børn går i skole.', 'Flere børneveje'),
  [`${STRATEGY}/kort.png`]: null,
  [`${STRATEGY}/måleblåd.pdf`]: null,
  'om.md': writeFile(
    'title: Om',
    '[Planstrategien](/eksterne/planstrategi/) og [frivilligheden](/temaer/frivillighed/)',
  ),
};

describe('a link', () => {
  test.each([
    '/',
    '/om/',
    '/frister/',
    '/maal/',
    '/soeg/',
    '/validering/',
    '/validering/broken-link/',
    '/nordby/',
    '/nordby/#forum-byraadet',
    '/nordby/sammen-om-nordby/',
    '/nordby/sammen-om-nordby/overblik/',
    '/nordby/sammen-om-nordby/hele/',
    '/nordby/sammen-om-nordby/frister/',
    '/nordby/sammen-om-nordby/opfoelgning/',
    '/nordby/sammen-om-nordby/bilag/tal/',
    '/nordby/sammen-om-nordby/status/2026/',
    '/nordby/sammen-om-nordby/trafik/#formål',
    '/nordby/sammen-om-nordby/trafik/#form%C3%A5l',
    '/nordby/sammen-om-nordby/trafik/cykelstier/#asfalt',
    '/nordby/sammen-om-nordby/trafik/?vis=alt#formål',
    '/eksterne/planstrategi/',
    '/temaer/frivillighed/',
    '../trafik/',
    '../',
    './',
    '#afsnit',
    '#',
    'https://nordby.example/å?b=c#d',
    'HTTPS://NORDBY.EXAMPLE',
    'mailto:post@nordby.example',
    'tel:+4500000000',
  ])('may lead to <%s>', (address) => {
    expect(listFindings(checkGoal('', `[x](<${address}>)\n\n## Afsnit`, NEIGHBOURS))).toEqual([]);
  });

  test.each([
    ['/nordby/sammen-om-nordby', 'broken-link'],
    ['/nordby/sammen-om-nordby/trafik/index.md', 'broken-link'],
    ['trafik/', 'broken-link'],
    ['../../trafik/', 'broken-link'],
    ['/Nordby/', 'broken-link'],
    ['/100%/', 'broken-link'],
    ['/%E0%A4%A/', 'broken-link'],
    ['/\\:80/', 'broken-link'],
    ['java&#10;script:alert(1)', 'broken-link'],
    ['#Afsnit', 'broken-anchor'],
    ['#100%', 'broken-anchor'],
    ['/nordby/sammen-om-nordby/trafik/#formaal', 'broken-anchor'],
    ['/frister/#i-dag', 'broken-anchor'],
    ['javascript:alert(1)', 'unsafe-address'],
    ['JavaScript&colon;alert(1)', 'unsafe-address'],
    ['data:text/html,x', 'unsafe-address'],
    ['vbscript:x', 'unsafe-address'],
    ['file:///c:/plan.docx', 'unsafe-address'],
    ['ftp://nordby.example/', 'unsafe-address'],
    ['//nordby.example/', 'unsafe-address'],
  ])('to <%s> is reported: %s', (address, code) => {
    expect(
      checkGoal('', `[x](<${address}>)\n\n## Afsnit`, NEIGHBOURS).diagnostics.map((diagnostic) => diagnostic.code),
    ).toEqual([code]);
  });

  test.each([
    ['/nordby/sammen-om-nordbyen/', '/nordby/sammen-om-nordby/'],
    ['/nordby/sammen-om-nordby/trafik', '/nordby/sammen-om-nordby/trafik/'],
    ['/norby/', '/nordby/'],
    ['trafik/cykelstier.md', '/nordby/sammen-om-nordby/trafik/cykelstier/'],
    ['./trafik/index.md#formaal', '/nordby/sammen-om-nordby/trafik/'],
    ['../../temaer/frivillighed.md', '/temaer/frivillighed/'],
    ['www.nordby.example/plan', 'https://www.nordby.example/plan'],
    ['/Nordby/Sammen%20om%20Nordby/Trafik/', '/nordby/sammen-om-nordby/trafik/'],
    ['/nordby/sammen-om-nordby/flere-børneveje.md', '/nordby/sammen-om-nordby/flere-boerneveje/'],
    ['flere-bo\u0308rneveje/', undefined],
    ['../flere-børneveje/', '/nordby/sammen-om-nordby/flere-boerneveje/'],
    ['Kort.PNG', '/nordby/sammen-om-nordby/kort.png'],
    ['målebla\u030Ad.pdf', '/nordby/sammen-om-nordby/måleblåd.pdf'],
    ['../noget-helt-andet/', undefined],
  ])('to <%s> gets the suggestion <%s>', (address, suggestion) => {
    const [found] = checkGoal('', `[x](${address})`, NEIGHBOURS).diagnostics;
    expect(readArg(found, 'suggestion')).toBe(suggestion);
  });

  test('written with a definition is reported at its address', () => {
    expect(listFindings(checkGoal('', 'Se [planen][p] og [planen][p].\n\n[p]: /plan/'))).toEqual([
      'broken-link tryggere-skoleveje.md:6:1',
    ]);
  });
});

describe('a picture', () => {
  const PICTURES: Files = {
    [`${STRATEGY}/vej.svg`]: null,
    [`${STRATEGY}/trafik/sti ø.png`]: null,
    [`${STRATEGY}/trafik/index.md`]: writeFile('title: Trafik', '![Sti](sti%20ø.png)'),
    'vaaben.svg': null,
    'om.md': writeFile('title: Om', '![Våben](./vaaben.svg)'),
  };

  test.each([
    'vej.svg',
    './vej.svg',
    'trafik/sti%20%C3%B8.png',
    '<trafik/sti ø.png>',
    '../../vaaben.svg',
    '/vaaben.svg',
    './vej.svg "Vejen"',
  ])('may be %s', (address) => {
    expect(listFindings(checkGoal('', `![Vejen](${address})`, PICTURES))).toEqual([]);
  });

  test.each([
    ['Vej.svg', ['broken-image']],
    ['../vej.svg', ['broken-image']],
    ['100%.svg', ['broken-image']],
    ['https://nordby.example/vej.svg', ['broken-image']],
    ['//nordby.example/vej.svg', ['unsafe-address']],
    ['data:image/png;base64,AAAA', ['unsafe-address']],
  ])('at %s is reported once: %s', (address, codes) => {
    expect(checkGoal('', `![Vejen](${address})`, PICTURES).diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    ['Vej.svg', './vej.svg'],
    ['vej.SVG', './vej.svg'],
    ['trafik/Sti-oe.png', './trafik/sti ø.png'],
    ['trafik/vej.svg', './vej.svg'],
    ['vaben.svg', '/vaaben.svg'],
    ['solceller.jpg', undefined],
  ])('at %s gets the suggestion %s', (address, suggestion) => {
    const [found] = checkGoal('', `![Vejen](${address})`, PICTURES).diagnostics;
    expect([found?.code, readArg(found, 'suggestion')]).toEqual(['broken-image', suggestion]);
  });

  test('written with a definition is a picture and not a link', () => {
    expect(listFindings(checkGoal('', '![Vejen][v]\n\n[v]: ./vej.svg', PICTURES))).toEqual([]);
    expect(listFindings(checkGoal('', '![Vejen][v]\n\n[v]: ./nej.svg', PICTURES))).toEqual([
      'broken-image tryggere-skoleveje.md:4:1',
    ]);
    expect(listFindings(checkGoal('', '![Vejen][v] og [vejen][v]\n\n[v]: ./vej.svg', PICTURES))).toEqual([
      'broken-link tryggere-skoleveje.md:6:1',
    ]);
  });

  test.each(['![](vej.svg)', '![  ](vej.svg)', '![][v]\n\n[v]: vej.svg'])(
    '%s says nothing to those who cannot see it',
    (image) => {
      expect(checkGoal('', image, PICTURES).diagnostics.map(({ code }) => code)).toEqual(['image-without-alt']);
    },
  );
});

describe('headings', () => {
  test.each([
    ['## A\n\n### B\n\n#### C\n\n## D', []],
    ['### A', ['heading-level-skipped']],
    ['## A\n\n#### B\n\n#### C', ['heading-level-skipped']],
    ['# A\n\n## B', ['heading-level-one']],
    ['# A\n\n### B', ['heading-level-one']],
    ['A\n===\n\nB\n---', ['heading-level-one']],
    ['> # I et citat', []],
    ['`# A`\n\n\\# B\n\n```\n# C\n```', []],
  ])('%j', (body, codes) => {
    expect(checkGoal('', body).diagnostics.map(({ code }) => code)).toEqual(codes);
  });
});

describe('HTML', () => {
  test.each([
    ['Farten er < 50 og > 30.', 0],
    ['`<b>` og\n\n```html\n<b>\n```', 0],
    ['<!-- En note -->', 0],
    ['<!-- En\n\nnote --> ', 0],
    ['Tekst <!-- en --> mere <!-- to --> slut.', 0],
    ['<post@nordby.example>', 0],
    ['&lt;b&gt;', 0],
    ['Ét <b>fedt</b> ord.', 1],
    ['Ét <b>fedt</b> og ét <i>skråt</i> ord.', 2],
    ['En </b> alene.', 1],
    ['Linje<br>skift', 1],
    ['<script>alert(1)</script>', 1],
    ['<!-- note --><script>alert(1)</script>', 1],
    ['<div>\n\nTekst\n\n</div>', 1],
    ['<iframe src="x">', 1],
    ['- <b>a</b>\n\n| <i>b</i> |\n|---|', 2],
  ])('in %j is reported %i times', (body, times) => {
    expect(checkGoal('', body).diagnostics.map(({ code }) => code)).toEqual(Array<string>(times).fill('raw-html'));
  });
});

describe('a note mark', () => {
  test.each([
    ['A[^1].\n\n[^1]: Note.', []],
    ['A[^1] og B[^1].\n\n[^1]: Note.', []],
    ['A[^1] og B[^2].', ['1', '2']],
    ['A[^1] og B[^2].\n\n[^1]: Note.', ['2']],
    ['A[^æ].', ['æ']],
    ['`[^1]` er et mærke.', []],
    ['| A[^1] |\n|---|', ['1']],
  ])('in %j without a note: %j', (body, marks) => {
    const { diagnostics } = checkGoal('', body);
    expect(diagnostics.map((finding) => [finding.code, readArg(finding, 'found')])).toEqual(
      marks.map((mark) => ['footnote-missing', mark]),
    );
  });
});

test('the text of a page is checked wherever its file is', () => {
  const body = '[x](/nej/)';
  const check = checkNordby({
    'nordby/index.md': writeFile('title: Nordby', body),
    [`${STRATEGY}/index.md`]: writeFile('title: S\nperiod: 2025\nsource: N', body),
    [`${STRATEGY}/trafik/index.md`]: writeFile('title: T', body),
    [`${STRATEGY}/bilag/tal.md`]: writeFile('title: T', body),
    [`${STRATEGY}/status/x.md`]: writeFile('title: T\ndate: 2026', body),
    'eksterne/x.md': writeFile('title: T', body),
    'temaer/x.md': writeFile('title: T', body),
    'om.md': writeFile('title: T', body),
  });
  expect(check.diagnostics.map(({ code }) => code)).toEqual(Array<string>(8).fill('broken-link'));
});
