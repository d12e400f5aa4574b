import { expect, test } from 'vitest';

import { buildRegister, type IndexedPage } from '#astro/view/search/register.ts';

const PAGES: IndexedPage[] = [
  { id: 'da_2', content: 'Flere børn på 30 cykelstier', filters: { kommune: ['Nordby'], aar: ['2027', '2026'], eksempel: ['ja'] }, meta: { title: 'Cykelstier' } },
  { id: 'da_1', content: 'Flere træer', filters: { kommune: ['Aabenraa'] }, meta: { title: 'Grønt' } },
];

test('the register is the same in whatever order the pages are read', () => {
  expect(buildRegister(PAGES, [])).toEqual(buildRegister([...PAGES].reverse(), []));
});

test('the register holds every word once, and each page with its values', () => {
  expect(buildRegister(PAGES, [{ everyday: ['cykelbane'], official: ['cykelstier'] }])).toEqual({
    words: 'børn cykelstier flere grønt på træer',
    facets: { kommune: ['Aabenraa', 'Nordby'], slags: [], strategi: [], omraade: [], aar: ['2026', '2027'], forum: [] },
    pages: [
      ['da_1', [0], [], [], [], [], []],
      ['da_2', [1], [], [], [], [1, 0], []],
    ],
    examples: ['da_2'],
    wordList: [{ everyday: ['cykelbane'], official: ['cykelstier'] }],
  });
});
