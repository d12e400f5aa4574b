import { expect, test } from 'vitest';

import { listFigures } from '#site/search/query/list-figures.ts';

test.each([
  ['8,7', '8.7'],
  ['3,3 mio. kr.', '3.3mio'],
  ['30 millioner kroner', '30mio'],
  ['14,2 mia', '14.2mia'],
  ['12 %', '12%'],
  ['12 pct.', '12%'],
  ['12 procent', '12%'],
  ['60.000 borgere', '60000'],
  ['60 000 borgere', '60000'],
  ['60\u00A0000 borgere', '60000'],
  ['2.500.000 kr.', '2500000kr'],
  ['2.500,75 kr.', '2500.75kr'],
  ['Klimaplan 2.0', '2.0'],
  ['2013–2015', '2013-2015'],
  ['2013 — 2015', '2013-2015'],
  ['2013-15', '2013-15'],
  ['0–6-årige', '0-6'],
  ['2013+', '2013+'],
  ['40+ virksomheder', '40+'],
  ['24/7', '24/7'],
  ['31.12.2026', '31.12.2026'],
  ['7010 2030', '70102030'],
  ['70 10 20 30', '70102030'],
  ['C++', 'c++'],
  ['C#.', 'c#'],
  ['AT&T', 'at&t'],
  ['Vand A/S', 'a/s'],
  ['5G-master', '5g'],
  ['PM₂.₅', 'pm2.5'],
  ['pm2,5', 'pm2.5'],
])('%s is read as %s', (text, key) => {
  expect(listFigures(text).map((figure) => figure.key)).toEqual([key]);
});

test.each([
  'i 2013',
  'side 7.',
  '311-målinger',
  'CO₂',
  'Børn & unge',
  'kr./md.',
  '§ 17, stk. 4',
  '2013, 2014 og 2015',
  'og/eller',
])('%s has nothing that must be read whole', (text) => {
  expect(listFigures(text)).toEqual([]);
});
