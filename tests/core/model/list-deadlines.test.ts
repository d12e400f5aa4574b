import { describe, expect, test } from 'vitest';

import { listDeadlines, listPromises, splitAtMeeting } from '#core/model/list-deadlines.ts';

import { checkNordby, getStrategy, STRATEGY, writeFile, writeGoal } from '../nordby.ts';

const CHECK = checkNordby({
  [`${STRATEGY}/index.md`]: writeFile(
    'title: Sammen om Nordby\nperiod: 2025-2028\nsource: Nordby Kommune\nadopted: 12. december 2024\nfollow-up:\n  - forum: slg\n    rhythm: ½-årligt\n  - title: Midtvejs\n    forum: slg\n    date: maj 2027',
  ),
  [`${STRATEGY}/trafik/index.md`]: writeFile('title: Trafik\ndeadline: inden udgangen af 2028'),
  [`${STRATEGY}/trafik/stier.md`]: writeGoal(
    `deadline: i 2027
actions:
  - title: Tælle
    deadline: 1. maj 2026
  - title: Tælle igen
    deadline: maj 2026
  - title: Nye regler
    deadline: i 2030
    deadline-kind: ydre
  - title: Den første sti
    deadline: i 2020
    deadline-kind: historisk
  - title: Alle stier
    deadline: fra 2027
  - title: For sent
    deadline: i 2029
  - title: Uden frist
    target:
      words: mindst 10
      by: i 2026`,
    '',
    'Stier',
  ),
  [`${STRATEGY}/trafik/lys.md`]: writeGoal(
    'actions:\n  - title: Tælle under lys\n    deadline: 1. maj 2026\n    same-as: stier#taelle',
    '',
    'Lys',
  ),
});
const STRATEGY_BUILT = getStrategy(CHECK);

describe('promises', () => {
  test('are actions, goals and areas with a deadline, each once, by last day', () => {
    expect(listPromises(STRATEGY_BUILT).map(({ title, use }) => `${title}: ${use}`)).toEqual([
      'Den første sti: historic',
      'Tælle: commitment',
      'Tælle igen: commitment',
      'Stier: commitment',
      'Trafik: commitment',
      'For sent: commitment',
      'Nye regler: external',
      'Alle stier: commitment',
    ]);
  });

  test('are also repeated actions with another deadline than the original', () => {
    const goal = (more: string) => ({
      [`${STRATEGY}/gang.md`]: writeGoal(
        'actions:\n  - title: Tælle\n    id: tael\n    deadline: i 2026\n' +
          `  - title: Tælle igen\n    same-as: gang#tael\n${more}`,
        '',
        'Gang',
      ),
    });
    const titles = (more: string) =>
      listPromises(getStrategy(checkNordby(goal(more)))).map(({ title, deadline }) => `${title}: ${deadline.words}`);
    expect(titles('')).toEqual(['Tælle: i 2026']);
    expect(titles('    deadline: inden udgangen af 2026')).toEqual(['Tælle: i 2026']);
    expect(titles('    deadline: i 2027')).toEqual(['Tælle: i 2026', 'Tælle igen: i 2027']);
  });

  test("only the strategy's own deadlines can be outside the period", () => {
    expect(
      listPromises(STRATEGY_BUILT)
        .filter(({ outsidePeriod }) => outsidePeriod)
        .map(({ title }) => title),
    ).toEqual(['For sent']);
  });

  test('have an id and an address that lead to their subject', () => {
    expect(listPromises(STRATEGY_BUILT).find(({ title }) => title === 'Tælle igen')).toMatchObject({
      id: 'nordby/sammen-om-nordby/trafik/stier#taelle-igen',
      url: '/nordby/sammen-om-nordby/trafik/stier/#taelle-igen',
    });
  });
});

describe('all deadlines', () => {
  test('also have the period and the meetings, once each', () => {
    const all = listDeadlines(STRATEGY_BUILT);
    expect(
      all.filter(({ use }) => use === 'period' || use === 'follow-up').map(({ id, title, url }) => [id, title, url]),
    ).toEqual([
      ['nordby/sammen-om-nordby#opfoelgning-2', 'Midtvejs', '/nordby/sammen-om-nordby/opfoelgning/'],
      ['nordby/sammen-om-nordby#periode', 'Sammen om Nordby', '/nordby/sammen-om-nordby/'],
    ]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});

describe('between two meetings', () => {
  const promises = listPromises(STRATEGY_BUILT);
  const titles = (things: typeof promises) => things.map(({ title }) => title);

  test('a deadline on the day of a meeting belongs to that meeting and not to the next', () => {
    expect(titles(splitAtMeeting(promises, '2026-04-30', '2026-05-01').due)).toEqual(['Tælle']);
    expect(titles(splitAtMeeting(promises, '2026-05-01', '2026-05-31').due)).toEqual(['Tælle igen']);
    expect(titles(splitAtMeeting(promises, '2026-05-31', '2026-06-30').due)).toEqual([]);
  });

  test('a deadline without an end is always ahead and never due', () => {
    const { due, ahead } = splitAtMeeting(promises, '2000-01-01', '2099-12-31');
    expect(titles(ahead)).toEqual(['Alle stier']);
    expect(due).toHaveLength(promises.length - 1);
  });

  test('no deadline is both due and ahead, and a deadline before the last meeting is neither', () => {
    const { due, ahead } = splitAtMeeting(promises, '2026-05-01', '2027-12-31');
    expect(titles(due)).toEqual(['Tælle igen', 'Stier']);
    expect(titles(ahead)).toEqual(['Trafik', 'For sent', 'Nye regler', 'Alle stier']);
  });
});
