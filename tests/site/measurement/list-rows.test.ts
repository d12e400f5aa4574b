import { expect, test } from 'vitest';

import { listGoals, listStrategies } from '#core/model/red-thread.ts';
import type { Report } from '#core/model/report.ts';
import type { Target } from '#core/model/target.ts';
import { listRows } from '#site/measurement/list-rows.ts';
import { flatten } from '#words/phrases.ts';

import { checkGoal } from '../../core/nordby.ts';

const REPORT: Pick<Report, 'url' | 'title'> = { url: '/nordby/status/', title: 'Status' };

test('a figure that a file and a status agree on stands once, with both sources', () => {
  expect(listAsText('309.000')).toEqual([['2025', '309.000', 'fra filen, fra en status']]);
});

test('two figures for one year that differ both stand', () => {
  expect(listAsText('310.000')).toEqual([['2025', '309.000; 310.000', 'fra en status']]);
});

function listAsText(reported: string): (string | null)[][] {
  const target = readTarget(
    `words: mindst 400.000 ture\nmeasured:\n  - { date: 2025, value: 309.000 }\n  - { date: 2025, value: ${reported} }`,
  );
  const [inFile, inReport] = target.measured;
  if (!inFile || !inReport) throw new Error('Nothing was measured');
  const measured: Target['measured'] = [
    { ...inFile, from: 'file' },
    { ...inReport, from: 'report', report: REPORT as Report },
  ];
  return listRows({ ...target, measured }, 'da').rows.map(({ time, cells, source }) =>
    [time, cells[0] ?? [], source ?? []].map(flatten),
  );
}

function readTarget(lines: string): Target {
  const { publication } = checkGoal(`target:\n${lines.replaceAll(/^/gm, '  ')}`);
  const target = listStrategies(publication).flatMap(listGoals)[0]?.targets[0];
  if (!target) throw new Error(`No target in ${lines}`);
  return target;
}
