import { describe, expect, test } from 'vitest';

import { checkContent } from '#core/check-content.ts';
import { listActions, listGoals, listStrategies } from '#core/model/red-thread.ts';

import { fixtures } from '../../read-fixtures.ts';
import {
  CHECKS,
  checkGoal,
  checkNordby,
  getGoal,
  getStrategy,
  listFindings,
  STRATEGY,
  TODAY,
  toSources,
  writeFile,
  writeGoal,
  type Files,
} from '../nordby.ts';

const whole = fixtures.find(({ name }) => name === 'sound-whole-model');
const { publication } = checkContent(whole?.sources ?? [], { today: TODAY });
const strategies = listStrategies(publication);
const strategy = strategies.find(({ key }) => key === 'nordby/sammen-om-nordby');
if (!strategy) throw new Error('The fixture lost its strategy');
const goals = listGoals(strategy);
const [counting] = listActions(strategy).filter(({ id }) => id === 'taelling');

describe('what is written is kept: the site and the municipality', () => {
  test('site.yaml and om.md', () => {
    expect(publication).toMatchObject({
      today: TODAY,
      site: { name: 'Nordbys strategier', url: 'https://strategi.nordby.example', publisher: 'Nordby Kommune' },
      about: { title: 'Om sitet', url: '/om/' },
    });
  });

  test('the municipality with its contact and its forums', () => {
    expect(publication.organisations[0]).toMatchObject({
      id: 'nordby-kommune',
      key: 'nordby',
      url: '/nordby/',
      isExample: true,
      aliases: ['Nordby'],
      contact: { unit: 'Byrådssekretariatet', address: ['Rådhuspladsen 1', '9999 Nordby'], phone: '00 00 00 00' },
      sourceNotes: ['Kommunen er opdigtet.'],
    });
    expect(publication.organisations[0]?.forums.map(({ id, partOf }) => [id, partOf?.id ?? null])).toEqual([
      ['byraadet', null],
      ['direktionen', null],
      ['slg', 'direktionen'],
    ]);
  });

  test('the plans it names and the themes it shares', () => {
    expect(publication.externals[0]).toMatchObject({
      title: 'Planstrategi for Nordby',
      period: { from: '2023-01-01', to: null },
      namedBy: [{ from: { key: strategy.key }, relation: { type: 'implements', state: 'adopted' } }],
    });
    expect(publication.themes[0]?.parts.map(({ key }) => key).sort()).toEqual([
      strategy.key,
      `${strategy.key}/trafik/skoler/tryggere-skoleveje#taelling`,
    ]);
  });
});

describe('what is written is kept: the strategy', () => {
  test('its period and status', () => {
    expect(strategy).toMatchObject({
      title: 'Sammen om Nordby: borgere og kommune',
      subtitle: 'Byrådets strategi 2025-2028',
      documentWord: 'udviklingsstrategi',
      period: { from: '2025-01-01', to: '2028-12-31', words: '2025-2028' },
      dated: { from: '2024-11-01' },
      adopted: { edtf: '2024-12-12' },
      adoptedBy: { id: 'byraadet' },
      lifecycle: 'adopted',
      predecessor: 'Nordby i bevægelse 2021-2024',
      successor: { key: 'nordby/naeste-skridt' },
      coreTask: 'Vi hjælper borgerne med at klare sig selv.',
      values: ['Tillid', 'Nysgerrighed'],
    });
    expect(strategies.find(({ key }) => key === 'nordby/naeste-skridt')?.predecessor).toBe(strategy);
  });

  test('what it carries over, which challenges it answers, and which it leaves', () => {
    expect(strategy.fromPrevious.map(({ change, became }) => [change, became.map(({ title }) => title)])).toEqual([
      ['continued', ['Tryggere skoleveje']],
      ['dropped', []],
    ]);
    expect(
      strategy.challenges.map(({ title, side, leftOut, answeredBy }) => [
        title,
        side,
        leftOut,
        answeredBy.map(({ kind }) => kind),
      ]),
    ).toEqual([
      ['Flere ældre og færre i arbejde', null, false, []],
      ['Bilerne fylder mere i byen', 'outer', false, ['area', 'goal']],
      ['Havvand', null, true, []],
    ]);
    expect(strategy.crossCutting.map(({ id }) => id)).toEqual(['frivillighed', 'digital-hjaelp']);
    expect(strategy.outputs.map(({ title, state }) => [title, state])).toEqual([
      ['Tjekliste for skoleveje', null],
      ['Spilleregler', 'ongoing'],
    ]);
    expect(strategy.funding).toMatchObject([
      { amount: '30 mio. kr.', rules: ['Kun til veje og stier'], exclusions: ['Løn'] },
    ]);
    expect(strategy.figures).toMatchObject([{ label: 'Borgere', value: '41.200', unit: 'personer', year: '2024' }]);
  });

  test('its vision, word for word', () => {
    expect(strategy.vision).toMatchObject({
      name: 'Nordby er for alle',
      adopted: { edtf: '2021-12-15' },
      anchor: 'vision',
      passage: { nodes: [{ type: 'blockquote' }] },
    });
  });

  test('who follows up, and how often', () => {
    expect(strategy.ownFollowUps).toMatchObject([
      {
        title: 'Halvårsmøde',
        forum: { id: 'slg' },
        rhythm: { timesPerYear: 2 },
        lenses: ['Strategien som helhed', 'Det, der er forfaldet', 'Det, der ligger forude'],
        sourcePage: 9,
      },
      { forum: { id: 'direktionen' }, sameRhythmAs: { id: 'slg' } },
      { title: 'Slutstatus', date: { from: '2029-03-01', to: '2029-05-31' }, certainty: 'conditional' },
    ]);
  });

  test('its appendices and its reports', () => {
    expect(strategy.appendices).toMatchObject([
      { title: 'Baggrund', number: '1', generated: null },
      { title: 'Oversigt', generated: 'overview' },
    ]);
    expect(strategy.reports).toMatchObject([
      {
        title: 'Status efter det første år',
        forum: { id: 'slg' },
        entries: [
          { about: { kind: 'goal' }, status: 'ongoing', value: '9 skoler' },
          { about: null, title: 'Nordby i bevægelse', status: 'reached' },
          { about: { kind: 'action' }, status: 'unknown' },
        ],
      },
    ]);
  });
});

