import { execFileSync } from 'node:child_process';

import { expect, test } from 'vitest';

import { formatInterval } from '#core/deadlines/format-date.ts';
import { parseDeadline } from '#core/deadlines/parse-deadline.ts';

const PHRASES = [
  'I LØBET AF 2014',
  'INDEN UDGANGEN AF JUNI 2013',
  'i 1. halvår 2014',
  '31. december 2013',
  '1. januar 2014',
  'inden 1. januar 2014',
  '30. marts 2014',
  'uge 1 2026',
  'inden sommerferien 2026',
  'vinteren 2013/14',
  'vinteren 2014',
  'snarest',
];
const folder = new URL('../../../src/core/deadlines/', import.meta.url).href;
const script = `
  const { parseDeadline } = await import('${folder}parse-deadline.ts');
  const { formatInterval } = await import('${folder}format-date.ts');
  const { todayInCopenhagen } = await import('${folder}calendar.ts');
  const readings = ${JSON.stringify(PHRASES)}.map((words) => parseDeadline(words));
  const formatted = readings.map((reading) => reading.ok && [formatInterval(reading.deadline), formatInterval(reading.deadline, 'en')]);
  console.log(JSON.stringify({ readings, formatted, today: todayInCopenhagen(1767221999000) }));
`;

test.each([
  ['UTC', 'C'],
  ['Europe/Copenhagen', 'da_DK.UTF-8'],
  ['Pacific/Kiritimati', 'en_US.UTF-8'],
  ['Pacific/Pago_Pago', 'tr_TR.UTF-8'],
  ['America/Sao_Paulo', 'ar_EG.UTF-8'],
])('a machine in %s with the language %s reads and writes the same', (TZ, LANG) => {
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    env: { TZ, LANG, LC_ALL: LANG },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const readings = PHRASES.map((words) => parseDeadline(words));
  const formatted = readings.map(
    (reading) => reading.ok && [formatInterval(reading.deadline), formatInterval(reading.deadline, 'en')],
  );
  expect(JSON.parse(output)).toEqual({ readings, formatted, today: '2025-12-31' });
});
