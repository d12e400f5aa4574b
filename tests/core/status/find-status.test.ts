import { describe, expect, test } from 'vitest';

import { checkContent } from '#core/check-content.ts';

import { CHECKS, getGoal, NORDBY, STRATEGY, toSources, writeFile, writeGoal, type Files } from '../nordby.ts';

const PLAN = writeFile(
  `title: Sammen om Nordby
period: 2025-2028
adopted: 26. februar 2025
owner: byraadet
follow-up:
  - forum: slg
    rhythm: ½-årligt
source: Nordby Kommune
${CHECKS}`,
  'Byrådets strategi.',
);

/** The status of the one goal on a day, with its rule and the day since which it holds. */
function stand(today: string, goal: string, reports: Record<string, string> = {}, plan = PLAN): string {
  const files: Files = { ...NORDBY, [`${STRATEGY}/index.md`]: plan, [`${STRATEGY}/traeer.md`]: writeGoal(goal) };
  for (const [day, line] of Object.entries(reports))
    files[`${STRATEGY}/status/${day}.md`] = writeFile(
      `title: Status ${day}\ndate: ${day}\nforum: slg\nentries:\n  - about: traeer\n    ${line}`,
    );
  const { value, rule, since } = getGoal(checkContent(toSources(files), { today })).status;
  return `${value} ${rule} ${since}`;
}

const DUE = 'deadline: senest 1. november 2027\ntarget: 500 træer';
const ON_TRACK = 'status: på sporet';

