// Words for the agenda that the command `followup` writes.
const da = {
  span: (since: string, until: string) => `Fra ${since} til ${until}; en frist tælles med den dag, den udløber.`,
  withoutReport: 'Forfaldet uden statusopgørelse',
  under: 'Under',
  open: 'åben',
  outside: 'uden for perioden',
};

const en: typeof da = {
  span: (since, until) => `From ${since} to ${until}; a deadline is counted on the day it falls.`,
  withoutReport: 'Due with no status report',
  under: 'Under',
  open: 'open',
  outside: 'outside the period',
};

export const agendaWords = { da, en };
