// Amounts in Danish kroner, as budgets write them: `500.000 kr.`, `1.200 t.kr.`, `2 mio. kr.`, `1,2 mia. kr.`
import { formatDanishNumber, readDanishNumber, round } from '#schemas/danish-number.ts';

const FIGURE = /^([+−–-]?\d[\d.,]*)\s*(.*)$/;
/** What may stand between the figure and the currency → what the figure is multiplied by. */
const SCALES: readonly [RegExp, number][] = [
  [/^$/, 1],
  [/^(?:t\.?|tusind|1\.?000)$/i, 1e3],
  [/^(?:mio\.?|million(?:er)?)$/i, 1e6],
  [/^(?:mia\.?|milliard(?:er)?)$/i, 1e9],
];
const KRONER = /(?:kr\.?|kroner|dkk)$/i;
const OTHER_CURRENCY = /[€$£]|\b(?:euro?|usd|dollars?|gbp|pund|sek|nok|chf)\b/i;

export interface Kroner {
  value: number;
  /** The smallest step in which the amount is written: `12,4 mio. kr.` is known to the nearest 100,000. */
  step: number;
}

export type AmountReading =
  | ({ ok: true } & Kroner)
  /** `unit`: a figure without kroner; `currency`: another currency. `suggestion` is null when nothing near is certain. */
  | { ok: false; why: 'unit' | 'currency' | 'unread'; suggestion: string | null };

/** Reads an amount in kroner. A figure without a unit is refused: it may be kroner, thousands or millions. */
export function readKroner(words: string): AmountReading {
  const written = words.normalize('NFC').trim().replace(/\s+/g, ' ');
  if (OTHER_CURRENCY.test(written)) return { ok: false, why: 'currency', suggestion: null };
  const found = FIGURE.exec(written);
  if (!found) return { ok: false, why: 'unread', suggestion: suggestOrder(written) };
  const [, figure = '', rest = ''] = found;
  const value = readDanishNumber(figure);
  if (value === null) return { ok: false, why: 'unread', suggestion: suggestFigure(figure, rest) };
  const scale = SCALES.find(([pattern]) => pattern.test(rest.replace(KRONER, '').trim()))?.[1];
  if (scale === undefined) return { ok: false, why: 'unread', suggestion: null };
  if (!KRONER.test(rest)) return { ok: false, why: 'unit', suggestion: rest === '' ? null : `${figure} ${rest} kr.` };
  const decimals = figure.split(',')[1]?.length ?? 0;
  return { ok: true, value: round(value * scale), step: scale / 10 ** decimals };
}

/** `12.400.000` → `12,4 mio. kr.`, `950.000` → `950.000 kr.`, `1.250.000` → `1,25 mio. kr.`; nothing is rounded. */
export function formatKroner(value: number): string {
  const [scale, name] = Math.abs(value) >= 1e9 ? [1e9, ' mia.'] : Math.abs(value) >= 1e6 ? [1e6, ' mio.'] : [1, ''];
  const scaled = value / scale;
  return round(scaled * 1000) % 1 === 0
    ? `${formatDanishNumber(scaled)}${name} kr.`
    : `${formatDanishNumber(value)} kr.`;
}

/** `kr. 500.000` and `500.000,-` are Danish habits too, but one form is enough. */
function suggestOrder(written: string): string | null {
  const figure = /^(?:kr\.?|dkk)\s*(\d[\d.,]*?)(?:,-)?$/i.exec(written)?.[1];
  return figure === undefined || readDanishNumber(figure) === null ? null : `${figure} kr.`;
}

/** An English point, as in `2.5 mio. kr.`, and `500.000,-`. */
function suggestFigure(figure: string, rest: string): string | null {
  if (figure.endsWith(',') && /^-/.test(rest)) return `${figure.slice(0, -1)} kr.`;
  const danish = figure.replace(/^(\d+)\.(\d{1,2})$/, '$1,$2');
  return danish !== figure && KRONER.test(rest) ? `${danish} ${rest}` : null;
}
