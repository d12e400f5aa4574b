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
  /** The sums of all keys and short words. */
  marked: Uint8Array;
}

export const KEY_LENGTH = 4;
const FEW_NAMES = 30;
const S = 's'.charCodeAt(0);
/** In a shorter name one letter makes another word. */
const SHORTEST = 10;
const WORD = /[\p{L}\d]+(?:[-‐–'’][\p{L}\d]+)*/gu;
/** Code → code of the small letter; 0 for what is no letter or digit. */
const SMALL = Uint16Array.from({ length: 0x2000 }, (_, code) => {
  const small = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  return isWordCode(small) ? small : 0;
});
const JOINED = /[-‐–'’]/;

export function toName(words: string, origin: Origin): Name {
  return { words, bare: toBare(words), marks: words.replace(/[\p{L}\d\s]/gu, ''), origin };
}

export function buildIndex(names: readonly Name[]): NameIndex {
  const long = names.filter(({ bare }) => bare.length >= SHORTEST);
  const marked = new Uint8Array(0x10000);
  const shortWords = new Set(long.flatMap(({ words }) => listEnds(words).filter((word) => word.length < KEY_LENGTH)));
  for (const { bare } of long) for (const key of [bare.slice(0, KEY_LENGTH), bare.slice(-KEY_LENGTH)]) marked[sumLetters(key)] = 1;
  for (const word of shortWords) for (const form of [word, `${word}s`]) marked[sumLetters(form)] = 1;
  return {
    marked,
    byStart: Map.groupBy(long, ({ bare }) => bare.slice(0, KEY_LENGTH)),
    byEnd: Map.groupBy(long, ({ bare }) => bare.slice(-KEY_LENGTH)),
    byBare: Map.groupBy(names, ({ bare }) => bare),
    shortWords,
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

/** Where a name may begin and where one may end: most texts hold no word that does. Offsets in the text. */
export function findHits(text: string, index: NameIndex): { starts: Set<number>; ends: Set<number> } | null {
  const starts = new Set<number>();
  const ends = new Set<number>();
  let letters: string | undefined;
  for (const { start, end, isStart, isEnd } of listCandidates(text, index)) {
    letters ??= text.toLowerCase();
    if (isStart && isPlainName(text, start, letters, index)) continue;
    if (isStart && index.byStart.has(readForward(letters, start, index.shortWords))) starts.add(start);
    if (isEnd && (index.byEnd.has(readBackward(letters, end, index.shortWords)) || (letters.charCodeAt(end - 1) === S && index.byEnd.has(readBackward(letters, end - 1, index.shortWords))))) ends.add(end);
  }
  return starts.size + ends.size > 0 ? { starts, ends } : null;
}

/** The usual case: the name as it is known, and nothing to look into. */
function isPlainName(text: string, start: number, letters: string, { byStart }: NameIndex): boolean {
  const names = byStart.get(letters.slice(start, start + KEY_LENGTH)) ?? [];
  return names.length <= FEW_NAMES && names.some(({ words }) => text.startsWith(words, start) && (SMALL[text.charCodeAt(start + words.length)] ?? 0) === 0);
}

/** Every letter of every text passes here: numbers only, and nothing is cut out. */
function listCandidates(text: string, { marked }: NameIndex): { start: number; end: number; isStart: boolean; isEnd: boolean }[] {
  const found: { start: number; end: number; isStart: boolean; isEnd: boolean }[] = [];
  let length = 0;
  let first = 0;
  // The last five letters, newest first.
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const letter = SMALL[text.charCodeAt(at)] ?? 0;
    if (letter !== 0) {
      length += 1;
      if (length <= KEY_LENGTH) first = (first * 31 + letter) & 0xffff;
      e = d;
      d = c;
      c = b;
      b = a;
      a = letter;
      continue;
    }
    if (length === 0) continue;
    const isStart = marked[first] === 1;
    const beforeS = a === S && (length > KEY_LENGTH ? marked[sumFour(e, d, c, b)] === 1 : marked[sumThree(d, c, b)] === 1);
    const isEnd = length < KEY_LENGTH ? isStart : beforeS || marked[sumFour(d, c, b, a)] === 1;
    if (isStart || isEnd) found.push({ start: at - length, end: at, isStart, isEnd });
    length = first = a = b = c = d = e = 0;
  }
  return found;
}

function sumFour(one: number, two: number, three: number, four: number): number {
  return (((((one * 31 + two) & 0xffff) * 31 + three) & 0xffff) * 31 + four) & 0xffff;
}

function sumThree(one: number, two: number, three: number): number {
  return (((one * 31 + two) & 0xffff) * 31 + three) & 0xffff;
}

/** Up to four letters as one number. */
function sumLetters(letters: string): number {
  let sum = 0;
  for (let at = 0; at < Math.min(letters.length, KEY_LENGTH); at += 1) sum = (sum * 31 + letters.charCodeAt(at)) & 0xffff;
  return sum;
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
