// How a promise of Nordby has stood, step by step.
import { describe, expect, test } from 'vitest';

import { checkContent } from '#core/check-content.ts';
import { listStatusHistory } from '#core/status/list-history.ts';

import { CHECKS, getStrategy, NORDBY, STRATEGY, toSources, writeFile, writeGoal, type Files } from '../nordby.ts';

const TODAY = '2026-11-27';
const report = (day: string, status: string) =>
  writeFile(`title: Status ${day}\ndate: ${day}\nforum: slg\nentries:\n  - about: traeer\n    status: ${status}`);

function history(goal: string): string[] {
  const files: Files = {
    ...NORDBY,
    [`${STRATEGY}/index.md`]: writeFile(
      `title: Sammen om Nordby\nperiod: 2025-2029\nadopted: 26. februar 2025\nfollow-up:\n  - forum: slg\n    rhythm: ½-årligt\nsource: Nordby Kommune\n${CHECKS}`,
      'Byrådets plan.',
    ),
    [`${STRATEGY}/traeer.md`]: writeGoal(goal),
    [`${STRATEGY}/status/efteraar-2025.md`]: report('29. oktober 2025', 'på sporet'),
    [`${STRATEGY}/status/foraar-2026.md`]: report('15. april 2026', 'i risiko'),
    [`${STRATEGY}/status/efteraar-2026.md`]: report('28. oktober 2026', 'forsinket'),
  };
  const { goals, withdrawn } = getStrategy(checkContent(toSources(files), { today: TODAY }));
  const [trees] = [...goals, ...withdrawn];
  if (!trees) throw new Error('Nordby lost its trees');
  return listStatusHistory(trees, TODAY).map(({ day, value, because }) => `${day} ${value} ${because}`);
}

describe('the steps stand in the order of their days', () => {
  test('when the deadline passed before the newest report', () => {
    expect(history('deadline: senest 1. oktober 2026\ntarget: 500 træer')).toEqual([
      '2025-10-29 on-track reported',
      '2026-04-15 at-risk reported',
      '2026-10-02 late deadline-passed',
      '2026-10-28 late reported',
    ]);
  });

  test('when a decision dropped it before the newest report', () => {
    const dropped = `deadline: i 2028\ntarget: 500 træer\nchanges:\n  - date: 25. marts 2026\n    what: udgået\n    why: Der er ikke plads.\n    decided-by: byraadet\n    minutes: Sag 12`;
    expect(history(dropped)[1]).toBe('2026-03-25 abandoned withdrawn');
  });
});
