// Figures, number words and fractions as they stand in a target.
import { readDanishNumber, round } from '#schemas/danish-number.ts';

const NUMBER_WORDS = ['nul', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'];
const TENS = new Map(Object.entries({ femten: 15, tyve: 20, tredive: 30, halvtreds: 50, hundrede: 100, tusind: 1000 }));
const FRACTIONS = new Map(
  Object.entries({
    halvdel: 2,
    tredjedel: 3,
    fjerdedel: 4,
    kvartil: 4,
    femtedel: 5,
    sjettedel: 6,
    ottendedel: 8,
    tiendedel: 10,
  }),
);
const ORDINALS = new Map(
  Object.entries({ anden: 2, andet: 2, tredje: 3, fjerde: 4, femte: 5, sjette: 6, ottende: 8, tiende: 10 }),
);
const SCALES: readonly [RegExp, number][] = [
  [/^(?:mio|mill?)\.?$|^million(?:er)?$/i, 1e6],
  [/^mia\.?$|^milliard(?:er)?$/i, 1e9],
  [/^(?:tusind|tusinde|t\.)$/i, 1e3],
];

/** A number word, or a number in the Danish form; null for anything else. */
export function readCount(word: string): number | null {
  const text = word.toLowerCase();
  const counted = NUMBER_WORDS.indexOf(text === 'én' || text === 'et' || text === 'ét' ? 'en' : text);
  return counted >= 0 ? counted : (TENS.get(text) ?? readDanishNumber(text));
}

/** The parts that a fraction divides into: 3 for `tredjedel` and `tredjedele`. */
export function readFraction(word: string): number | null {
  return FRACTIONS.get(word.toLowerCase().replace(/e$/, '')) ?? null;
}

/** 3 for `tredje`, as in `hver tredje`. */
export function readOrdinal(word: string): number | null {
  return ORDINALS.get(word.toLowerCase()) ?? null;
}

export interface Amount {
  value: number;
  /** What stands after the figure and its scale. */
  rest: string;
}

/**
 * Reads the figure at the start: `30 mio. kr.`, `tre møder`, `4,5 %`. `en` and `et` are articles unless a word before
 * them counts, and then only `counts` says so.
 */
export function readAmount(text: string, counts: boolean): Amount | null {
  const [first = '', second = '', ...others] = text.replace(/^([+−–-]?\d[\d.,]*)(?=[%‰])/, '$1 ').split(' ');
  if (!counts && /^(?:en|et)$/i.test(first)) return null;
  const value = readCount(/\d[.,]$/.test(first) ? '' : first);
  if (value === null) return null;
  const scale = SCALES.find(([pattern]) => pattern.test(second))?.[1];
  return scale === undefined
    ? { value, rest: [second, ...others].join(' ').trim() }
    : { value: round(value * scale), rest: others.join(' ') };
}
