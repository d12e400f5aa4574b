// Words for status reports.
const da = {
  from: 'Fra',
  dateUnknown: 'Datoen er ikke oplyst i kilden',
  looksBackOn: 'Ser tilbage på',
  madeBy: 'Lavet af',
  corrects: 'Retter',
  correctedBy: 'Rettet i',
  statusOfEach: 'Status for hver del',
  whatItSays: 'Hvad opgørelsen siger',
  wholeStrategy: 'Hele strategien',
  madeOf: (document: string) => `Oversigten er dannet af ${document}s egne dele.`,
};

const en: typeof da = {
  from: 'From',
  dateUnknown: 'The date is not stated in the source',
  looksBackOn: 'Looks back on',
  madeBy: 'Made by',
  corrects: 'Corrects',
  correctedBy: 'Corrected in',
  statusOfEach: 'Status of each part',
  whatItSays: 'What the report says',
  wholeStrategy: 'The strategy as a whole',
  madeOf: (document) => `This overview is made from the parts of ${document} itself.`,
};

export const reportWords = { da, en };