describe('what is written is kept: goals, actions and targets', () => {
  test('a goal', () => {
    expect(goals.map(({ title, parent }) => [title, parent.title])).toEqual([
      ['Flere med i foreningslivet', strategy.title],
      ['Tryggere skoleveje', 'Skoler'],
    ]);
    expect(goals[1]).toMatchObject({
      id: 'skoleveje',
      word: 'hovedmål',
      aliases: ['Børn på cykel'],
      ownOwners: [{ id: 'slg' }],
      targets: [{ words: 'mindst 10 skoler', meaning: { comparator: 'at-least', value: 10, unit: 'skoler' } }],
    });
    expect(goals[1]?.changes).toMatchObject([
      {
        what: 'deadline',
        about: { id: 'taelling' },
        from: 'i 2025',
        to: '1. halvår 2026',
        decidedBy: { id: 'byraadet' },
      },
    ]);
  });

  test('an action, with its prose', () => {
    expect(counting).toMatchObject({
      key: 'nordby/sammen-om-nordby/trafik/skoler/tryggere-skoleveje#taelling',
      url: '/nordby/sammen-om-nordby/trafik/skoler/tryggere-skoleveje/#taelling',
      state: 'planned',
      certainty: 'committed',
      word: 'undersøgelse',
      group: 'Viden',
      items: ['Tælle om morgenen', 'Tælle om eftermiddagen'],
      actors: ['Forældrerådene'],
      prose: [{ nodes: [{ type: 'paragraph' }] }],
      sourcePage: 5,
    });
  });

  test('a target with all its fields', () => {
    expect(counting?.targets).toMatchObject([
      {
        words: 'mindst 80 % af børnene',
        measure: 'børn, der cykler i skole',
        meaning: { comparator: 'at-least', value: 80, unit: '%' },
        population: 'børn i 4.-6. klasse',
        instrument: 'tællingen i maj',
        baseline: { value: 62.5, year: '2024', source: 'Tællingen i 2024' },
        by: { to: '2026-12-31' },
      },
    ]);
    expect(goals[1]?.actions[2]?.targets.slice(0, 2)).toMatchObject([
      { breakdown: [{ label: 'Skoleveje', value: 15 }, { value: 3.3 }, { value: 3 }, { value: 8.7 }] },
      { meaning: { comparator: 'rising' } },
    ]);
    expect(goals[1]?.actions[2]?.targets.slice(2)).toMatchObject([
      { factor: 2, meaning: null, baseline: { value: 120 } },
      {
        meaning: { value: 75 },
        path: [
          { value: 60, by: { to: '2026-12-31' } },
          { value: 75, by: { to: '2028-12-31' } },
        ],
      },
      { meaning: { comparator: 'less-than', value: 5 }, by: { to: '2027-12-31' } },
      { meaning: { comparator: 'at-least', value: 80, unit: '%' }, population: 'børnene i 4.-6. klasse' },
      { meaning: null, by: { to: '2028-12-31' } },
    ]);
  });

  test('a conditional action, and deadlines that are not our own', () => {
    expect(goals[1]?.actions.map(({ certainty, deadlineKind }) => `${certainty} ${deadlineKind}`)).toEqual([
      'committed commitment',
      'committed commitment',
      'committed commitment',
      'conditional commitment',
      'committed external',
      'committed historic',
    ]);
  });
});

