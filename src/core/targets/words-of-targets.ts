// The words that decide what a figure means. Everything is compared in lower case.
import type { TargetMeaning } from './target-meaning.ts';

type Comparator = TargetMeaning['comparator'];

const LIMITS: readonly [string, Comparator][] = [
  [
    '≥|>=|=>|mindst|minimum|min\\.|ikke under|ikke mindre end|ikke færre end|ikke lavere end|ikke komme under|ned til mindst|som minimum|i hvert fald|ikke falde under',
    'at-least',
  ],
  [
    '≤|<=|=<|højst|højest|maksimalt|maksimum|maks\\.?|max\\.?|ikke over|ikke mere end|ikke flere end|ikke højere end|ikke overstige|ikke overskride|ikke stige over|op til|inden for|op imod|op mod|til og med|ikke længere end|i alt højst',
    'at-most',
  ],
  ['>|over|mere end|flere end|højere end|større end|længere end|bedre end', 'more-than'],
  ['<|under|færre end|mindre end|lavere end|kortere end', 'less-than'],
  ['ca\\.?|cirka|omkring|omtrent|knap|godt|næsten|rundt regnet|i omegnen af|tæt på|~', 'approximately'],
  ['præcis|præcist|nøjagtig|nøjagtigt|netop|=', 'exactly'],
];

const PATTERNS = LIMITS.map(
  ([words, comparator]) => [new RegExp(`^(?:${words})(?=[\\s\\d]|$) ?`, 'i'), comparator] as const,
);

/** A limit right before a figure. */
export function readLimit(text: string): { comparator: Comparator; rest: string } | null {
  for (const [pattern, comparator] of PATTERNS) {
    const found = pattern.exec(text);
    // `op mod` promises no more and no less: it is left to the author.
    if (found && /^op i?mod/i.test(found[0])) return null;
    if (found) return { comparator, rest: text.slice(found[0].length) };
  }
  return null;
}

const RISE =
  'stige|stiger|steget|stigende|stigning(?:en)?|øge|øges|øget|øgning|forøge|forøges|forøgelse|hæve|hæves|hævet|vokse|vokser|vokset|vækst|fremgang|løftes|løfte|udvide|udvides|udvidet|op(?= (?:med|til|fra) )';
const FALL =
  'falde|falder|faldet|faldende|fald|faldet|reducere|reducerer|reduceres|reduceret|reduktion(?:en)?|reducering|nedbringe|nedbringer|nedbringes|nedbragt|nedbringelse|sænke|sænker|sænkes|sænket|mindske|mindskes|mindsket|nedsætte|nedsættes|formindske|formindskes|skære|skæres|begrænse|begrænses|spare|spares|sparet|besparelse|ned(?= (?:med|til|fra|på) )';
/** The end of a compound word: `CO₂-reduktion`, `energibesparelse`. */
const FALL_END = 'reduktion|reducering|besparelse|nedgang|nedsættelse';
const RISE_END = 'stigning|vækst|forøgelse|tilvækst|fremgang|øgning';

const WORD = (words: string) => new RegExp(`(?:^|[\\s,])(?:${words})(?=$|[\\s,\\uE000-\\uE2FF])`, 'iu');
const COMPOUND = (ends: string) => new RegExp(`\\p{L}*-?(?:${ends})(?:en)?(?=$|[\\s,])`, 'iu');
const RISES = WORD(RISE);
const FALLS = WORD(FALL);
const FALL_COMPOUND = COMPOUND(FALL_END);
const RISE_COMPOUND = COMPOUND(RISE_END);

/** Which way the words point; null for neither, or for both. */
export function readDirection(text: string): 'rising' | 'falling' | null {
  const falls = FALLS.test(text) || FALL_COMPOUND.test(text);
  const rises = RISES.test(text) || RISE_COMPOUND.test(text);
  return rises === falls ? null : rises ? 'rising' : 'falling';
}

export function hasDirection(text: string): boolean {
  return FALLS.test(text) || RISES.test(text) || FALL_COMPOUND.test(text) || RISE_COMPOUND.test(text);
}

const LEFT_OVER =
  /(?:^|[\s,])(?:eller|så|og\/eller|men|dog|medmindre|undtagen|bortset|hvis|heraf|hvoraf|plus|minus|ikke|aldrig|mindst|minimum|højst|højest|maksimalt|maks\.?|max\.?|mere|mindre|flere|færre|højere|lavere|bedre|dårligere|end|forhold|ift\.?|sammenlignet|landsgennemsnittet|landsplan|halvdelen|(?:tre|fjer|fem|sjet|otten|tien)(?:dje)?dele?|dobbelt|ca\.?|cirka|procent|pct\.?|pr|gerne|helst|henholdsvis|hhv\.?|per|respektive|både|enten|hverken)(?=$|[\s,;])|[%≥≤<>=±~]|[;:?!]/iu;

/** Whether the words can stand beside a figure without changing what it means. */
export function isPlain(text: string): boolean {
  return !/\d/.test(text) && !LEFT_OVER.test(text.replace(/ (?:pr\.?|per) /giu, ' ')) && !hasDirection(text);
}
