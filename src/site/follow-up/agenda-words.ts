// Words for the agenda that the command `followup` writes.
const da = {
  span: (since: string, until: string) => `Fra ${since} til ${until}; en frist tælles med den dag, den udløber.`,
  withoutReport: 'Forfaldet uden statusopgørelse',
  under: 'Under',
  open: 'åben',
  fit: { 'runs-past': 'løber ud over perioden', after: 'efter perioden', before: 'før perioden' },
};

const en: typeof da = {
  span: (since, until) => `From ${since} to ${until}; a deadline is counted on the day it falls.`,
  withoutReport: 'Due with no status report',
  under: 'Under',
  open: 'open',
  fit: { 'runs-past': 'runs past the period', after: 'after the period', before: 'before the period' },
};

export const agendaWords = { da, en };
