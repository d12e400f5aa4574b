import { findMonth } from './danish-words.ts';
import { tidySpelling } from './tidy-words.ts';

/** How often something happens, as far as the words say it. */
export interface Rhythm {
  /** As written, trimmed. */
  words: string;
  /** 2 for `½-årligt`, 0.5 for `hvert andet år`; null when the words give no number. */
  timesPerYear: number | null;
  /** 1 is January: `i maj og september` is [5, 9]. Empty when no months are named. */
  months: number[];
  /** The name of the forum whose rhythm is shared, as written: `samme frekvens som SLG`. Null when none is named. */
  sameAs: string | null;
  /** `løbende`: continuously, without a number. */
  continuous: boolean;
}

const EVERY: ReadonlyMap<string, number> = new Map([
  ['hver uge', 52],
  ['ugentlig', 52],
  ['hver anden uge', 26],
  ['hver 14. dag', 26],
  ['hver måned', 12],
  ['månedlig', 12],
  ['hver anden måned', 6],
  ['hver tredje måned', 4],
  ['hvert kvartal', 4],
  ['kvartalsvis', 4],
  ['kvartårlig', 4],
  ['hver fjerde måned', 3],
  ['tertialvis', 3],
  ['hver sjette måned', 2],
  ['hvert halvår', 2],
  ['hvert halve år', 2],
  ['halvårlig', 2],
  ['½-årlig', 2],
  ['årlig', 1],
  ['hvert år', 1],
  ['hvert andet år', 1 / 2],
  ['hvert tredje år', 1 / 3],
  ['hvert fjerde år', 1 / 4],
  ['hvert femte år', 1 / 5],
]);

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({ en: 1, én: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, otte: 8, ti: 10, tolv: 12 }),
);
const UNITS_PER_YEAR: ReadonlyMap<string, number> = new Map(
  Object.entries({ år: 1, halvår: 2, kvartal: 4, måned: 12, uge: 52, årlig: 1, månedlig: 12, ugentlig: 52 }),
);

const SAME_AS = /^(?:(?:med|i) )?(?:den )?samme (?:frekvens|rytme|kadence|takt) som (?=\S)/i;
const TIMES = /^(?:mindst |ca\. |cirka )?(\S+) gange? (?:om |i |pr\. |per )?(\S+?)(?:n|en|et)?$/;
const CONTINUOUS =
  /^(?:løbende|fortløbende|kontinuerlig|hele tiden|til stadighed)(?: (?:i|gennem|over) (?:hele )?(?:strategi|plan|aftale)?perioden)?$/;
/** Vague rhythms. A follow-up may be promised in these words; a deadline may not. */
const WITHOUT_NUMBER =
  /^(?:flere gange(?: om året| årlig)?|jævnlig|regelmæssig|(?:når|hvor) det er (?:på)?(?:krævet|nødvendigt?)|(?:efter|ved) behov)$/;
const YEARLY_START = /^(?:hvert år|årlig|en gang om året|hver|hvert)(?: i)? /;
const YEARLY_END = / (?:hvert år|årlig)$/;
const SEASON = /^(?:forår|sommer|efterår|vinter)(?:en|et)?$/;
const MEETINGS = / (?:møder|møde|samlinger|samling|opfølgning|opfølgninger|status|statusmøder)$/;

/** Reads how often something happens; null when the words are not a rhythm. */
export function parseRhythm(words: string): Rhythm | null {
  const spelling = tidySpelling(words);
  const rhythm: Rhythm = { words: words.trim(), timesPerYear: null, months: [], sameAs: null, continuous: false };
  const sameAs = SAME_AS.exec(spelling);
  if (sameAs) return { ...rhythm, sameAs: spelling.slice(sameAs[0].length) };

  const text = findStem(spelling.toLowerCase());
  if (CONTINUOUS.test(text)) return { ...rhythm, continuous: true };
  if (WITHOUT_NUMBER.test(text)) return rhythm;
  const timesPerYear = EVERY.get(text) ?? findTimes(text);
  if (timesPerYear !== null) return { ...rhythm, timesPerYear };
  return readMonths(text, rhythm) ?? readSeasons(text, rhythm);
}

/** Reduces a phrase to one form of each word and drops the meeting's name: `½ årlige samlinger` → `½-årlig`. */
function findStem(text: string): string {
  return text
    .replace(MEETINGS, '')
    .replace(/½ ?-? ?år/, '½-år')
    .replace(/lig[te]\b/g, 'lig')
    .replace(/^kvartalsvise?t?$/, 'kvartalsvis');
}

function findTimes(text: string): number | null {
  const found = TIMES.exec(text);
  if (!found) return null;
  const [, count = '', unit = ''] = found;
  const times = /^[1-9]\d?$/.test(count) ? Number(count) : NUMBERS.get(count);
  const perYear = UNITS_PER_YEAR.get(unit);
  return times === undefined || perYear === undefined ? null : times * perYear;
}

function readMonths(text: string, rhythm: Rhythm): Rhythm | null {
  const names = findListed(text);
  const months = names?.map(findMonth) ?? [];
  if (names === null || months.includes(null)) return null;
  const sorted = months.filter((month) => month !== null).sort((a, b) => a - b);
  return { ...rhythm, timesPerYear: sorted.length, months: sorted };
}

function readSeasons(text: string, rhythm: Rhythm): Rhythm | null {
  const names = findListed(text);
  return names?.every((name) => SEASON.test(name)) ? { ...rhythm, timesPerYear: names.length } : null;
}

/** Splits `i maj og september`. A single month is a rhythm only when the words say that it is every year. */
function findListed(text: string): string[] | null {
  const bare = text.replace(YEARLY_START, '').replace(YEARLY_END, '');
  const names = bare.replace(/^i /, '').split(/, | og i | og | samt /);
  return names.length > 1 || bare !== text ? names : null;
}