describe('the id of an action', () => {
  test.each([
    ['Tælle cyklister', 'taelle-cyklister'],
    ['§ 17, stk. 4: Ældre & børn', '17-stk-4-aeldre-boern'],
    [
      'Skrive til alle skoler, alle foreninger, alle virksomheder og alle borgere i hele Nordby Kommune',
      'skrive-til-alle-skoler-alle-foreninger-alle-virksomheder-og',
    ],
  ])('is made from `%s`', (title, id) => {
    expect(getGoal(checkGoal(`actions:\n  - title: '${title}'`)).actions[0]?.id).toBe(id);
  });
});

describe('nothing is invented', () => {
  test('in a goal', () => {
    expect(getGoal(checkGoal('actions: Tælle cyklister'))).toMatchObject({
      number: null,
      ownOwners: [],
      deadline: null,
      targets: [],
      ownFollowUps: [],
      sourcePage: null,
      actions: [{ deadline: null, state: null, targets: [], ownOwners: [], sourcePage: null }],
    });
  });

  test('in a strategy', () => {
    expect(getStrategy(checkNordby())).toMatchObject({
      vision: null,
      adopted: null,
      adoptedBy: null,
      lifecycle: null,
      predecessor: null,
      coreTask: null,
    });
  });

  test('an open period has no end', () => {
    expect(
      getStrategy(checkNordby({ [`${STRATEGY}/index.md`]: writeFile('title: S\nperiod: 2013+\nsource: N') })).period,
    ).toMatchObject({ from: '2013-01-01', to: null });
  });
});

describe('the summary', () => {
  test.each([
    ['summary: Kort sagt.', 'Første afsnit.\n\nAndet.', 'Kort sagt.'],
    ['', 'Første afsnit\nover to linjer.\n\nAndet.', 'Første afsnit over to linjer.'],
    ['', 'Åbent <!-- hemmeligt --> afsnit.', 'Åbent afsnit.'],
    ['', '## Formål\n\nEfter overskriften.', ''],
    ['', '', ''],
  ])('%j and %j give %j', (frontMatter, body, summary) => {
    expect(getGoal(checkGoal(frontMatter, body)).summary).toBe(summary);
  });
});

describe('siblings are sorted', () => {
  test('by order, then by number as a number, then by name', () => {
    const check = checkNordby({
      [`${STRATEGY}/a.md`]: writeGoal('number: 10', '', 'Ti'),
      [`${STRATEGY}/b.md`]: writeGoal('number: 9', '', 'Ni'),
      [`${STRATEGY}/c.md`]: writeGoal('', '', 'Uden'),
      [`${STRATEGY}/d.md`]: writeGoal('order: 1\nnumber: 99', '', 'Først'),
      [`${STRATEGY}/e.md`]: writeGoal('number: 2a', '', 'Bogstav'),
    });
    expect(listFindings(check)).toEqual([]);
    expect(getStrategy(check).goals.map(({ title }) => title)).toEqual(['Først', 'Ni', 'Ti', 'Uden', 'Bogstav']);
  });
});

describe('a folder without index.md', () => {
  const tree: Files = {
    'nordby/index.md': writeFile('title: Nordby'),
    [`${STRATEGY}/index.md`]: writeFile(
      `title: Sammen om Nordby\nperiod: 2025-2028\nsource: Nordby Kommune\n${CHECKS}`,
    ),
    [`${STRATEGY}/bilag/tal.md`]: writeFile('title: Tal'),
    [`${STRATEGY}/trafik/index.md`]: writeFile('title: Trafik'),
    [`${STRATEGY}/trafik/lys.md`]: writeGoal(),
    [`${STRATEGY}/trafik/skoler/index.md`]: writeFile('title: Skoler'),
    [`${STRATEGY}/trafik/skoler/skoleveje.md`]: writeGoal(),
  };

  test.each([
    ['nordby', 'organisation'],
    [STRATEGY, 'strategy'],
    [`${STRATEGY}/trafik`, 'area'],
    [`${STRATEGY}/trafik/skoler`, 'area'],
  ])('%s is reported once, as the folder of a %s', (folder, what) => {
    const { [`${folder}/index.md`]: _missing, ...left } = tree;
    const { diagnostics } = checkContent(toSources(left), { today: TODAY });
    expect(diagnostics).toMatchObject([
      { code: 'index-missing', args: { folder, what }, location: { kind: 'unavailable' } },
    ]);
  });
});
