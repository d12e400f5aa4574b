// The invented Nordby Kommune month by month: no status outlives the rhythm that the plan has promised, and each is
// what the files say. The days are worked out here from the files alone.
import { describe, expect, test } from 'vitest';

import { readContent } from '#cli/reading/read-content.ts';
import { parseOptions } from '#cli/console/options.ts';
import { checkContent } from '#core/check-content.ts';
import { addDays } from '#core/deadlines/calendar.ts';
import { parseDeadline } from '#core/deadlines/parse-deadline.ts';
import type { Goal } from '#core/model/part.ts';
import { listEveryPart, listStrategies } from '#core/model/red-thread.ts';
import type { ReportedStatus } from '#core/model/report.ts';
import { describeStatus } from '#site/promise/describe-status.ts';

const sources = readContent(parseOptions([])).filter(({ path }) => path.startsWith('nordby/') || path === 'site.yaml');

/** Half a year and 31 days: all three plans promise a report every half-year. */
const STANDS = 183 + 31;
/** What claims that something goes on: it needs somebody who has said so lately. */
const ACTIVE: ReadonlySet<ReportedStatus> = new Set([
  'on-track',
  'at-risk',
  'ongoing',
  'postponed',
  'late',
  'not-started',
  'partly-reached',
]);

const MONTHS = Array.from({ length: 60 }, (_, at) => {
  const [year, month] = [2025 + Math.floor(at / 12), (at % 12) + 1];
  return `${year}-${String(month).padStart(2, '0')}-28`;
});

const goalsByMonth = new Map(
  MONTHS.map((today) => {
    const { publication } = checkContent(sources, { today });
    const parts = listStrategies(publication).flatMap(listEveryPart);
    return [today, parts.filter((part): part is Goal => part.kind === 'goal')] as const;
  }),
);

/** Every day on which somebody said something of a goal: reports that name it, and decisions about its deadline. */
function listHeard(goal: Goal): string[] {
  const texts = sources.filter(({ path }) => path.startsWith(`${goal.strategy.key}/status/`) && path.endsWith('.md'));
  const reported = texts
    .filter(({ text }) => text?.match(new RegExp(`about: \\S*${goal.id}$`, 'm')))
    .map(({ text }) => /^date: (.*)$/m.exec(text ?? '')?.[1] ?? '');
  const own = sources.find(({ path }) => path === `${goal.key}.md`)?.text ?? '';
  const decided = [...own.matchAll(/date: (.*)\n\s+what: frist/g)].map(([, date = '']) => date);
  const plan = sources.find(({ path }) => path === `${goal.strategy.key}/index.md`)?.text ?? '';
  const moved = [...plan.matchAll(/date: (.*)\n\s+what: frist/g)].map(([, date = '']) => date);
  return [...reported, ...decided, ...moved].flatMap((words) => {
    const reading = parseDeadline(words, {});
    return reading.ok && reading.deadline.to ? [reading.deadline.to] : [];
  });
}

describe.each(MONTHS)('On %s', (today) => {
  const goals = goalsByMonth.get(today) ?? [];

  test('no goal is said to go on without somebody who has said so within the rhythm and 31 days', () => {
    const active = goals.filter(({ status }) => ACTIVE.has(status.value) && !status.rule.startsWith('plan-'));
    const unfounded = active.filter((goal) => {
      const last = listHeard(goal)
        .filter((day) => day <= today)
        .sort()
        .at(-1);
      return last === undefined || addDays(last, STANDS) < today;
    });
    expect(unfounded.map(({ key, status }) => `${key}: ${status.value} ${status.rule}`)).toEqual([]);
  });

  test('every goal says why it stands as it does', () => {
    const silent = goals.filter((goal) => {
      const { why, words } = describeStatus(goal, 'da');
      return words.length === 0 || (why.length === 0 && goal.status.rule !== 'plan-expired');
    });
    expect(silent.map(({ key }) => key)).toEqual([]);
  });
});

describe('From 2025 to 2029', () => {
  /** The months in which a goal's status changed. */
  const follow = (id: string): string[] => {
    const steps = MONTHS.map((today) => {
      const goal = (goalsByMonth.get(today) ?? []).find(({ key }) => key.endsWith(id));
      return { month: today.slice(0, 7), words: goal ? `${goal.status.value}, ${goal.status.rule}` : 'gone' };
    });
    return steps
      .filter(({ words }, at) => words !== steps[at - 1]?.words)
      .map(({ month, words }) => `${month} ${words}`);
  };

  test.each([
    [
      'is reached, and stays so',
      'faellesskaber/lektiehjaelp',
      [
        '2025-01 unknown, not-yet-reported',
        '2025-10 unknown, never-reported',
        '2025-11 ongoing, reported',
        '2026-04 on-track, reported',
        '2026-10 reached, reported',
      ],
    ],
    [
      'is postponed by a decision, and never late',
      'energi/solpark',
      [
        '2025-01 unknown, not-yet-reported',
        '2025-12 on-track, reported',
        '2026-06 ongoing, reported',
        '2026-11 postponed, moved',
        '2027-06 unknown, not-updated',
      ],
    ],
    [
      'is dropped by a decision',
      'groent/varme-fra-havet',
      [
        '2025-01 unknown, not-yet-reported',
        '2025-10 unknown, never-reported',
        '2025-11 late, reported',
        '2026-03 abandoned, withdrawn',
      ],
    ],
    [
      'is late when its deadline passes, and unknown when nobody says more',
      'faellesskaber/en-indgang',
      [
        '2025-01 unknown, not-yet-reported',
        '2025-10 unknown, never-reported',
        '2025-11 not-started, reported',
        '2026-04 at-risk, reported',
        '2026-10 late, deadline-passed',
        '2027-06 unknown, not-updated',
      ],
    ],
    [
      'decays when nobody reports on it again',
      'job-og-uddannelse/laerlinge',
      [
        '2025-01 unknown, not-yet-reported',
        '2025-10 unknown, never-reported',
        '2025-11 ongoing, reported',
        '2026-06 unknown, not-updated',
      ],
    ],
    [
      'is never reported on',
      'transport/samkoersel',
      ['2025-01 unknown, not-yet-reported', '2026-01 unknown, never-reported'],
    ],
    [
      'ends with its plan, calmly',
      'aftale-2026-teknik-og-miljoe/hurtigere-svar',
      [
        '2025-01 not-started, plan-not-begun',
        '2026-01 unknown, not-yet-reported',
        '2026-06 ongoing, reported',
        '2026-10 at-risk, reported',
        '2027-01 unknown, plan-expired',
      ],
    ],
  ])('a goal %s', (_what, id, expected) => {
    expect(follow(id)).toEqual(expected);
  });
});
