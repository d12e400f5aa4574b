// Answers of the form for choosing two strategies. Sent to the browser.
const da = {
  shows: (first: string, second: string) => `Viser ${first} ved siden af ${second}.`,
  same: 'Vælg to forskellige strategier.',
  oneMore: 'Vælg en strategi mere for at se de to alene.',
};

const en: typeof da = {
  shows: (first, second) => `Showing “${first}” beside “${second}”.`,
  same: 'Choose two different strategies.',
  oneMore: 'Choose one more strategy to see the two by themselves.',
};

export const comparisonChoiceWords = { da, en };
