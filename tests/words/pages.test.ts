// Words in the frame of the pages, in both languages: kinds, dates, the thread, answers of the search, and the order of
// names.
import { describe, expect, test } from 'vitest';

import { renderMarkdown } from '#markdown/render-markdown.ts';
import { describeWhen } from '#site/strategy/describe-strategy.ts';
import { describePart } from '#site/search/index-fields.ts';
import { chooseOrder, findInitial } from '#core/language/alphabetical-order.ts';
import { buildThread } from '#site/thread/thread.ts';
import { parseDeadline } from '#core/deadlines/parse-deadline.ts';
import { parseBody } from '#core/source/parse-body.ts';
import { sayDate } from '#words/dates.ts';
import { sayOrganisation } from '#words/kinds.ts';
import { flatten } from '#words/phrases.ts';
import { answerWords } from '#site/search/answer-words.ts';
import { themeWords } from '#site/themes/words.ts';

import { describeAnswer } from '#site/search/panel/describe-answer.ts';
import { checkGoal, getGoal } from '../core/nordby.ts';

const strategy = checkGoal('', '').publication.organisations[0]!.strategies[0]!;

describe('the order of names', () => {
  const names = ['Aarhus', 'Ærø', 'Årsplan', 'Zebra', 'Ø-politik', 'Adfærd', 'Plan 10', 'Plan 9'];

  test('is Danish in Danish and English in English', () => {
    expect([...names].sort(chooseOrder('da'))).toEqual([
      'Adfærd',
      'Plan 9',
      'Plan 10',
      'Zebra',
      'Ærø',
      'Ø-politik',
      'Aarhus',
      'Årsplan',
    ]);
    expect([...names].sort(chooseOrder('en'))).toEqual([
      'Aarhus',
      'Adfærd',
      'Ærø',
      'Årsplan',
      'Ø-politik',
      'Plan 9',
      'Plan 10',
      'Zebra',
    ]);
  });

  test.each([
    ['Århus', 'Å', 'A'],
    ['Aarhus', 'Å', 'A'],
    ['»Ægte« mål', 'Æ', 'A'],
    ['Øst', 'Ø', 'O'],
    ['2014', '0–9', '0–9'],
    ['é', 'E', 'E'],
  ])('%s is listed under %s in Danish and %s in English', (name, da, en) => {
    expect([findInitial(name, 'da'), findInitial(name, 'en')]).toEqual([da, en]);
  });
});

describe('a date', () => {
  const say = (words: string, language: 'da' | 'en') => {
    const reading = parseDeadline(words);
    return reading.ok ? sayDate(reading.deadline, language) : [];
  };

  test.each([
    ['14.5.2014', ['14 May 2014']],
    ['maj 2010', ['May 2010']],
    ['foråret 2014', [{ theirs: 'foråret 2014', url: null }]],
  ])('%s is translated only when nothing of it is lost', (words, said) => {
    expect(say(words, 'en')).toEqual(said);
  });

  test("of a month keeps the author's words in Danish", () => {
    expect(flatten(say('maj 2010', 'da'))).toBe('maj 2010');
  });
});

describe('a level', () => {
  test("has a general name in English, and the author's words are marked", () => {
    expect(buildThread(strategy, 'en').here).toEqual({
      word: 'Strategy',
      title: [{ theirs: 'Sammen om Nordby', url: null }],
    });
    expect(
      buildThread(getGoal(checkGoal('', '')), 'en').above.map(({ word, title }) => [word, flatten(title)]),
    ).toEqual([['Strategy', 'Sammen om Nordby']]);
  });

  test('is given to the search in the language of the page', () => {
    expect(describePart(strategy, 'en')).toMatchObject({
      kind: 'Strategy · invented example',
      filterKind: 'Strategy',
      organisation: 'Nordby Kommune',
    });
    expect(describePart(strategy, 'da')).toMatchObject({
      kind: 'Strategi · opdigtet eksempel',
      filterKind: 'Strategi',
    });
  });

  test('says when it applies', () => {
    expect(flatten(describeWhen(strategy, 'en') ?? [])).toBe('2025-2028 · The period is running now');
    expect(flatten(describeWhen({ ...strategy, standing: 'expired' }, 'en') ?? [])).toBe(
      '2025-2028 · The period is over',
    );
  });

  test.each([
    ['kommune', 'municipality'],
    ['Region', 'region'],
    ['selvejende institution', 'organisation'],
  ])('of the kind %s is a %s', (typeWord, said) => {
    expect(sayOrganisation({ typeWord }, 'en')).toBe(said);
  });
});

describe('an answer of the search', () => {
  const terms = [
    { written: 'sygefravær', variants: [{ words: ['fremmøde'], weight: 1, because: 'word-list' as const }] },
    { written: 'xyzzy', variants: [] },
  ];
  const say = (hits: number, language: 'da' | 'en') =>
    describeAnswer({ query: 'sygefravær', chosen: new Map() }, terms, { hits, isWhole: true }, language);

  test.each([
    [0, 'Ingen resultater på »sygefravær«.', 'No results for “sygefravær”.'],
    [
      1,
      '1 resultat på »sygefravær«. Der er også søgt på »fremmøde«. »xyzzy« står ingen steder.',
      '1 result for “sygefravær”. The search was also for “fremmøde”. “xyzzy” is not in the texts.',
    ],
  ])('with %i hits', (hits, da, en) => {
    expect([say(hits, 'da'), say(hits, 'en')]).toEqual([da, en]);
  });

  test('lists two words with an and', () => {
    expect(answerWords.en.missing(['a', 'b'])).toBe(' “a” and “b” are not in the texts.');
    expect(answerWords.da.missing(['a', 'b', 'c'])).toBe(' »a«, »b«, »c« står ingen steder.');
  });
});

describe('the words that the program adds to a text', () => {
  const text = '# Tal\n\n## Ledige\n\nTabel: Ledige i alt\n\n| År | Ledige |\n|---|---|\n| 2013 | 4 |\n\nKilde: Nordby';
  const render = (language: 'da' | 'en', textLanguage: 'da' | 'en' = 'da') =>
    renderMarkdown(parseBody(text).root.children, {
      language,
      textLanguage,
      idPrefix: '',
      headingShift: 0,
      notes: new Map(),
      folder: '/',
    });

  test('are English on an English page and marked as such, with the author’s words inside marked as Danish', () => {
    const html = render('en');
    expect(html).toContain('aria-label="Link to “Ledige”" data-pagefind-ignore="" lang="en"');
    expect(html).toContain(
      '<section class="table" aria-label="Table: “Ledige i alt”" tabindex="0" lang="en"><table lang="da">',
    );
    expect(html).toContain('<p class="table-source" lang="en">Source: <span lang="da">Nordby</span></p>');
  });

  test('are not marked when text and page are in the same language', () => {
    expect(render('da')).not.toContain('lang=');
    expect(render('en', 'en')).not.toContain('lang=');
    expect(render('da')).toContain('aria-label="Tabel: Ledige i alt"');
  });
});

test('one theme recurs, several recur', () => {
  expect([themeWords.en.themesLead(1), themeWords.en.themesLead(8)]).toEqual([
    '1 subject that recurs across the strategies.',
    '8 subjects that recur across the strategies.',
  ]);
});
