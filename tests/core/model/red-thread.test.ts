import { describe, expect, test } from 'vitest';

import type { Action } from '#core/model/action.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Area, Goal } from '#core/model/part.ts';
import {
  findNeighbours,
  findOwners,
  getLevelWord,
  listActions,
  listAreas,
  listFollowUps,
  listGoals,
  listParts,
  listStrategies,
  listThread,
} from '#core/model/red-thread.ts';

import { checkNordby, getStrategy, listFindings, STRATEGY, writeFile, writeGoal } from '../nordby.ts';

const CHECK = checkNordby({
  [`${STRATEGY}/index.md`]: writeFile(
    `title: Sammen om Nordby
period: 2025-2028
source: Nordby Kommune
document-word: udviklingsplan
owner: byraadet
area-word: spor
goal-word: pejlemærke
action-word: tiltag
follow-up:
  forum: byraadet
  rhythm: årligt
actions: Fortælle om strategien`,
  ),
  [`${STRATEGY}/status/foerste-kvartal.md`]: writeFile('title: Status\ndate: april 2026'),
  [`${STRATEGY}/nye-moedesteder.md`]: writeGoal('', '', 'Nye mødesteder'),
  [`${STRATEGY}/trafik/index.md`]: writeFile('title: Trafik\norder: 1\nowner: slg\nword: hovedspor'),
  [`${STRATEGY}/trafik/lys.md`]: writeGoal(
    'number: 10\nactions:\n  - title: Sætte lamper op\n    also-under: skoleveje',
    '',
    'Lys',
  ),
  [`${STRATEGY}/trafik/stier.md`]: writeGoal('number: 9', '', 'Stier'),
  [`${STRATEGY}/trafik/skoler/index.md`]: writeFile('title: Skoler\nfollow-up:\n  forum: slg\n  rhythm: hvert kvartal'),
  [`${STRATEGY}/trafik/skoler/skoleveje.md`]: writeGoal(
    'owner: byraadet\nactions:\n  - title: Tælle cyklister\n    id: taelling\n    owner: slg\n    word: undersøgelse\n  - title: Lamper ved skolerne\n    same-as: lys#saette-lamper-op',
    '',
    'Skoleveje',
  ),
  [`${STRATEGY}/borgere/index.md`]: writeFile('title: Borgere\norder: 2'),
});
const STRATEGY_BUILT = getStrategy(CHECK);

test('the tree has no findings', () => {
  expect(listFindings(CHECK)).toEqual([]);
});

describe('downwards', () => {
  test('areas come in order, each before the areas inside it', () => {
    expect(names(listAreas(STRATEGY_BUILT))).toEqual(['Trafik', 'Skoler', 'Borgere']);
  });

  test("goals are sorted by number, an area's own before those of the areas inside it", () => {
    expect(names(listGoals(STRATEGY_BUILT))).toEqual(['Nye mødesteder', 'Stier', 'Lys', 'Skoleveje']);
    expect(names(listGoals(area('Skoler')))).toEqual(['Skoleveje']);
  });

  test('parts come in reading order: the whole, its goals, its areas', () => {
    expect(names(listParts(STRATEGY_BUILT))).toEqual([
      'Sammen om Nordby',
      'Nye mødesteder',
      'Trafik',
      'Stier',
      'Lys',
      'Skoler',
      'Skoleveje',
      'Borgere',
    ]);
  });

  test('an action is counted once, also when it serves two goals or is mentioned again', () => {
    expect(names(listActions(STRATEGY_BUILT))).toEqual([
      'Fortælle om strategien',
      'Sætte lamper op',
      'Tælle cyklister',
    ]);
    expect(names(listActions(area('Trafik')))).toEqual(['Sætte lamper op', 'Tælle cyklister']);
    expect(names(listActions(goal('Skoleveje')))).toEqual(['Tælle cyklister']);
  });

  test('a shared action is also shown under the other goal it serves, and refers to both', () => {
    expect(names(goal('Skoleveje').sharedActions)).toEqual(['Sætte lamper op']);
    expect(names(action('Sætte lamper op').alsoUnder)).toEqual(['Skoleveje']);
    expect(action('Sætte lamper op').parent).toBe(goal('Lys'));
    expect(goal('Skoleveje').actions[1]?.sameAs).toBe(action('Sætte lamper op'));
  });

  test('strategies come from every organisation', () => {
    expect(names(listStrategies(CHECK.publication))).toEqual(['Sammen om Nordby']);
  });
});

