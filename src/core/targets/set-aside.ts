// Sets aside what holds digits and is no figure of the target: names, laws, ages, classes, times. Each becomes one
// character of the private use area, so that the grammar sees where it stood, and is put back in what is shown.
import { parseDeadline } from '../deadlines/parse-deadline.ts';

const NAME = 0xe000;
const TIME = 0xe100;
const BASE = 0xe200;
const RESERVED = /[\uE000-\uE2FF]/;
const YEAR = String.raw`(?:19|20)\d\d`;
const END = String.raw`(?=$|[\s,;:)/\uE000-\uE2FF])`;
const START = String.raw`(?<=^|[\s(,])`;

const BASES = new RegExp(
  String.raw`${START}(?:(?:set |målt )?i forhold til|ift\.?|sammenlignet med|målt mod|relativt til|i sammenligning med|med udgangspunkt i|baseret på|(?<=\s)fra|(?<=(?:højere|lavere|flere|færre|mere|mindre|større|bedre)(?: [\p{L}-]+)? )end)(?: (?:niveauet|tallet|udledningen|forbruget|basisåret|året|år|tallene))?(?: (?:i|fra|for))?(?: året)? (${YEAR})(?:-?(?:niveauet|niveau|tallet|tal))?${END}`,
  'giu',
);
const TO_YEAR = new RegExp(
  String.raw`${START}(?:frem mod|frem til|hen mod|mod|til|pr\.)(?: år| udgangen af)? (${YEAR})${END}`,
  'giu',
);
const MONTHS =
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|foråret|sommeren|efteråret|[1-4]\\. kvartal|[12]\\. halvår|Q[1-4]|skoleåret|slutningen|udgangen|løbet|begyndelsen|strategiperioden|valgperioden|planperioden';
const TIMES = new RegExp(
  String.raw`${START}(?:i perioden ${YEAR} ?[-–] ?${YEAR}|(?:og )?(?:allerede |senest |inden |før |fra )?(?:med |ved |i |inden )?(?:den |år |løbet af |udgangen af |slutningen af |begyndelsen af )?(?:(?:\d{1,2}\. )?(?:${MONTHS})(?: af)?(?: ${YEAR}(?:[/-](?:20)?\d\d)?)?|${YEAR}(?:[/-](?:20)?\d\d)?)|(?:ultimo|primo|medio) (?:(?:${MONTHS}) )?${YEAR})${END}`,
  'giu',
);
const TO_YEAR_OR_TIME = new RegExp(`(?:${TO_YEAR.source})|(?:${TIMES.source})`, 'giu');
const WITHOUT_LEAD = new RegExp(`^(?:${YEAR}|\\d|år )`, 'i');

const NAMES: readonly RegExp[] = [
  /(?<=^|\s)PM ?2,5(?![\d,])|(?<![\p{L}\d])\p{L}+[\d₂₃][\p{L}\d]*(?:,\d+)?(?:-(?!\p{L}*(?:reduktion|reducering|besparelse|stigning|vækst|neutral|fri))[\p{L}\d]+)*/giu,
  /(?<=^|\s)§{1,2} ?\d+(?: ?[a-z](?=$|\s))?(?:,? stk\. ?\d+)?/giu,
  /(?<=^|\s)(?:ISO|DS|EN|DGNB|lov(?:bekendtgørelse)?|nr\.|verdensmål|FN's verdensmål|fase|etape|bilag|spor|niveau|trin|kapitel|afsnit|budget|agenda|DK|plan|strategi|strategien|vision|rute|linje|motorvej) ?\d+(?:[.:/-]\d+)*/giu,
  /(?<=^|\s)\p{Lu}[\p{L}-]+ (?:19|20)\d\d(?=$|[\s,)])/gu,
  /(?<=^|\s)(?:\d{1,2}\. ?(?:-|–|til|og|,) ?)?\d{1,2}\. ?(?:klasse|klasserne|klassetrin|årgang|semester|division|plads|klasses|klasser|sal|generation)\p{L}*/giu,
  /(?<=^|\s)(?:(?:mellem |over |under |på |fra )?\d{1,3}(?: ?(?:-|–|og|til) ?\d{1,3})?\+?(?:-årige?s?|-års(?:alderen)?)|\d{1,3}\+-\p{L}+)/giu,
  /(?<=^|\s)(?:kl\. ?\d{1,2}(?:[.:]\d\d)?(?: ?- ?\d{1,2}(?:[.:]\d\d)?)?|uge \d{1,2}(?:-\d{1,2})?)(?=$|[\s,])/giu,
];
/** Ages and lengths are names only beside a figure: `80 % af borgere over 65 år`, but `levetid over 5 år`. */
const BESIDE_FIGURE: readonly RegExp[] = [
  /(?<=\p{L}\s)\d{1,2}-\d{1,2} år(?=$|\s)/giu,
  /(?<=\S\s)(?:mellem |over |under |fyldt |fra |på )\d{1,3}(?: ?(?:-|–|og|til) ?\d{1,3})? år(?:ige)?(?=$|\s)/giu,
  /(?<=\S\s)(?:24\/7|\d+-timers?|\d+-dages?)(?=$|\s)/giu,
];

