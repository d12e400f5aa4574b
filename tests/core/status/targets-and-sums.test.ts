import { describe, expect, test } from 'vitest';

import { checkContent } from '#core/check-content.ts';
import { listStatusHistory } from '#core/status/list-history.ts';
import { sumUp } from '#core/status/sum-up.ts';

import {
  CHECKS,
  getGoal,
  getStrategy,
  NORDBY,
  STRATEGY,
  toSources,
  writeFile,
  writeGoal,
  type Files,
} from '../nordby.ts';

const TODAY = '2026-05-01';
const PLAN = writeFile(
  `title: Sammen om Nordby
period: 2025-2028
owner: byraadet
follow-up:
  - forum: slg
    rhythm: ½-årligt
source: Nordby Kommune
${CHECKS}`,
  'Byrådets strategi.',
);

const check = (files: Files, today = TODAY) =>
  checkContent(toSources({ ...NORDBY, [`${STRATEGY}/index.md`]: PLAN, ...files }), { today });

const report = (day: string, entries: string) => ({
  [`${STRATEGY}/status/${day}.md`]: writeFile(`title: Status ${day}\ndate: ${day}\nentries:\n${entries}`),
});

describe('Several targets on one goal', () => {
  const GOAL = {
    [`${STRATEGY}/traeer.md`]: writeGoal(
      'deadline: i 2027\ntarget:\n  - id: by\n    words: 500 træer i byen\n  - id: land\n    words: 200 træer på landet\n    by: i 2026',
    ),
  };
  const stand = (entries: string, today = TODAY) => {
    const goal = getGoal(check({ ...GOAL, ...report('2026-04-15', entries) }, today));
    return [goal.status.value, goal.status.rule, ...goal.targets.map(({ status }) => status?.value)];
  };
  const line = (target: string, status: string) => `  - about: traeer\n    target: ${target}\n    status: ${status}\n`;

  test('have each their own state, and the goal is no better than the worst', () => {
    expect(stand(line('by', 'på sporet') + line('land', 'i risiko'))).toEqual([
      'at-risk',
      'from-targets',
      'on-track',
      'at-risk',
    ]);
  });

  test('leave the goal unknown while one of them is', () => {
    expect(stand(line('by', 'på sporet'))).toEqual(['unknown', 'from-targets', 'on-track', 'unknown']);
  });

  test('are held to their own dates', () => {
    const entries = line('by', 'på sporet') + line('land', 'på sporet');
    const late = stand(entries, '2026-11-01');
    expect(late).toEqual(['on-track', 'from-targets', 'on-track', 'on-track']);
    const files = { ...GOAL, ...report('2026-10-15', entries) };
    expect(getGoal(check(files, '2027-01-01')).targets.map(({ status }) => status?.value)).toEqual([
      'on-track',
      'late',
    ]);
  });

  test('may be named by their words', () => {
    expect(stand(line('200 træer på landet', 'på sporet'))[3]).toBe('on-track');
  });

  test('do not overrule what is said of the goal itself later or on the same day', () => {
    expect(stand(`  - about: traeer\n    status: forsinket\n${line('by', 'på sporet')}`)[0]).toBe('late');
  });
});

describe('A line with a value alone', () => {
  test('is a measurement, and keeps nothing green', () => {
    const files = {
      [`${STRATEGY}/traeer.md`]: writeGoal('deadline: i 2027\ntarget: 500 træer'),
      ...report('2025-10-01', '  - about: traeer\n    status: på sporet\n'),
      ...report('2026-04-15', '  - about: traeer\n    value: 120 træer\n'),
    };
    expect(getGoal(check(files, '2026-04-30')).status.value).toBe('on-track');
    expect(getGoal(check(files, '2026-05-10')).status).toMatchObject({ value: 'unknown', rule: 'not-updated' });
  });
});

describe('A correction', () => {
  test('is a report of its own that counts from its day, and both stay', () => {
    const files = {
      [`${STRATEGY}/traeer.md`]: writeGoal('deadline: i 2027\ntarget: 500 træer'),
      ...report('2026-04-15', '  - about: traeer\n    status: på sporet\n'),
      [`${STRATEGY}/status/rettelse.md`]: writeFile(
        'title: Rettelse\ndate: 20. april 2026\ncorrects: 2026-04-15\nentries:\n  - about: traeer\n    status: i risiko',
      ),
    };
    const goal = getGoal(check(files));
    expect(goal.status.value).toBe('at-risk');
    expect(listStatusHistory(goal, TODAY).map(({ day, value }) => `${day} ${value}`)).toEqual([
      '2026-04-15 on-track',
      '2026-04-20 at-risk',
    ]);
    const corrected = getStrategy(check(files)).reports.flatMap(({ corrects }) => corrects?.title ?? []);
    expect(corrected).toEqual(['Status 2026-04-15']);
  });
});

