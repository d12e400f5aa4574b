// Words for lists of deadlines.
import { count } from '#words/numbers.ts';
import type { Phrase } from '#words/phrases.ts';

const da = {
  description: 'Hvad kommunerne har sat frist for, år for år.',
  planLeftOut: (plan: Phrase, standing: string, url: string): Phrase => [
    ...plan,
    ` er ikke med her: planen er ${standing}. Se dens frister `,
    { ours: 'for sig selv', url },
    '.',
  ],
  draft: 'en kladde',
  hearing: 'i høring',
  superseded: 'afløst',
  exampleLeftOut: (organisation: Phrase, url: string): Phrase => [
    'Fristerne hos ',
    ...organisation,
    ', som er et opdigtet eksempel, er ikke med her. Se dem ',
    { ours: 'for sig selv', url },
    '.',
  ],
  strategy: 'Strategi',
  years: 'År',
  withoutEnd: 'Uden slutdato',
  count: (number: number) => count(number, 'frist', 'frister', 'da'),
  none: 'Kilden sætter ingen frister.',
  allPassed: (all: string, date: string) => `${all}. Alle er passeret pr. ${date}.`,
  nonePassed: (all: string, date: string) => `${all}. Ingen er passeret pr. ${date}.`,
  somePassed: (all: string, passed: number, date: string, others: readonly string[]) =>
    `Af ${all} er ${passed} passeret pr. ${date}, og ${others.join(', og ')}.`,
  lieAhead: (number: number) => `${number} ligger forude`,
  runOn: (number: number) => `${number} løber uden slutdato`,
  perYear: 'Antal frister efter år',
  howMany: 'Antal frister',
  next: 'De næste frister',
  latest: 'De seneste frister',
  undated: 'Uden frist',
  undatedNote: (number: number) => `Kilden sætter ingen særskilt frist for ${number === 1 ? 'dette' : 'disse'}:`,
  wordUnder: (word: string, part: Phrase): Phrase => [`${word} under `, ...part],
};

const en: typeof da = {
  description: 'What the municipalities have set a deadline for, year by year.',
  planLeftOut: (plan, standing, url) => [
    ...plan,
    ` is not included here: the plan ${standing}. See its deadlines `,
    { ours: 'by themselves', url },
    '.',
  ],
  draft: 'is a draft',
  hearing: 'is out for consultation',
  superseded: 'has been replaced',
  exampleLeftOut: (organisation, url) => [
    'The deadlines of ',
    ...organisation,
    ', which is an invented example, are not included here. See them ',
    { ours: 'by themselves', url },
    '.',
  ],
  strategy: 'Strategy',
  years: 'Years',
  withoutEnd: 'No end date',
  count: (number) => count(number, 'deadline', 'deadlines', 'en'),
  none: 'The source sets no deadlines.',
  allPassed: (all, date) => `${all}. All of them have passed as of ${date}.`,
  nonePassed: (all, date) => `${all}. None has passed as of ${date}.`,
  somePassed: (all, passed, date, others) =>
    `Of ${all}, ${[`${passed} ${passed === 1 ? 'has' : 'have'} passed as of ${date}`, ...others.slice(0, -1)].join(', ')}, and ${others.at(-1)}.`,
  lieAhead: (number) => `${number} ${number === 1 ? 'lies' : 'lie'} ahead`,
  runOn: (number) => `${number} ${number === 1 ? 'runs' : 'run'} without an end date`,
  perYear: 'Number of deadlines by year',
  howMany: 'Number of deadlines',
  next: 'The next deadlines',
  latest: 'The latest deadlines',
  undated: 'No deadline',
  undatedNote: (number) => `The source sets no separate deadline for ${number === 1 ? 'this' : 'these'}:`,
  wordUnder: (word, part) => [`${word} under `, ...part],
};

export const deadlineListWords = { da, en };
