// Words for a plan's figures, money and documents.
import type { Phrase } from '#words/phrases.ts';

const da = {
  figuresOf: (part: string): Phrase => ['Tal: ', { theirs: part }],
  figure: 'Tal',
  year: 'År',
  source: 'Kilde',
  amount: 'Beløb:',
  notFor: 'Kan ikke bruges til:',
  statusUnknown: 'status ikke oplyst',
  figures: 'Tal',
};

const en: typeof da = {
  figuresOf: (part) => ['Figures: “', { theirs: part }, '”'],
  figure: 'Figure',
  year: 'Year',
  source: 'Source',
  amount: 'Amount:',
  notFor: 'Cannot be spent on:',
  statusUnknown: 'status not stated',
  figures: 'Figures',
};

export const resourceWords = { da, en };
