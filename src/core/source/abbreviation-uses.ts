// Finds abbreviations written in capitals. This is done once when a text is read; a rule compares them with the known
// abbreviations when all texts are read.
import type { AbbreviationUse } from './document-words.ts';
import type { RunningText } from './running-text.ts';

/** Finds `KL`, also in `KL's`, `KLs` and `MED-udvalg`; not `CO2`, `DK-6100` or part of a longer word. */
const CAPITALS = /(?<![\p{L}\p{N}.&/])(\p{Lu}{2,6})(?=['’]?s?(?![\p{L}\p{N}])|['’](?:en|et|er|erne|s))(?![-–]\d)/gu;
/** In characters: where the rest of a list of gases stands. */
const NEAR = 60;
const TWO_CAPITALS = /\p{Lu}{2}/u;
const ROMAN = /^[IVX]+$/;
/** Above 39 Roman numerals look like words, so they count only after what is numbered: `kapitel XL`, `bilag CD`. */
const NUMBERED = /(?:kapitel|kap\.|bilag|bind|del|afsnit|fase|tabel|figur|punkt|nr\.|artikel|chapter|part|annex) $/i;
const LARGE_ROMAN = /^M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/;
/** Names of standards with their number: `ISO 14001`, `DS/EN 16001`. */
const STANDARDS = new Set(['ISO', 'DS', 'EN', 'IEC', 'CEN', 'NS']);
const STANDARD_NUMBER = /^(?:[ \u00A0-]|\/(?:\p{Lu}{2,4}[ /])*)?\d/u;
/** Names of firms that are words in capitals. They stand for nothing a reader must know. */
const NAMES = new Set(['IKEA', 'LEGO', 'COOP', 'JYSK', 'BILKA', 'FØTEX', 'FOTEX', 'REMA', 'LIDL', 'ALDI', 'COWI']);
/** Formulas of gases, which are words in capitals when they have no figure. */
const FORMULAS = new Set(['CO', 'NO', 'HF', 'HCN']);
const CHEMICAL =
  /\b(?:NO[xX]|[CNS]O[₂2]|CO[₂2]|CH[₄4]|kulilte|kulmonoxid|kvælstofilte|partikler|udstødning)\b|[CNS]O₂|CH₄/;
/** `VI SKAL HANDLE NU` within a sentence: words that are shouted, not abbreviations. */
const SHOUTED = /\p{Lu}{2,}(?:[ \u00A0-]\p{Lu}{2,}){2,}/gu;
/** Units of energy and power: `12 MW`. */
const UNITS = new Set(['MW', 'GW', 'TW', 'KW', 'MWH', 'GWH', 'KWH', 'TWH', 'GJ', 'TJ', 'PJ']);
const EXPLAINED_AFTER =
  /^\s*(?:\([^()]*\p{Ll}{4}|(?:,\s*)?(?:står for|er (?:en )?(?:forkortelse|kort) for|dvs\.|det vil sige) \p{L})/u;
const EXPLAINED_BEFORE = /\p{L}{3}[^()]*\((?:[^()]*[\s,])?$/u;

/** Roman numerals and texts that are mostly in capitals are skipped. Positions count from 0. */
export function findAbbreviationUses(texts: readonly RunningText[]): AbbreviationUse[] {
  return texts.flatMap(({ text }, number) => {
    if (!TWO_CAPITALS.test(text) || isShouted(text)) return [];
    const shouted = [...text.matchAll(SHOUTED)].map(({ 0: words, index }) => [index, index + words.length] as const);
    return [...text.matchAll(CAPITALS)].flatMap(({ 0: found, 1: short = '', index }): AbbreviationUse[] => {
      const after = text.slice(index + found.length);
      if (isOther(short, text.slice(0, index), after)) return [];
      if (shouted.some(([start, end]) => index >= start && index < end)) return [];
      const isExplained =
        EXPLAINED_AFTER.test(after) || (EXPLAINED_BEFORE.test(text.slice(0, index)) && /^[\s,)]/.test(after));
      return [{ short, text: number, index, isExplained }];
    });
  });
}

/** Whether the capitals are a numeral, a unit, a standard, a firm's name or a formula. */
function isOther(short: string, before: string, after: string): boolean {
  if (ROMAN.test(short) || UNITS.has(short) || NAMES.has(short)) return true;
  if (STANDARDS.has(short)) return STANDARD_NUMBER.test(after);
  if (FORMULAS.has(short)) return CHEMICAL.test(before.slice(-NEAR)) || CHEMICAL.test(after.slice(0, NEAR));
  return LARGE_ROMAN.test(short) && NUMBERED.test(before);
}

export function findCapitals(text: string): string[] {
  return [...text.matchAll(CAPITALS)].map(([, short = '']) => short);
}

/** Whether most words are in capitals, as in some headings: they are then not abbreviations. */
function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.length > 1 && words.filter((word) => word === word.toUpperCase()).length * 2 > words.length;
}
