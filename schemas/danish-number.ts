// Danish figures as people write them: point for thousands, comma for decimals, a unit after.
const WRITTEN = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
const NO_UNIT = /^[\d_/+:×=–−-]/;
const SCALE: Record<string, number> = { mio: 1_000_000, mia: 1_000_000_000, tusind: 1_000 };

/**
 * Reads `1.000` as 1000, `3,3` as 3.3 and `-7` as -7; null when the words are no Danish figure.
 * A figure with a leading zero (`007`) or an English decimal point (`3.5`) is refused: it could mean two things.
 * So is a figure of more digits than a number holds.
 */
export function readDanishNumber(words: string): number | null {
  const found = WRITTEN.exec(words.trim().replace(/^[−–]/, '-'));
  if (!found) return null;
  const [, sign, whole = '', decimals] = found;
  if (/^0\d/.test(whole)) return null;
  if (Number(whole.replaceAll('.', '')) > Number.MAX_SAFE_INTEGER) return null;
  const value = Number(`${whole.replaceAll('.', '')}.${decimals ?? '0'}`);
  return sign === '-' ? -value : value;
}

/**
 * Reads a figure with its unit, `30 mio. kr.` as 30000000 kr. and `80 %` as 80 %. Null when what follows would
 * make it another figure: `12 000`, `1/3`, `10-årige`, `40+`.
 */
export function readDanishQuantity(words: string): { value: number; unit: string | null } | null {
  const found = /^([+−–-]?\d[\d.,]*)\s*(?:(mio|mia|tusind)\.?(?=\s|$))?\s*(.*)$/.exec(words.trim());
  if (!found) return null;
  const value = readDanishNumber((found[1] ?? '').replace(/[.,]$/, ''));
  if (value === null || NO_UNIT.test(found[3] ?? '')) return null;
  return { value: round(value * (SCALE[found[2] ?? ''] ?? 1)), unit: found[3] || null };
}

/** Writes 1234.5 as `1.234,5`, independent of the machine's locale. */
export function formatDanishNumber(value: number): string {
  const [whole = '0', decimals] = String(round(Math.abs(value))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return `${value < 0 ? '−' : ''}${grouped}${decimals ? `,${decimals}` : ''}`;
}

/** 15 + 3.3 + 3 + 8.7 is 30, also in binary: six decimals are more than a plan ever has. */
export function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
