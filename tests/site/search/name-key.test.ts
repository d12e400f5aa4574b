import { expect, test } from 'vitest';

import { toNameKey } from '#site/search/query/name-key.ts';

test.each([
  ['Fælles fremtid – fælles ansvar', 'faelles fremtid - fælles ansvar'],
  ['Mindre CO₂ pr. m² i 2013–2015', 'mindre co2 pr m2 i 2013-2015'],
  ['»Sammen« om ”byen” og “skolen” – ‘nu’', 'sammen om byen og skolen nu'],
  ['Børn/unge & familier: hvad nu?', 'Børn, unge og familier – hvad nu'],
  ['Sygefravær < 5 % i alle afdelinger', 'sygefravær 5% i alle afdelinger'],
  ['Caféer og idéer i Møllevænget', 'Cafe\u0301er og ideer i moellevaenget'],
  ['🌳 Flere træer i byen', 'flere træer i byen'],
  ['Þórður Guðmundsdóttir', 'thordur gudmundsdottir'],
  ['🚲', ' 🚲 '],
])('»%s« is the same name as »%s«', (name, typed) => {
  expect(toNameKey(typed)).toBe(toNameKey(name));
});

test.each([
  ['Kurser i C++', 'Kurser i C#'],
  ['Budget 2025', 'Budget 2026'],
  ['🚲', '🌳'],
])('»%s« is not the same name as »%s«', (name, other) => {
  expect(toNameKey(other)).not.toBe(toNameKey(name));
});
