import { expect, test } from 'vitest';

import { toNameKey } from '#site/search/query/name-key.ts';
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

test('the query data lists what must be found whole, and the pages that have it in the title', () => {
  const pages = [
    { id: 'a', content: 'Klima 2030+. Mindre CO₂', meta: { title: 'Klima 2030+' } },
    { id: 'b', content: 'Planen gælder', meta: { title: 'Plan' } },
    { id: 'c', content: 'DI måler i 2025–2030: 8,7 mio. af 60.000, i 2030+', meta: { title: 'Tal' } },
  ].map((page) => ({ ...page, filters: {} }));
  expect(buildQueryData(pages, []).whole).toEqual({
    '2025': [[2]],
    '2025-2030': [[2]],
    '2030': [[2]],
    '2030+': [[0, 2], [0]],
    '60000': [[2]],
    '8.7': [[2]],
    '8.7mio': [[2]],
    '=tal': [[2], [2]],
    DI: [[2]],
  });
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
    names: ['Grønt', 'Cykelstier'].map(toNameKey),
    whole: {},
    wordList: [{ everyday: ['cykelbane'], official: ['cykelstier'] }],
  });
});
