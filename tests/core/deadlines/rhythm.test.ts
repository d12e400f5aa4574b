import { describe, expect, test } from 'vitest';

import { parseRhythm } from '#core/deadlines/parse-rhythm.ts';

describe('how many times a year', () => {
  test.each([
    ['årligt', 1],
    ['Årlig', 1],
    ['hvert år', 1],
    ['en gang om året', 1],
    ['én gang årligt', 1],
    ['1 gang om året', 1],
    ['mindst en gang om året', 1],
    ['½-årligt', 2],
    ['½ årligt', 2],
    ['½årlig', 2],
    ['½-årlige samlinger', 2],
    ['½–årligt', 2],
    ['halvårligt', 2],
    ['halvårlige møder', 2],
    ['hvert halvår', 2],
    ['hvert halve år', 2],
    ['to gange om året', 2],
    ['2 gange årligt', 2],
    ['2 gange pr. år', 2],
    ['tertialvis', 3],
    ['hvert kvartal', 4],
    ['kvartalsvis', 4],
    ['kvartalsvist', 4],
    ['hver tredje måned', 4],
    ['fire gange om året', 4],
    ['en gang i kvartalet', 4],
    ['hver anden måned', 6],
    ['månedligt', 12],
    ['hver måned.', 12],
    ['to gange om måneden', 24],
    ['hver 14. dag', 26],
    ['ugentligt', 52],
    ['hver uge', 52],
    ['hvert andet år', 1 / 2],
    ['hvert fjerde år', 1 / 4],
  ])('`%s` is %d times a year', (words, timesPerYear) => {
    expect(parseRhythm(words)).toMatchObject({ words, timesPerYear, months: [], sameAs: null, continuous: false });
  });
});

describe('often, without a number', () => {
  test.each(['flere gange om året', 'jævnligt', 'når det er påkrævet', 'når det er nødvendigt', 'efter behov'])(
    '`%s` is a rhythm that counts no times',
    (words) => {
      expect(parseRhythm(words)).toMatchObject({
        words,
        timesPerYear: null,
        months: [],
        sameAs: null,
        continuous: false,
      });
    },
  );
});

describe('in which months', () => {
  test.each([
    ['i maj og september', [5, 9]],
    ['maj og september', [5, 9]],
    ['i maj og i september', [5, 9]],
    ['hvert år i maj og september', [5, 9]],
    ['i september og maj', [5, 9]],
    ['i februar, maj, august og november', [2, 5, 8, 11]],
    ['årligt i maj', [5]],
    ['hver maj', [5]],
    ['maj hvert år', [5]],
    ['i jan. og jun.', [1, 6]],
  ])('`%s` is months %j', (words, months) => {
    expect(parseRhythm(words)).toMatchObject({ months, timesPerYear: months.length });
  });

  test.each([
    ['i foråret og efteråret', 2],
    ['hvert forår', 1],
    ['hvert efterår', 1],
  ])('`%s` is %d times a year in no named month', (words, timesPerYear) => {
    expect(parseRhythm(words)).toMatchObject({ months: [], timesPerYear });
  });
});

test.each(['løbende', 'Løbende.', 'kontinuerligt', 'kontinuerlig', 'fortløbende', 'løbende i hele strategiperioden'])(
  '`%s` is all the time and has no number',
  (words) => {
    expect(parseRhythm(words)).toMatchObject({ words, timesPerYear: null, months: [], sameAs: null, continuous: true });
  },
);

test.each([
  ['samme frekvens som SLG', 'SLG'],
  ['Med samme frekvens som SLG', 'SLG'],
  ['i samme rytme som  Den store ledergruppe', 'Den store ledergruppe'],
  ['samme\u00A0frekvens som Hoved-MED', 'Hoved-MED'],
])('`%s` follows the rhythm of %s', (words, sameAs) => {
  expect(parseRhythm(words)).toMatchObject({ words, timesPerYear: null, months: [], sameAs, continuous: false });
});

test.each([
  '',
  'i maj',
  'maj',
  'i maj og september 2014',
  'i maj og snart',
  'foråret 2014',
  'foråret',
  'i 2014',
  'samme frekvens som',
  'mange gange om året',
  '0 gange om året',
  'i maj og september 2026',
])('`%s` is not a rhythm', (words) => {
  expect(parseRhythm(words)).toBeNull();
});

describe('a rhythm with a start or an end', () => {
  test.each([
    ['årligt frem til 2016', 1, null, '2016-12-31'],
    ['løbende frem mod 2030', null, null, '2030-12-31'],
    ['fra 2025 og derefter årligt', 1, '2025-01-01', null],
    ['hvert andet år, første gang i 2024', 1 / 2, '2024-01-01', null],
    ['to gange om året i 2023, 2024 og 2025', 2, '2023-01-01', '2025-12-31'],
    ['løbende i strategiperioden 2022-2025', null, '2022-01-01', '2025-12-31'],
  ])('`%s` has both', (words, timesPerYear, from, to) => {
    expect(parseRhythm(words)).toMatchObject({ words, timesPerYear, from, to });
  });
});

describe('at the same time each time', () => {
  test.each([
    ['årligt i 1. kvartal', 1],
    ['senest 1. oktober hvert år', 1],
    ['hvert andet år i foråret', 1 / 2],
    ['hvert år i forbindelse med budgettet', 1],
    ['en gang i hver byrådsperiode', 1 / 4],
    ['en gang i byrådsperioden', 1 / 4],
    ['hver 3. måned', 4],
    ['minimum hvert andet år', 1 / 2],
  ])('`%s` is %d times a year', (words, timesPerYear) => {
    expect(parseRhythm(words)).toMatchObject({ words, timesPerYear });
  });
});
