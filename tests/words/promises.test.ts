// Words about promises, in both languages: plurals, dates, and the author's words inside our sentences.
import { describe, expect, test } from 'vitest';

import { sayMeetingGroups } from '#site/follow-up/due-at-meeting.ts';
import { countLevels } from '#words/count-levels.ts';
import { viewChange } from '#site/changes/change-view.ts';
import { describeTarget, summariseTargets } from '#site/promise/describe-target.ts';
import { deadlineListWords } from '#site/deadlines/list-words.ts';
import { sayDelay } from '#words/dates.ts';
import { formatNumber } from '#words/numbers.ts';
import { compareWords, flatten, listPhrases, quote, theirs, type Phrase } from '#words/phrases.ts';
import { nameMonth } from '#core/deadlines/format-date.ts';

import { checkGoal, getGoal } from '../core/nordby.ts';

/** The author's words in a phrase, which the page marks as Danish. */
function listTheirs(phrase: Phrase): string[] {
  return phrase.flatMap((part) => (typeof part === 'object' && 'theirs' in part ? [part.theirs] : []));
}

describe('how many', () => {
  test.each([
    [0, 0, 'No deadlines fall after 30 June 2013, up to and including 31 December 2013. None lies ahead.'],
    [1, 1, '1 deadline falls after 30 June 2013, up to and including 31 December 2013. 1 lies ahead.'],
    [6, 18, '6 deadlines fall after 30 June 2013, up to and including 31 December 2013. 18 lie ahead.'],
  ])('%i due and %i ahead is said in whole English sentences', (due, ahead, sentence) => {
    expect(sayMeetingGroups({ due, ahead, before: 0 }, { since: '2013-06-30', until: '2013-12-31' }, 'en')).toBe(
      sentence,
    );
  });

  test('some deadlines have passed, some lie ahead and some never end', () => {
    const { da, en } = deadlineListWords;
    expect(en.somePassed(en.count(45), 17, '1 March 2014', [en.lieAhead(26), en.runOn(2)])).toBe(
      'Of 45 deadlines, 17 have passed as of 1 March 2014, 26 lie ahead, and 2 run without an end date.',
    );
    expect(en.somePassed(en.count(2), 1, '1 March 2014', [en.lieAhead(1)])).toBe(
      'Of 2 deadlines, 1 has passed as of 1 March 2014, and 1 lies ahead.',
    );
    expect(da.somePassed(da.count(45), 17, '1. marts 2014', [da.lieAhead(26), da.runOn(2)])).toBe(
      'Af 45 frister er 17 passeret pr. 1. marts 2014, og 26 ligger forude, og 2 løber uden slutdato.',
    );
  });

  test.each([
    [1234.5, '1.234,5', '1,234.5'],
    [1_000_000, '1.000.000', '1,000,000'],
    [-3.3, '-3,3', '-3.3'],
  ])('%d is written with the separators of the language', (value, danish, english) => {
    expect([formatNumber(value, 'da').replace('−', '-'), formatNumber(value, 'en').replace('−', '-')]).toEqual([
      danish,
      english,
    ]);
  });

  test("the levels have general names in English and the municipality's names in Danish", () => {
    const goal = getGoal(checkGoal('actions:\n  - title: A\n    deadline: 2026\n  - title: B'));
    expect(countLevels(goal.strategy, 'en')).toEqual(['1 goal', '2 actions, 1 of them with a deadline']);
    expect(countLevels(goal.strategy, 'da').at(-1)).toMatch(/^2 .+, heraf 1 med frist$/);
  });
});

describe('when', () => {
  test('a delay is given in days, and in months and years when it is long', () => {
    expect([1, 12, 181, 546].map((days) => sayDelay(days, 'en'))).toEqual([
      '1 day',
      '12 days',
      '6 months (181 days)',
      '1 year and 6 months (546 days)',
    ]);
  });

  test('months have names in both languages', () => {
    expect([nameMonth(5, 'da'), nameMonth(5, 'en'), nameMonth(12, 'en')]).toEqual(['maj', 'May', 'December']);
  });

  test("a change of a deadline says by how long, and gives the old deadline in the author's words", () => {
    const goal = getGoal(
      checkGoal(
        'deadline: inden udgangen af juni 2027\nchanges:\n  - date: 18. marts 2026\n    what: frist\n    from: senest i 2026\n    to: inden udgangen af juni 2027\n    why: Kloakken skal skiftes.',
      ),
    );
    const [change] = goal.changes.map((entry) => viewChange(entry, 'en'));
    expect(
      change && [
        flatten(change.headline),
        flatten(change.date),
        flatten(change.from ?? []),
        listTheirs(change.from ?? []),
      ],
    ).toEqual([
      'The deadline has been postponed by 6 months (181 days)',
      '18 March 2026',
      '“senest i 2026”',
      ['senest i 2026'],
    ]);
  });
});

describe('how much', () => {
  const readTargets = (targets: string) => getGoal(checkGoal(`target:\n${targets}`));

  test('a target means in English what its author wrote in Danish', () => {
    const goal = readTargets('  - words: minimum 10 virksomheder');
    const [details] = goal.targets.map((target) => describeTarget(target, goal.strategy, 'en').details);
    expect(details?.map(({ name, words }) => [name, flatten(words), listTheirs(words)])).toEqual([
      ['Means', 'at least 10 virksomheder', ['virksomheder']],
    ]);
  });

  test('a target is not repeated in Danish', () => {
    const goal = readTargets('  - words: minimum 10 virksomheder');
    expect(goal.targets.map((target) => describeTarget(target, goal.strategy, 'da').details)).toEqual([[]]);
  });

  test('several targets are one list', () => {
    const goal = readTargets('  - words: 80 % af medarbejderne\n  - words: 100 % af lederne');
    expect(flatten(summariseTargets(goal.targets, 'en'))).toBe('80 % af medarbejderne and 100 % af lederne');
  });

  test('parts that add up to the whole are confirmed', () => {
    const goal = readTargets(
      '  - words: 30 mio. kr.\n    value: 30\n    unit: mio. kr.\n    breakdown:\n      - label: Skole\n        value: 21,3\n      - label: Ældre\n        value: 8,7',
    );
    const breakdown = goal.targets.map((target) => describeTarget(target, goal.strategy, 'en').breakdown);
    expect(breakdown.map((found) => found && [found.parts.map(({ value }) => value), flatten(found.verdict)])).toEqual([
      [['21.3', '8.7'], 'Together the parts make 30 mio. kr., as stated.'],
    ]);
  });
});

describe("an author's words among ours", () => {
  test('are listed and quoted as in the language of the page', () => {
    const names = [theirs('Byrådet'), theirs('Direktionen'), theirs('CLF')];
    expect([
      flatten(listPhrases(names, 'da')),
      flatten(listPhrases(names, 'en')),
      flatten(listPhrases(names.slice(0, 1), 'en')),
    ]).toEqual(['Byrådet, Direktionen og CLF', 'Byrådet, Direktionen and CLF', 'Byrådet']);
    expect([quote('i 2014', 'da'), quote('i 2014', 'en')]).toEqual(['»i 2014«', '“i 2014”']);
  });

  test('are sorted as a reader of the page expects', () => {
    const names = ['Ørsted', 'Zoo', 'Aalborg', 'Odense'];
    expect([[...names].sort(compareWords('da')), [...names].sort(compareWords('en'))]).toEqual([
      ['Odense', 'Zoo', 'Ørsted', 'Aalborg'],
      ['Aalborg', 'Odense', 'Ørsted', 'Zoo'],
    ]);
  });
});
