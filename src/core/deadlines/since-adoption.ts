// Time counted from the day the strategy was adopted: `inden for 3 år`, `senest 6 måneder efter vedtagelsen`.
import { addDays, addMonths, type IsoDate } from './calendar.ts';
import { NUMBER_WORDS } from './danish-words.ts';
import type { SpanReading, StrategyTime } from './span.ts';

const COUNT = '(\\d{1,3}|[a-zæøåé]+)';
const UNIT = '(dage?|uger?|måneder|måned|kvartal(?:er)?|halvår|halv[te] år|år)';
const ADOPTION =
  '(?:(?:strategiens|planens|aftalens|politikkens|byrådets|kommunalbestyrelsens|endelig) )?(?:vedtagelsen?|godkendelsen?|ikrafttræden)(?: af (?:strategien|planen|aftalen|politikken))?';
/** Within the stretch: it begins with the adoption. */
const DURING = new RegExp(
  `^(?:i |i løbet af |over |hen over |gennem )?(?:de|det|den) (?:næste|kommende|første|følgende) (?:${COUNT} )?${UNIT}(?: (?:efter|fra) ${ADOPTION})?$`,
);
/** No later than its end. */
const BY_END = new RegExp(
  `^(?:senest |inden ?for |i løbet af |højst |indenfor højst |inden )+(?:de |det |den )?(?:(?:næste|kommende|første) )?(?:${COUNT} )?${UNIT}(?: (?:efter|fra) ${ADOPTION})?$`,
);
const AFTER = new RegExp(`^${COUNT} ${UNIT} (?:efter|fra) ${ADOPTION}$`);
const MONTHS: Readonly<Record<string, number>> = { m: 1, k: 3, h: 6, å: 12 };
const DAYS: Readonly<Record<string, number>> = { d: 1, u: 7 };

/** Null when the words are not counted from the adoption; a refusal when they are, and its day is not known. */
export function readSinceAdoption(text: string, { adopted, period }: StrategyTime): SpanReading {
  const during = DURING.exec(text);
  const found = during ?? BY_END.exec(text) ?? AFTER.exec(text);
  if (!found) return null;
  const [, countWords, unit = ''] = found;
  const count = readCount(countWords);
  if (count === null) return null;
  const start = adopted?.from;
  if (!start || adopted.to !== start)
    return { fault: { code: 'deadline-needs-adoption', args: {} }, found: text, repair: null };
  const to = addTime(start, count, unit);
  // Adopted in December for the years after: the work begins with the period.
  const first = period?.from && period.from > start && period.from <= to ? period.from : start;
  return { from: during ? first : null, to, precision: 'day', warnings: [] };
}

/** `de næste år` without a number does not say how many. */
function readCount(words: string | undefined): number | null {
  if (words === undefined) return null;
  return /^\d/.test(words) ? Number(words) : (NUMBER_WORDS.get(words) ?? null);
}

function addTime(start: IsoDate, count: number, unit: string): IsoDate {
  const letter = unit.charAt(0);
  const days = DAYS[letter];
  return days === undefined
    ? addMonths(start, Math.round(count * (MONTHS[letter] ?? 0)))
    : addDays(start, count * days);
}