describe('upwards', () => {
  test('the thread runs from the strategy to the thing itself', () => {
    expect(names(listThread(action('Tælle cyklister')))).toEqual([
      'Sammen om Nordby',
      'Trafik',
      'Skoler',
      'Skoleveje',
      'Tælle cyklister',
    ]);
    expect(names(listThread(STRATEGY_BUILT))).toEqual(['Sammen om Nordby']);
  });

  test.each([
    ['Tælle cyklister', ['Store ledergruppe'], null],
    ['Skoleveje', ['Byrådet'], null],
    ['Skoler', ['Store ledergruppe'], 'Trafik'],
    ['Sætte lamper op', ['Store ledergruppe'], 'Trafik'],
    ['Borgere', ['Byrådet'], 'Sammen om Nordby'],
    ['Fortælle om strategien', ['Byrådet'], 'Sammen om Nordby'],
  ])('%s is owned by %s, inherited from %s', (title, forums, inheritedFrom) => {
    const owners = findOwners(any(title));
    expect([owners?.forums.map(({ name }) => name), owners?.inheritedFrom?.title ?? null]).toEqual([
      forums,
      inheritedFrom,
    ]);
  });

  test('no owner is invented', () => {
    const check = checkNordby({ [`${STRATEGY}/lys.md`]: writeGoal() });
    expect(findOwners(getStrategy(check).goals[0] as Goal)).toBeNull();
    expect(listFollowUps(getStrategy(check).goals[0] as Goal)).toEqual([]);
  });

  test("a level's own follow-up does not hide the follow-up above it", () => {
    expect(
      listFollowUps(part('Skoleveje')).map(({ followUp, inheritedFrom }) => [
        followUp.rhythm?.words,
        inheritedFrom?.title,
      ]),
    ).toEqual([
      ['hvert kvartal', 'Skoler'],
      ['årligt', 'Sammen om Nordby'],
    ]);
  });

  test.each([
    ['Sammen om Nordby', 'årligt', null],
    ['Skoler', 'hvert kvartal', null],
    ['Skoleveje', 'hvert kvartal', 'Skoler'],
    ['Lys', 'årligt', 'Sammen om Nordby'],
  ])('%s is followed up %s, inherited from %s', (title, rhythm, inheritedFrom) => {
    const [first] = listFollowUps(part(title));
    expect([first?.followUp.rhythm?.words, first?.inheritedFrom?.title ?? null]).toEqual([rhythm, inheritedFrom]);
  });
});

describe('sideways', () => {
  test.each([
    ['Nye mødesteder', null, 'Trafik'],
    ['Lys', 'Stier', 'Skoler'],
    ['Borgere', 'Skoleveje', null],
  ])('%s is between %s and %s', (title, previous, next) => {
    const neighbours = findNeighbours(part(title) as Area | Goal);
    expect([neighbours.previous?.title ?? null, neighbours.next?.title ?? null]).toEqual([previous, next]);
  });
});

describe('the municipality has its own words', () => {
  test.each([
    ['Sammen om Nordby', 'udviklingsplan'],
    ['Trafik', 'hovedspor'],
    ['Skoler', 'spor'],
    ['Skoleveje', 'pejlemærke'],
    ['Tælle cyklister', 'undersøgelse'],
    ['Sætte lamper op', 'tiltag'],
  ])('%s is a %s', (title, word) => {
    expect(getLevelWord(any(title))).toBe(word);
  });

  test.each([
    ['area-word: spor', { area: 'spor', areas: 'sporer' }],
    ['area-word: spor\narea-word-plural: spor', { area: 'spor', areas: 'spor' }],
    ['goal-word: udviklingsmål', { goal: 'udviklingsmål', goals: 'udviklingsmål' }],
    ['action-word: aktivitet', { action: 'aktivitet', actions: 'aktiviteter' }],
    ['action-word: opgave', { action: 'opgave', actions: 'opgaver' }],
    [
      '',
      {
        area: 'indsatsområde',
        areas: 'indsatsområder',
        goal: 'mål',
        goals: 'mål',
        action: 'indsats',
        actions: 'indsatser',
        group: null,
      },
    ],
  ])('`%s`', (frontMatter, words) => {
    const check = checkNordby({
      [`${STRATEGY}/index.md`]: writeFile(`title: S\nperiod: 2025\nsource: N${frontMatter && `\n${frontMatter}`}`),
    });
    expect(getStrategy(check).words).toMatchObject(words);
  });
});

function names(things: readonly { title: string }[]): string[] {
  return things.map(({ title }) => title);
}

function part(title: string): Strategy | Area | Goal {
  return find(listParts(STRATEGY_BUILT), title);
}

function area(title: string): Area {
  return find(listAreas(STRATEGY_BUILT), title);
}

function goal(title: string): Goal {
  return find(listGoals(STRATEGY_BUILT), title);
}

function action(title: string): Action {
  return find(listActions(STRATEGY_BUILT), title);
}

function any(title: string): Strategy | Area | Goal | Action {
  return find([...listParts(STRATEGY_BUILT), ...listActions(STRATEGY_BUILT)], title);
}

function find<T extends { title: string }>(things: readonly T[], title: string): T {
  const found = things.find((thing) => thing.title === title);
  if (!found) throw new Error(`Nothing is called ${title}`);
  return found;
}
