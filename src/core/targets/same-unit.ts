// Whether two figures can be compared, and one of them written in the unit of the other.
import { readDanishNumber, round } from '#schemas/danish-number.ts';

/** A figure with its unit, as it is written. */
export interface Quantity {
  value: number;
  unit: string | null;
}

const SCALES: readonly [RegExp, number][] = [
  [/^(?:mio|mill?)\.?(?= |$)|^million(?:er)?(?= |$)/i, 1e6],
  [/^mia\.?(?= |$)|^milliard(?:er)?(?= |$)/i, 1e9],
  [/^(?:tusind|tusinde|t\.)(?= |$)/i, 1e3],
];
/** The shortest beginning that two forms of a word must share: `skole` and `skoler`. */
const SHORTEST = 3;

/** The value in the unit of the target, `2 mio. kr.` as 2 when that is `mio. kr.`; null when they cannot be compared. */
export function inUnitOf(unit: string | null, quantity: Quantity): number | null {
  if (unit?.toLowerCase() === quantity.unit?.toLowerCase()) return quantity.value;
  const whole = readWhole(quantity.unit);
  if (whole !== null) return isShare(unit ?? '') ? round((100 * quantity.value) / whole) : quantity.value;
  const scale = quantity.unit === null ? undefined : SCALES.find(([pattern]) => pattern.test(unit ?? ''));
  if (!scale) return isSameUnit(unit, quantity.unit) ? quantity.value : null;
  const rest = (unit ?? '').replace(scale[0], '').trim();
  return isSameUnit(rest || null, quantity.unit) ? round(quantity.value / scale[1]) : null;
}

/** 4 in `3 af 4` and in `3 ud af 4 skoler`: the unit begins with the whole. */
export function readWhole(unit: string | null): number | null {
  const written = /^(?:ud )?af (?:de |alle )?(\d[\d.]*)(?=\s|$)/i.exec(unit ?? '')?.[1];
  const whole = written === undefined ? null : readDanishNumber(written);
  return whole === null || whole <= 0 ? null : whole;
}

/** `8` and `8 virksomheder` are the same count; `8` and `8 %` are not. */
export function isSameUnit(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return !isShare(one ?? other ?? '');
  if (isShare(one) || isShare(other)) return isShare(one) && isShare(other);
  const [a = [], b = []] = [one, other].map(listWords);
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((word) => many.some((known) => isOneWord(word, known)));
}

export function isShare(unit: string): boolean {
  return /^(?:%|pct\.?(?=\s|$)|procent)/i.test(unit.trim());
}

function listWords(unit: string): string[] {
  return unit
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s,()]+/)
    .map((word) => word.replace(/\.$/, ''))
    .filter(Boolean);
}

/** `bygning` and `bygninger` are one word. */
function isOneWord(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short === long || (short.length >= SHORTEST && long.startsWith(short));
}
