import { NUMBER_WORDS, findMonth } from './danish-words.ts';
import { readPhrase } from './read-phrase.ts';
import type { Rhythm } from './rhythm.ts';
import { isRefusal } from './span.ts';
import { tidySpelling } from './tidy-words.ts';

const EVERY: ReadonlyMap<string, number> = new Map([
  ['daglig', 365],
  ['ugentlig', 52],
  ['ugevis', 52],
  ['hver 14. dag', 26],
  ['månedlig', 12],
  ['månedsvis', 12],
  ['kvartalsvis', 4],
  ['kvartårlig', 4],
  ['tertialvis', 3],
  ['hvert halve år', 2],
  ['halvårlig', 2],
  ['halvårsvis', 2],
  ['½-årlig', 2],
  ['årlig', 1],
  ['årsvis', 1],
]);

/** `hver anden`, `hvert tredje`. */
const ORDINAL_COUNTS: ReadonlyMap<string, number> = new Map(
  Object.entries({ anden: 2, andet: 2, tredje: 3, fjerde: 4, femte: 5, sjette: 6, ottende: 8, tiende: 10, tolvte: 12 }),
);
const UNITS_PER_YEAR: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ år: 1, halvår: 2, kvartal: 4, tertial: 3, måned: 12, uge: 52, dag: 365, årlig: 1, månedlig: 12, ugentlig: 52 },
    ...{ byrådsperiode: 1 / 4, kommunalbestyrelsesperiode: 1 / 4, valgperiode: 1 / 4 },
  }),
);

const LEAST = /^(?:som )?(?:minimum|mindst|højst|ca\.|cirka|typisk) /;
const EACH = /^hvert? (?:(\d{1,2})\. |(\S+) )?(\S+?)$/;
const SAME_AS = /^(?:(?:med|i) )?(?:den )?samme (?:frekvens|rytme|kadence|takt) som (?=\S)/i;
const TIMES = /^(\S+) gange? (?:om |i |pr\. |per )?(?:hver |hvert )?(\S+?)(?:n|en|et)?$/;
const CONTINUOUS =
  /^(?:løbende|fortløbende|kontinuerlig|hele tiden|til stadighed|året rundt|hele året)(?: (?:i|gennem|over) (?:hele )?(?:strategi|plan|aftale)?perioden)?$/;
/** Vague rhythms. A follow-up may be promised in these words; a deadline may not. */
const WITHOUT_NUMBER =
  /^(?:flere gange(?: om året| årlig)?|jævnlig|regelmæssig|(?:når|hvor) det er (?:på)?(?:krævet|nødvendigt?)|(?:efter|ved) behov)$/;
const YEARLY_START = /^(?:hvert år|årlig|en gang om året|hver|hvert)(?: i)? /;
const YEARLY_END = / (?:hvert år|årlig)$/;
const OFTEN =
  '(?:hver|hvert) (?:\\S+ )?(?:år|halvår|kvartal|måned)|årlig|halvårlig|½-årlig|\\S+ gange? (?:årlig|om året)';
const MOMENT_LAST = new RegExp(`^(${OFTEN}),? (.+)$`);
const MOMENT_FIRST = new RegExp(`^(.+?),? (${OFTEN})$`);
/** What the moment is tied to: `i forbindelse med budgettet`. */
const ALONGSIDE =
  /^(?:i forbindelse med|i tilknytning til|som led i|forud for|samtidig med|ved|efter|inden) (?!.*\d)\p{L}.+$/u;
/** A year to read a moment in, since the words have none. */
const ANY_YEAR = 2024;
const SEASON = /^(?:forår|sommer|efterår|vinter)(?:en|et)?$/;
const MEETINGS = / (?:møder|møde|samlinger|samling|opfølgning|opfølgninger|status|statusmøder)$/;

/** Reads how often something happens; null when the words are not a rhythm. */
export function readRhythm(words: string): Rhythm | null {
  const spelling = tidySpelling(words);
  const open = { from: null, to: null, every: null };
  const rhythm: Rhythm = {
    words: words.trim(),
    timesPerYear: null,
    months: [],
    sameAs: null,
    continuous: false,
    ...open,
  };
  const sameAs = SAME_AS.exec(spelling);
  if (sameAs) return { ...rhythm, sameAs: spelling.slice(sameAs[0].length) };

  const text = findStem(spelling.toLowerCase());
  if (CONTINUOUS.test(text)) return { ...rhythm, continuous: true };
  if (WITHOUT_NUMBER.test(text)) return rhythm;
  const timesPerYear = countTimes(text);
  if (timesPerYear !== null) return { ...rhythm, timesPerYear };
  return readMonths(text, rhythm) ?? readSeasons(text, rhythm) ?? readMoment(text, rhythm);
}

function countTimes(text: string): number | null {
  return EVERY.get(text) ?? findEach(text) ?? findTimes(text);
}

/** `hver 3. måned` is four times a year. */
function findEach(text: string): number | null {
  const found = EACH.exec(text);
  const perYear = UNITS_PER_YEAR.get(found?.[3] ?? '');
  if (!found || perYear === undefined) return null;
  const [, digits, ordinal] = found;
  const count = digits ? Number(digits) : ordinal ? (ORDINAL_COUNTS.get(ordinal) ?? 0) : 1;
  return count === 0 ? null : perYear / count;
}

/** `årligt i 1. kvartal`, `senest 1. oktober hvert år`: the same time each year. Its days are not part of the rhythm. */
function readMoment(text: string, rhythm: Rhythm): Rhythm | null {
  const [, first, after] = MOMENT_LAST.exec(text) ?? [];
  const [, before, last] = MOMENT_FIRST.exec(text) ?? [];
  const timesPerYear = countTimes(first ?? last ?? '');
  const moment = after ?? before;
  return timesPerYear !== null && moment !== undefined && isMoment(moment) ? { ...rhythm, timesPerYear } : null;
}

function isMoment(text: string): boolean {
  if (ALONGSIDE.test(text)) return true;
  const reading = readPhrase(`${text} ${ANY_YEAR}`, {});
  return reading !== null && !isRefusal(reading);
}

/** Reduces a phrase to one form of each word and drops the meeting's name: `½ årlige samlinger` → `½-årlig`. */
function findStem(text: string): string {
  return text
    .replace(MEETINGS, '')
    .replace(LEAST, '')
    .replace(/½ ?-? ?år/, '½-år')
    .replace(/lig[te]\b/g, 'lig')
    .replace(/^kvartalsvise?t?$/, 'kvartalsvis');
}

function findTimes(text: string): number | null {
  const found = TIMES.exec(text);
  if (!found) return null;
  const [, count = '', unit = ''] = found;
  const times = /^[1-9]\d?$/.test(count) ? Number(count) : NUMBER_WORDS.get(count);
  const perYear = UNITS_PER_YEAR.get(unit) ?? UNITS_PER_YEAR.get(`${unit}e`);
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
