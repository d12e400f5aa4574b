// How the site reads words for time that have no official length. The grammar is in src/core/deadlines.
const da = {
  name: 'Sådan læses ord for tid',
  sourceWrites: 'Kilden skriver',
  siteReads: 'Sitet læser',
  examples: [
    ['primo, medio, ultimo maj', '1.–10., 11.–20. og 21.–31. maj'],
    ['primo, medio, ultimo 2016', 'januar–april, maj–august og september–december 2016'],
    ['foråret, sommeren, efteråret 2014', 'marts–maj, juni–august og september–november 2014'],
    ['vinteren 2013/14', 'december 2013 – februar 2014'],
    ['inden udgangen af 2013, senest i 2013', 'til og med 31. december 2013'],
    ['inden 5. oktober 2015', 'til og med dagen før'],
    ['inden sommerferien 2013', 'til og med fredagen før skolernes sommerferie, der begynder sidste lørdag i juni'],
    ['med vedtagelsen af budget 2015', 'til og med 15. oktober 2014, hvor budgettet senest skal være vedtaget'],
    ['i 2014, i løbet af 2014', '1. januar – 31. december 2014'],
  ] as readonly (readonly [words: string, means: string])[],
};

const EN_MEANS = [
  '1–10, 11–20 and 21–31 May',
  'January–April, May–August and September–December 2016',
  'March–May, June–August and September–November 2014',
  'December 2013 – February 2014',
  'up to and including 31 December 2013',
  'up to and including the day before',
  'up to and including the Friday before the school summer holidays, which begin on the last Saturday in June',
  'up to and including 15 October 2014, the last day for adopting the budget',
  '1 January – 31 December 2014',
];

const en: typeof da = {
  name: 'How words for time are read',
  sourceWrites: 'The source writes',
  siteReads: 'This site reads',
  examples: da.examples.map(([words], index) => [words, EN_MEANS[index] ?? '']),
};

export const vagueDeadlineWords = { da, en };
