// Words for the front page.

const da = {
  seeExample: (count: number): string =>
    count === 1 ? 'Se også et opdigtet eksempel:' : 'Se også opdigtede eksempler:',
  themesAcross: 'Temaer på tværs',
  externals: 'Planer og love uden for sitet, som strategierne henviser til',
  compareTwo: 'Sammenlign to strategier',
};

const en: typeof da = {
  seeExample: (count) => (count === 1 ? 'See also an invented example:' : 'See also invented examples:'),
  themesAcross: 'Themes across strategies',
  externals: 'Plans and laws outside this site that the strategies refer to',
  compareTwo: 'Compare two strategies',
};

export const frontWords = { da, en };
