import { expect, test } from 'vitest';

import { buildQueryData, type IndexedPage } from '#site/search/query/query-data.ts';

const PAGES: IndexedPage[] = [
  {
    id: 'da_2',
    content: 'Flere børn på 30 cykelstier',
    filters: { kommune: ['Nordby'], aar: ['2027', '2026'], eksempel: ['ja'] },
    meta: { title: 'Cykelstier' },
  },
  { id: 'da_1', content: 'Flere træer', filters: { kommune: ['Aabenraa'] }, meta: { title: 'Grønt' } },
];

test('the query data is the same whatever order the pages are read in', () => {
  expect(buildQueryData(PAGES, [])).toEqual(buildQueryData([...PAGES].reverse(), []));
});

test('the query data has every word once, and each page with its values', () => {
  expect(buildQueryData(PAGES, [{ everyday: ['cykelbane'], official: ['cykelstier'] }])).toEqual({
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
