// Words for what a follow-up meeting has to look at.
import { listWords, type Phrase } from '#words/phrases.ts';

const da = {
  heading: 'Forfaldet siden sidst, og forude',
  /** `counted`: the word for what is listed; null when there are several words. */
  intro: (counted: string | null) =>
    `${counted ? `Her er de ${counted}, der har en frist,` : 'Her er fristerne,'} set fra et møde. En frist, der udløber på selve mødedagen, er talt med som forfaldet.`,
  halfYears: 'Datoerne er sat til de to seneste halvårsskift.',
  periodOver: 'Perioden er forbi. Derfor er datoerne sat til to halvårsskift midt i den.',
  previous: 'Forrige møde',
  this: 'Dette møde',
  show: 'Vis',
  agenda: 'Dagsorden',
  date: 'Dato',
  present: 'Til stede',
  decision: 'Beslutning',
  needsScript: 'Datoerne kan skiftes, når JavaScript er slået til.',
  due: 'Forfaldet siden forrige møde',
  ahead: 'Ligger forude',
  before: 'Forfaldet før forrige møde',
  none: 'Ingen.',
  portfolio: (rhythm: string, _months: readonly string[]): Phrase => ['Porteføljen ', { theirs: rhythm }],
  portfolioIn: (month: string) => `Porteføljen i ${month}`,
  someMeeting: 'Mødet',
  looksAt: (forum: Phrase, counted: string): Phrase => [
    ...forum,
    ` ser hver gang på ${counted}. Kilden sætter ingen frister, så det er hele porteføljen, der ligger på bordet.`,
  ],
  deadlinesAt: (name: Phrase): Phrase => ['Frister på mødet: ', ...name],
  deadlinesEach: (name: Phrase): Phrase => ['Frister ved hvert møde: ', ...name],
  someForum: 'Forummet',
  meets: (forum: Phrase, rhythm: string): Phrase => [...forum, ' mødes ', { theirs: rhythm }, '.'],
  exact: 'Her er regnet med et møde ved udgangen af hver af månederne.',
  guessed:
    'Kilden siger ikke, hvilke dage møderne ligger på. Her er regnet med et møde ved slutningen af hvert tidsrum, så længe der er frister. Møderne er et regnestykke, ikke noget kilden nævner.',
  dayItself: 'Frister på mødedagen er talt med som forfaldne.',
  until: 'Til og med',
  dueSinceLast: 'Forfaldet siden sidst',
};

const en: typeof da = {
  heading: 'Due since last time, and ahead',
  intro: (counted) =>
    `Here are the ${counted ? `${counted} that have a deadline,` : 'deadlines,'} seen from a meeting. A deadline that falls on the day of the meeting itself counts as due.`,
  halfYears: 'The dates are set to the ends of the two latest half-years.',
  periodOver: 'The period is over, so the dates are set to the ends of two half-years in the middle of it.',
  previous: 'Previous meeting',
  this: 'This meeting',
  show: 'Show',
  agenda: 'Agenda',
  date: 'Date',
  present: 'Present',
  decision: 'Decision',
  needsScript: 'The dates can be changed when JavaScript is turned on.',
  due: 'Due since the previous meeting',
  ahead: 'Still ahead',
  before: 'Due before the previous meeting',
  none: 'None.',
  portfolio: (_rhythm, months) => [`The portfolio in ${listWords(months, 'en')}`],
  portfolioIn: (month) => `The portfolio in ${month}`,
  someMeeting: 'The meeting',
  looksAt: (forum, counted) => [
    ...forum,
    ` looks at ${counted} each time. The source sets no deadlines, so the whole portfolio lies on the table.`,
  ],
  deadlinesAt: (name) => ['Deadlines at the meeting “', ...name, '”'],
  deadlinesEach: (name) => ['Deadlines at each meeting: “', ...name, '”'],
  someForum: 'The forum',
  meets: (forum, rhythm) => [...forum, ' meets “', { theirs: rhythm }, '”.'],
  exact: 'This assumes a meeting at the end of each of the months.',
  guessed:
    'The source does not say on which days the meetings are held. This assumes a meeting at the end of each stretch of time, for as long as there are deadlines. The meetings are worked out here; the source does not mention them.',
  dayItself: 'Deadlines on the day of the meeting count as due.',
  until: 'Up to and including',
  dueSinceLast: 'Due since last time',
};

export const meetingWords = { da, en };
