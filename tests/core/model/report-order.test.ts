import { expect, test } from 'vitest';

import { checkNordby, getStrategy, STRATEGY, writeFile } from '../nordby.ts';

test('status reports stand in the order of their days, whatever their files are called, and one without a day is last', () => {
  const report = (title: string, more: string) => writeFile(`title: ${title}\n${more}`, 'Status.');
  const check = checkNordby({
    [`${STRATEGY}/status/a-status.md`]: report('Uden dag', 'source-page: 1'),
    [`${STRATEGY}/status/efteraar-2025.md`]: report('Efteråret 2025', 'date: 29. oktober 2025'),
    [`${STRATEGY}/status/efteraar-2026.md`]: report('Efteråret 2026', 'covers: maj 2026 - oktober 2026'),
    [`${STRATEGY}/status/foraar-2026.md`]: report('Foråret 2026', 'date: 15. april 2026'),
  });
  expect(getStrategy(check).reports.map(({ title }) => title)).toEqual([
    'Efteråret 2025',
    'Foråret 2026',
    'Efteråret 2026',
    'Uden dag',
  ]);
});
