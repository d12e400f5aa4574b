// Words for the front page.

const da = {
  example: 'Et opdigtet eksempel',
  exampleNote:
    'Kommunen findes ikke. Den er med for at vise, hvad sitet kan, når en strategi bliver ændret undervejs: en frist, der er udskudt, og et mål, der er udgået. Dens tal tæller ikke med andre steder.',
  themesAcross: 'Temaer på tværs',
  externals: 'Planer og love uden for sitet, som strategierne henviser til',
  compareTwo: 'Sammenlign to strategier',
};

const en: typeof da = {
  example: 'An invented example',
  exampleNote:
    'The municipality does not exist. It is here to show what this site can do when a strategy is changed along the way: a deadline that has been postponed, and a goal that has been withdrawn. Its figures are not counted anywhere else.',
  themesAcross: 'Themes across strategies',
  externals: 'Plans and laws outside this site that the strategies refer to',
  compareTwo: 'Compare two strategies',
};

export const frontWords = { da, en };
