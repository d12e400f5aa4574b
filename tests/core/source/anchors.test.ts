import { expect, test } from 'vitest';

import { parseBody } from '#core/source/parse-body.ts';

test.each([
  ['two headings with the same words', '## Mål\n\n## Mål', ['mål', 'mål-1']],
  ['a heading that is numbered like a repeated one', '## Mål\n\n## Mål\n\n## Mål 1', ['mål', 'mål-1', 'mål-1-1']],
  [
    'headings named as the page names its parts',
    '## Indhold\n\n## Noter\n\n## Note 1',
    ['tekst-indhold', 'tekst-noter', 'tekst-note-1'],
  ],
  ['a heading of signs only', '## 🌳\n\n## 🌳', ['tekst', 'tekst-1']],
])('%s have ids of their own', (_what, text, anchors) => {
  expect(parseBody(text).anchors).toEqual(anchors);
});

test('a note inside a quote belongs to the document', () => {
  expect(parseBody('Det ved vi.[^1]\n\n> [^1]: Kilden.').footnotes).toHaveLength(1);
});
