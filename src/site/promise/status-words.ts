// Why a promise stands as it does, in words.
import { formatDate } from '#core/deadlines/format-date.ts';
import type { IsoDate } from '#core/deadlines/calendar.ts';
import type { Phrase } from '#words/phrases.ts';

const da = {
  /** What nobody knows, in a plan that is in force. */
  unknown: 'Ukendt',
  onScale: (scale: string): Phrase => ['trin ', { theirs: scale }],
  reportedBy: (forum: Phrase): Phrase => ['Meldt af ', ...forum],
  reported: 'Meldt',
  inReport: (report: Phrase): Phrase => [' i ', ...report],
  on: (day: IsoDate) => ` ${formatDate(day)}`,
  stoodSince: (day: IsoDate) => `, og har stået sådan siden ${formatDate(day)}`,
  happened: (day: IsoDate) => `, sket ${formatDate(day)}`,
  lastReported: (status: string): string => `Sidst meldt: ${status}`,
  fromTargets: (targets: number) => `Samlet af de ${targets} måltal, der er meldt hver for sig`,
  asWritten: 'Sådan stod det, da planen blev skrevet',
  nothingYet: 'Der er ikke meldt noget endnu',
  nothingEver: 'Der er ikke meldt noget',
  nothingSince: 'Der er ikke meldt noget siden',
  firstDue: (day: IsoDate) => `Den første status ventes senest ${formatDate(day)}`,
  wasDue: (day: IsoDate) => `Den skulle være kommet senest ${formatDate(day)}`,
  nextDue: (day: IsoDate) => `Uden en ny status senest ${formatDate(day)} bliver det »ukendt«`,
  moved: (forum: Phrase | null, day: IsoDate): Phrase =>
    forum ? [...forum, ` udskød fristen ${formatDate(day)}`] : [`Fristen blev udskudt ${formatDate(day)}`],
  deadlinePassed: (day: IsoDate) => `Fristen var ${formatDate(day)}, og det er ikke meldt nået`,
  withdrawn: (forum: Phrase | null, day: IsoDate): Phrase =>
    forum
      ? [...forum, ` besluttede ${formatDate(day)}, at det udgår`]
      : [`Det blev besluttet ${formatDate(day)}, at det udgår`],
  planSuperseded: 'En nyere plan er trådt i stedet',
  planExpired: (day: IsoDate | null) => (day ? `Planen udløb ${formatDate(day)}` : 'Planen er udløbet'),
  neverReported: 'Det er ikke meldt, om det blev nået',
  planNotAdopted: 'Planen er ikke vedtaget endnu',
  planNotBegun: 'Planen er ikke begyndt endnu',
  notUpdated: (day: IsoDate) => `Ikke opdateret siden ${formatDate(day)}`,
  promisedRhythm: (rhythm: string): Phrase => [
    'Der er lovet opfølgning »',
    { theirs: rhythm },
    '«, og fristen for den næste er overskredet med mere end en måned',
  ],
  noRhythm: 'Planen siger ikke, hvor tit der følges op; vi regner med en gang om året',
  undated: 'Opgørelsen har ingen dato, så ingen kan sige, om den stadig holder',
  history: 'Sådan har det stået',
  evidence: 'Se efter',
  sumOf: (things: string) => `Af ${things}:`,
  /** `all` promises, of which `told` were reported on. */
  account: (day: IsoDate | null, told: number, all: number) =>
    `Planen udløb${day ? ` ${formatDate(day)}` : ''}. ${
      told === 0
        ? 'Der findes ingen opgørelse af, hvad der blev nået.'
        : told === all
          ? 'Det hele er gjort op mindst én gang.'
          : `${told} er gjort op mindst én gang, ${all - told} er ikke.`
    }`,
  leftOut: (words: string) => `Ikke talt med: ${words}.`,
  conditional: (count: number) => (count === 1 ? '1, der kun er en mulighed' : `${count}, der kun er en mulighed`),
  withdrawnCount: (count: number) => `${count}, der er udgået`,
  becameUnknown: 'Der kom ingen ny status',
  deadlineMoved: 'Fristen blev udskudt',
  decidedBy: (forum: Phrase): Phrase => ['Besluttet af ', ...forum],
  passed: 'Fristen gik',
};

const en: typeof da = {
  unknown: 'Unknown',
  onScale: (scale) => ['step ', { theirs: scale }],
  reportedBy: (forum) => ['Reported by ', ...forum],
  reported: 'Reported',
  inReport: (report) => [' in ', ...report],
  on: (day) => ` on ${formatDate(day, 'en')}`,
  stoodSince: (day) => `, and has stood so since ${formatDate(day, 'en')}`,
  happened: (day) => `, which happened on ${formatDate(day, 'en')}`,
  lastReported: (status) => `Last reported: ${status}`,
  fromTargets: (targets) => `Put together from the ${targets} targets, which are reported one by one`,
  asWritten: 'So it stood when the plan was written',
  nothingYet: 'Nothing has been reported yet',
  nothingEver: 'Nothing has been reported',
  nothingSince: 'Nothing has been reported since',
  firstDue: (day) => `The first report is due by ${formatDate(day, 'en')}`,
  wasDue: (day) => `It was due by ${formatDate(day, 'en')}`,
  nextDue: (day) => `Without a new report by ${formatDate(day, 'en')} it becomes “unknown”`,
  moved: (forum, day) =>
    forum
      ? [...forum, ` postponed the deadline on ${formatDate(day, 'en')}`]
      : [`The deadline was postponed on ${formatDate(day, 'en')}`],
  deadlinePassed: (day) => `The deadline was ${formatDate(day, 'en')}, and it has not been reported as reached`,
  withdrawn: (forum, day) =>
    forum
      ? [...forum, ` decided on ${formatDate(day, 'en')} to withdraw it`]
      : [`It was decided on ${formatDate(day, 'en')} to withdraw it`],
  planSuperseded: 'A newer plan has taken its place',
  planExpired: (day) => (day ? `The plan ended on ${formatDate(day, 'en')}` : 'The plan has ended'),
  neverReported: 'Whether it was reached has not been reported',
  planNotAdopted: 'The plan has not been adopted yet',
  planNotBegun: 'The plan has not begun yet',
  notUpdated: (day) => `Not updated since ${formatDate(day, 'en')}`,
  promisedRhythm: (rhythm) => [
    'Follow-up is promised “',
    { theirs: rhythm },
    '”, and the next one is more than a month overdue',
  ],
  noRhythm: 'The plan does not say how often it is followed up; we count with once a year',
  undated: 'The report has no date, so nobody can tell whether it still holds',
  history: 'How it has stood',
  evidence: 'Check it',
  sumOf: (things) => `Of ${things}:`,
  account: (day, told, all) =>
    `The plan ended${day ? ` on ${formatDate(day, 'en')}` : ''}. ${
      told === 0
        ? 'There is no account of what was reached.'
        : told === all
          ? 'Everything has been reported on at least once.'
          : `${told} ${told === 1 ? 'has' : 'have'} been reported on at least once, ${all - told} ${all - told === 1 ? 'has' : 'have'} not.`
    }`,
  leftOut: (words) => `Not counted: ${words}.`,
  conditional: (count) => (count === 1 ? '1 that is only a possibility' : `${count} that are only possibilities`),
  withdrawnCount: (count) => `${count} that ${count === 1 ? 'has' : 'have'} been withdrawn`,
  becameUnknown: 'No new report came',
  deadlineMoved: 'The deadline was postponed',
  decidedBy: (forum) => ['Decided by ', ...forum],
  passed: 'The deadline passed',
};

export const statusRuleWords = { da, en };
