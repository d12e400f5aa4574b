// Words about a deadline.
import type { Phrase } from '#words/phrases.ts';

const da = {
  noLongerHolds: 'Gælder ikke længere',
  onlyProposed: 'Kun foreslået',
  passed: 'Fristen er passeret',
  today: 'Fristen er i dag',
  noEnd: 'Ingen slutdato',
  running: 'Fristen løber nu',
  ahead: 'Fristen ligger forude',
  byOurRule: 'Kilden siger ikke præcis hvornår: regnet efter sitets regel',
  daysSaid: 'Ordene er kildens; dagene er skrevet til',
  passedWhenWritten: 'Fristen var passeret, da strategien blev skrevet',
  fit: {
    within: null,
    'runs-past': (period: string): Phrase => ['Løber ud over strategiens periode ', { theirs: period }],
    after: (period: string): Phrase => ['Efter strategiens periode ', { theirs: period }],
    before: (period: string): Phrase => ['Før strategiens periode ', { theirs: period }],
  },
  original: (deadline: string, delay: string): Phrase => [
    'Oprindelig frist: »',
    { theirs: deadline },
    `«${delay && `, ${delay}`}`,
  ],
  originalByPeriod: (interval: string, delay: string, period: string): Phrase => [
    `Oprindelig frist: ${interval}${delay && `, ${delay}`}. Strategiens periode var »`,
    { theirs: period },
    '«',
  ],
  postponed: (delay: string) => `udskudt ${delay}`,
  broughtForward: (delay: string) => `rykket frem ${delay}`,
};

const en: typeof da = {
  noLongerHolds: 'No longer holds',
  onlyProposed: 'Only proposed',
  passed: 'The deadline has passed',
  today: 'The deadline is today',
  noEnd: 'No end date',
  running: 'The deadline is running now',
  ahead: 'The deadline lies ahead',
  byOurRule: 'The source does not say exactly when: counted by the rule of this site',
  daysSaid: 'The words are those of the source; the days have been added',
  passedWhenWritten: 'The deadline had passed when the strategy was written',
  fit: {
    within: null,
    'runs-past': (period) => ['Runs past the period of the strategy, ', { theirs: period }],
    after: (period) => ['After the period of the strategy, ', { theirs: period }],
    before: (period) => ['Before the period of the strategy, ', { theirs: period }],
  },
  original: (deadline, delay) => ['Original deadline: “', { theirs: deadline }, `”${delay && `, ${delay}`}`],
  originalByPeriod: (interval, delay, period) => [
    `Original deadline: ${interval}${delay && `, ${delay}`}. The period of the strategy was “`,
    { theirs: period },
    '”',
  ],
  postponed: (delay) => `postponed by ${delay}`,
  broughtForward: (delay) => `brought forward by ${delay}`,
};

export const deadlineWords = { da, en };
