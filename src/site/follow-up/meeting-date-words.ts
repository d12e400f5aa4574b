// Answers of the form with two meeting dates. Also sent to the browser.
const da = {
  groupCounts: (due: number, ahead: number, since: string, until: string) =>
    `${due === 1 ? '1 frist' : `${due === 0 ? 'Ingen' : due} frister`} udløber efter ${since} og til og med ${until}. ${ahead === 0 ? 'Ingen' : ahead} ligger forude.`,
  writeBoth: 'Skriv begge datoer.',
  wrongOrder: 'Forrige møde skal ligge før dette møde.',
};

const en: typeof da = {
  groupCounts: (due, ahead, since, until) =>
    `${due === 1 ? '1 deadline falls' : `${due === 0 ? 'No' : due} deadlines fall`} after ${since}, up to and including ${until}. ${ahead === 0 ? 'None lies' : ahead === 1 ? '1 lies' : `${ahead} lie`} ahead.`,
  writeBoth: 'Write both dates.',
  wrongOrder: 'The previous meeting must come before this meeting.',
};

export const meetingDateWords = { da, en };