describe('The line of dated states', () => {
  test('has the reports, the silence between them, the decision, and what the day itself ended', () => {
    const files = {
      [`${STRATEGY}/traeer.md`]: writeGoal(
        `deadline: i 2027
target: 500 træer
changes:
  - date: 10. februar 2026
    what: frist
    from: i 2026
    to: i 2027
    why: Der mangler plads.
    decided-by: byraadet
    minutes: https://nordby.example/1`,
      ),
      ...report('2025-03-01', '  - about: traeer\n    status: i gang\n'),
      ...report('2026-01-15', '  - about: traeer\n    status: i risiko\n'),
      ...report('2027-12-10', '  - about: traeer\n    status: på sporet\n'),
    };
    const goal = getGoal(check(files, '2028-02-01'));
    expect(
      listStatusHistory(goal, '2028-02-01').map(({ day, value, because }) => `${day} ${value} ${because}`),
    ).toEqual([
      '2025-03-01 ongoing reported',
      '2025-10-02 unknown lapsed',
      '2026-01-15 at-risk reported',
      '2026-02-10 postponed moved',
      '2026-09-13 unknown lapsed',
      '2027-12-10 on-track reported',
      '2028-01-01 late deadline-passed',
    ]);
  });

  test('holds nothing that lies after the day', () => {
    const files = {
      [`${STRATEGY}/traeer.md`]: writeGoal('deadline: i 2027'),
      ...report('2026-04-15', '  - about: traeer\n    status: på sporet\n'),
    };
    expect(listStatusHistory(getGoal(check(files, '2026-04-01')), '2026-04-01')).toEqual([]);
  });
});

describe('A sum', () => {
  const files = {
    [`${STRATEGY}/by/index.md`]: writeFile('title: Byen'),
    [`${STRATEGY}/by/traeer.md`]: writeGoal(
      `deadline: i 2027
actions:
  - title: Plante på torvet
    id: torvet
  - title: Plante ved skolen
    id: skolen
  - title: Måske plante ved havnen
    id: havnen
    certainty: eventuel
  - title: Plante ved vejen
    id: vejen
changes:
  - date: 10. februar 2026
    what: udgået
    about: '#vejen'
    why: Der er kabler.
    decided-by: byraadet
    minutes: https://nordby.example/1`,
      'Byen får træer.',
      'Træer',
    ),
    [`${STRATEGY}/by/baenke.md`]: writeGoal('deadline: i 2027', 'Der kommer bænke.', 'Bænke'),
    [`${STRATEGY}/by/springvand.md`]: writeGoal(
      `deadline: i 2027
changes:
  - date: 10. februar 2026
    what: udgået
    why: Det er for dyrt.
    decided-by: byraadet
    minutes: https://nordby.example/1`,
      'Springvandet skal løbe.',
      'Springvand',
    ),
    ...report(
      '2026-04-15',
      '  - about: by/traeer\n    status: på sporet\n  - about: by/traeer#torvet\n    status: nået\n    value: 3 træer\n',
    ),
  };

  test('counts the goals of an area and says what has left it', () => {
    const area = getStrategy(check(files)).areas[0];
    const sum = area && sumUp(area);
    expect(sum?.counts).toEqual([
      { value: 'on-track', count: 1 },
      { value: 'unknown', count: 1 },
    ]);
    expect(sum?.leftOut).toEqual({ conditional: 0, withdrawn: 1 });
  });

  test('counts the actions of a goal once, without possibilities and withdrawn ones', () => {
    const goal = getStrategy(check(files)).areas[0]?.goals.find(({ title }) => title === 'Træer');
    const sum = goal && sumUp(goal);
    expect(sum?.counts).toEqual([
      { value: 'reached', count: 1 },
      { value: 'unknown', count: 1 },
    ]);
    expect(sum?.leftOut).toEqual({ conditional: 1, withdrawn: 1 });
  });
});
