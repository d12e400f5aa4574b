// Finds abbreviations written in capitals. This is done once when a text is read; a rule compares them with the known
// abbreviations when all texts are read.
import type { AbbreviationUse } from './document-words.ts';
import type { RunningText } from './running-text.ts';

/** Finds `KL`, also in `KL's`, `KLs` and `MED-udvalg`; not `CO2`, `DK-6100` or part of a longer word. */
const CAPITALS = /(?<![\p{L}\p{N}.&/])(\p{Lu}{2,6})(?=['’]?s?(?![\p{L}\p{N}])|['’](?:en|et|er|erne|s))(?![-–]\d)/gu;
const TWO_CAPITALS = /\p{Lu}{2}/u;
const ROMAN = /^[IVX]+$/;
/** Units of energy and power: `12 MW`. */
const UNITS = new Set(['MW', 'GW', 'TW', 'KW', 'MWH', 'GWH', 'KWH', 'TWH', 'GJ', 'TJ', 'PJ']);
const EXPLAINED_AFTER =
  /^\s*(?:\([^()]*\p{Ll}{4}|(?:,\s*)?(?:står for|er (?:en )?(?:forkortelse|kort) for|dvs\.|det vil sige) \p{L})/u;
const EXPLAINED_BEFORE = /\p{L}{3}[^()]*\((?:[^()]*[\s,])?$/u;

/** Roman numerals and texts that are mostly in capitals are skipped. Positions count from 0. */
export function findAbbreviationUses(texts: readonly RunningText[]): AbbreviationUse[] {
  return texts.flatMap(({ text }, number) => {
    if (!TWO_CAPITALS.test(text) || isShouted(text)) return [];
    return [...text.matchAll(CAPITALS)].flatMap(({ 0: found, 1: short = '', index }): AbbreviationUse[] => {
      if (ROMAN.test(short) || UNITS.has(short)) return [];
      const after = text.slice(index + found.length);
      const isExplained =
        EXPLAINED_AFTER.test(after) || (EXPLAINED_BEFORE.test(text.slice(0, index)) && /^[\s,)]/.test(after));
      return [{ short, text: number, index, isExplained }];
    });
  });
}

export function findCapitals(text: string): string[] {
  return [...text.matchAll(CAPITALS)].map(([, short = '']) => short);
}

/** Whether most words are in capitals, as in some headings: they are then not abbreviations. */
function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.length > 1 && words.filter((word) => word === word.toUpperCase()).length * 2 > words.length;
}
