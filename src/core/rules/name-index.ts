// Known names by their first and by their last letters, so that no text is held against every name.
import type { Origin } from '../source/source-document.ts';

export interface Name {
  /** As it is written where the thing is named. */
  words: string;
  /** Small letters without spaces, hyphens and marks. */
  bare: string;
  /** Its own commas and the like. */
  marks: string;
  origin: Origin;
}

export interface Word {
  text: string;
  bare: string;
  index: number;
  /** What stands between it and the word before: a comma or full stop ends a name. */
  gap: string;
}

/** One slip leaves either the first or the last letters whole. */
export interface NameIndex {
  byStart: ReadonlyMap<string, readonly Name[]>;
  byEnd: ReadonlyMap<string, readonly Name[]>;
  byBare: ReadonlyMap<string, readonly Name[]>;
  /** Names may begin or end with a word that is shorter than a key: `Den åbne kommune`. */
  shortWords: ReadonlySet<string>;
}

export const KEY_LENGTH = 4;
/** In a shorter name one letter makes another word. */
const SHORTEST = 10;
const WORD = /[\p{L}\d]+(?:[-‐–'’][\p{L}\d]+)*/gu;
const JOINED = /[-‐–'’]/;

export function toName(words: string, origin: Origin): Name {
  return { words, bare: toBare(words), marks: words.replace(/[\p{L}\d\s]/gu, ''), origin };
}

export function buildIndex(names: readonly Name[]): NameIndex {
  const long = names.filter(({ bare }) => bare.length >= SHORTEST);
  return {
    byStart: Map.groupBy(long, ({ bare }) => bare.slice(0, KEY_LENGTH)),
    byEnd: Map.groupBy(long, ({ bare }) => bare.slice(-KEY_LENGTH)),
    byBare: Map.groupBy(names, ({ bare }) => bare),
    shortWords: new Set(long.flatMap(({ words }) => listEnds(words).filter((word) => word.length < KEY_LENGTH))),
  };
}

/** Its first word and its last. */
function listEnds(words: string): string[] {
  const parts = words.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return [parts[0] ?? '', parts.at(-1) ?? ''];
}

export function splitWords(text: string): Word[] {
  let end = 0;
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => {
    const gap = text.slice(end, index);
    end = index + found.length;
    return { text: found, bare: JOINED.test(found) ? toBare(found) : found.toLowerCase(), index, gap };
  });
}

/** Whether a closer look is worth it: most texts hold no word that begins or ends like a name. */
export function mayHoldName(text: string, { byStart, byEnd, shortWords }: NameIndex): boolean {
  const letters = text.toLowerCase();
  let isInside = false;
  for (let at = 0; at <= letters.length; at += 1) {
    const isLetter = isWordCode(letters.charCodeAt(at));
    if (isLetter && !isInside && byStart.has(readForward(letters, at, shortWords))) return true;
    if (!isLetter && isInside && (byEnd.has(readBackward(letters, at, shortWords)) || byEnd.has(readBackward(letters, at - 1, shortWords)))) return true;
    isInside = isLetter;
  }
  return false;
}

function readForward(letters: string, at: number, shortWords: NameIndex['shortWords']): string {
  const key = letters.slice(at, at + KEY_LENGTH);
  if (isAllLetters(key)) return key;
  let end = 0;
  while (isWordCode(key.charCodeAt(end))) end += 1;
  return !shortWords.has(key.slice(0, end)) ? '' : toBare(letters.slice(at, at + 3 * KEY_LENGTH)).slice(0, KEY_LENGTH);
}

function readBackward(letters: string, end: number, shortWords: NameIndex['shortWords']): string {
  const key = letters.slice(Math.max(0, end - KEY_LENGTH), end);
  if (isAllLetters(key)) return key;
  let start = key.length;
  while (isWordCode(key.charCodeAt(start - 1))) start -= 1;
  return !shortWords.has(key.slice(start)) ? '' : toBare(letters.slice(Math.max(0, end - 3 * KEY_LENGTH), end)).slice(-KEY_LENGTH);
}

function isAllLetters(key: string): boolean {
  return key.length === KEY_LENGTH && isWordCode(key.charCodeAt(0)) && isWordCode(key.charCodeAt(1)) && isWordCode(key.charCodeAt(2)) && isWordCode(key.charCodeAt(3));
}

/** A small letter or a digit. Signs above the alphabets, as `–` and `»`, are none. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xdf && code < 0x2000 && code !== 0xf7);
}

function toBare(words: string): string {
  return words.normalize('NFC').toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