describe('The status of a goal on a day', () => {
  test.each([
    ['2025-05-01', 'unknown not-yet-reported 2025-02-26'],
    ['2025-09-28', 'unknown not-yet-reported 2025-02-26'],
    ['2025-09-29', 'unknown never-reported 2025-09-29'],
    ['2028-06-01', 'unknown never-reported 2025-09-29'],
    ['2029-01-01', 'unknown plan-expired 2029-01-01'],
  ])('that nobody reports on is never more than unknown (%s)', (today, expected) => {
    expect(stand(today, DUE)).toBe(expected);
  });

  test.each([
    ['2026-04-14', 'unknown never-reported 2025-09-29'],
    ['2026-04-15', 'on-track reported 2026-04-15'],
    ['2026-11-15', 'on-track reported 2026-04-15'],
    ['2026-11-16', 'unknown not-updated 2026-11-16'],
  ])('is what the report says until the next one is a month late (%s)', (today, expected) => {
    expect(stand(today, DUE, { '2026-04-15': ON_TRACK })).toBe(expected);
  });

  test.each([
    ['inden udgangen af strategiperioden', 'postponed moved 2026-01-28'],
    ['senest i 2026', 'on-track reported 2025-10-29'],
  ])('is only moved by a longer period when its deadline is counted from it (%s)', (words, expected) => {
    const longer = PLAN.replace('period: 2025-2028', 'period: 2025-2029').replace(
      'source:',
      `changes:
  - date: 28. januar 2026
    what: frist
    from: 2025-2028
    to: 2025-2029
    why: Det nye byråd går videre med planen.
    decided-by: byraadet
    minutes: Sag 12
source:`,
    );
    const goal = `deadline: ${words}\ntarget: 500 træer`;
    expect(stand('2026-02-15', goal, { '2025-10-29': ON_TRACK }, longer)).toBe(expected);
  });

  test('has stood since the first of the reports that say the same', () => {
    const reports = { '2025-10-01': 'status: i risiko', '2026-04-15': ON_TRACK, '2026-10-14': ON_TRACK };
    expect(stand('2026-11-27', DUE, reports)).toBe('on-track reported 2026-04-15');
  });

  test.each([
    ['2027-11-01', 'on-track reported 2027-10-01'],
    ['2027-11-02', 'late deadline-passed 2027-11-02'],
    ['2028-05-04', 'unknown not-updated 2028-05-03'],
  ])('is late when the deadline has passed and it is not reached (%s)', (today, expected) => {
    expect(stand(today, DUE, { '2027-10-01': ON_TRACK })).toBe(expected);
  });

  test('stays reached, whatever the day', () => {
    expect(stand('2028-12-31', DUE, { '2027-10-01': 'status: nået' })).toBe('reached reported 2027-10-01');
    expect(stand('2035-01-01', DUE, { '2027-10-01': 'status: nået' })).toBe('reached reported 2027-10-01');
  });

  test('was reached on the day that the report names for it', () => {
    expect(stand('2028-12-31', DUE, { '2027-10-01': 'status: nået\n    date: 12. september 2027' })).toBe(
      'reached reported 2027-09-12',
    );
  });

  const MOVED = `deadline: inden udgangen af juni 2028
changes:
  - date: 18. marts 2026
    what: frist
    from: senest i 2026
    to: inden udgangen af juni 2028
    why: Der mangler plads.
    decided-by: byraadet
    minutes: https://nordby.example/2026-03-18`;

  test.each([
    ['2026-03-17', 'on-track reported 2025-10-01'],
    ['2026-03-18', 'postponed moved 2026-03-18'],
    ['2026-10-18', 'postponed moved 2026-03-18'],
    ['2026-10-19', 'unknown not-updated 2026-10-19'],
  ])('is postponed from the day of the decision, and not late (%s)', (today, expected) => {
    expect(stand(today, MOVED, { '2025-10-01': ON_TRACK })).toBe(expected);
  });

  test('is held to the deadline as it was on the day', () => {
    const dropped = MOVED.replace('18. marts 2026', '18. marts 2027').replace('2026-03-18', '2027-03-18');
    expect(stand('2027-01-15', dropped, { '2026-10-01': ON_TRACK })).toBe('late deadline-passed 2027-01-01');
    expect(stand('2027-04-01', dropped, { '2026-10-01': ON_TRACK })).toBe('postponed moved 2027-03-18');
  });

  test('is what a report after the decision says', () => {
    expect(stand('2026-11-01', MOVED, { '2026-10-14': 'status: i risiko' })).toBe('at-risk reported 2026-10-14');
  });

  test('is given up by a decision, from its day on', () => {
    const goal = `${DUE}
changes:
  - date: 25. marts 2026
    what: udgået
    why: Der er ingen plads.
    decided-by: byraadet`;
    expect(stand('2026-03-24', goal, { '2026-01-10': ON_TRACK })).toBe('on-track reported 2026-01-10');
  });

  test('that was partly reached after its deadline is no longer late', () => {
    const reports = { '2027-12-01': 'status: delvist nået\n    value: 320 træer' };
    expect(stand('2028-11-01', DUE, reports)).toBe('partly-reached reported 2027-12-01');
  });

  test('stands for a year when the plan promises no follow-up', () => {
    const plan = PLAN.replace(/follow-up:\n.*\n.*\n/, '');
    expect(stand('2027-05-16', DUE, { '2026-04-15': ON_TRACK }, plan)).toBe('on-track reported 2026-04-15');
    expect(stand('2027-05-17', DUE, { '2026-04-15': ON_TRACK }, plan)).toBe('unknown not-updated 2027-05-17');
  });

  test('stands until a month after the months in which follow-up is promised', () => {
    const plan = PLAN.replace('½-årligt', 'i maj og september');
    expect(stand('2026-10-31', DUE, { '2026-05-20': ON_TRACK }, plan)).toBe('on-track reported 2026-05-20');
    expect(stand('2026-11-01', DUE, { '2026-05-20': ON_TRACK }, plan)).toBe('unknown not-updated 2026-11-01');
  });

  test.each([
    ['lifecycle: høring', '2026-06-01', 'not-started plan-not-adopted null'],
    ['successor: Nordby 2030', '2029-02-01', 'superseded plan-superseded null'],
  ])('is decided by a plan that is not in force (%s)', (key, today, expected) => {
    expect(stand(today, DUE, { '2026-04-15': ON_TRACK }, PLAN.replace('owner:', `${key}\nowner:`))).toBe(expected);
  });

  test('has not begun before its plan has', () => {
    expect(stand('2024-12-01', DUE)).toBe('not-started plan-not-begun null');
  });
});