export interface SetAside {
  text: string;
  /** Deadlines in the words, in their order; the mark of the first is \uE100. */
  times: { words: string; by: string }[];
  baselineYears: string[];
  /** The words with every mark put back. */
  restore: (text: string) => string;
}

/** Null when the words hold characters that are used as marks. */
export function setAside(words: string): SetAside | null {
  if (RESERVED.test(words)) return null;
  const held = new Map<string, string>();
  const times: SetAside['times'] = [];
  const baselineYears: string[] = [];
  let names = 0;
  const mark = (code: number, found: string) => {
    const character = String.fromCharCode(code);
    held.set(character, found);
    return character;
  };
  const asTime = (found: string, by: string) => {
    times.push({ words: found, by });
    return mark(TIME + Math.min(times.length - 1, 255), found);
  };
  let text = words.replace(BASES, (found: string, year: string) => {
    baselineYears.push(year);
    return mark(BASE + Math.min(baselineYears.length - 1, 255), found);
  });
  text = markTimes(text, asTime);
  for (const pattern of NAMES) {
    text = text.replace(pattern, (found: string) => (names < 256 ? mark(NAME + names++, found) : found));
  }
  for (const pattern of BESIDE_FIGURE) {
    text = text.replace(pattern, (found: string, ...rest: unknown[]) => {
      const offset = rest.find((each): each is number => typeof each === 'number') ?? 0;
      return names < 256 && /\d|^(?:alle|samtlige|hver) /i.test(text.slice(0, offset))
        ? mark(NAME + names++, found)
        : found;
    });
  }
  const restore = (marked: string): string =>
    marked.replace(/[\uE000-\uE2FF]/g, (character) => restore(held.get(character) ?? ''));
  return { text: text.replace(/,? *([\uE200-\uE2FF]),?/g, ' $1').trim(), times, baselineYears, restore };
}

/** A deadline in the words of `parseDeadline`: a target that is set `frem mod 2030` is due in 2030 at the latest. */
export function asDeadline(by: string): string {
  return by.replace(/^(?:frem mod|frem til|hen mod|mod|til|pr\.)(?: år| udgangen af)? (?=\d{4}$)/i, 'senest ');
}

/** In the order of the words, so that the first mark is the first time. */
function markTimes(text: string, asTime: (found: string, by: string) => string): string {
  return text.replace(TO_YEAR_OR_TIME, (found: string, year: string | undefined) => {
    if (year !== undefined) return asTime(found, found);
    if (WITHOUT_LEAD.test(found)) return found;
    const by = found.replace(/^(?:og|allerede) /i, '');
    const reading = parseDeadline(by);
    if (!/\d{4}/.test(found) && !/perioden$/.test(found)) return found;
    const isDeadline = reading.ok && reading.deadline.kind !== 'rhythm' && reading.deadline.to !== null;
    return isDeadline || /perioden$/.test(found) ? `${/^og /i.test(found) ? 'og ' : ''}${asTime(by, by)}` : found;
  });
}
