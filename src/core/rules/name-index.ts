// Finds known names by their first and last letters, so that a text need not be compared with every name.
import type { Origin } from '../source/source-document.ts';

export interface Name {
  /** As written where the thing is named. */
  words: string;
  /** In lower case, without spaces, hyphens and punctuation. */
  bare: string;
  parts: readonly Word[];
  /** The punctuation in the name. */
  marks: string;
  /** Names with the same shape fit the same words of a text. */
  shape: string;
  origin: Origin;
}

export interface Word {
  text: string;
  bare: string;
  index: number;
  /** The text between the previous word and this one: a comma or full stop ends a name. */
  gap: string;
}

/** Names by their first and last KEY_LENGTH letters: one misspelt letter leaves at least one of the two keys intact. */
export interface NameIndex {
  byStart: ReadonlyMap<string, readonly Name[]>;
  byEnd: ReadonlyMap<string, readonly Name[]>;
  byBare: ReadonlyMap<string, readonly Name[]>;
  /** Words shorter than a key with which a name begins or ends: `Den åbne kommune`. */
  shortWords: ReadonlySet<string>;
  /** 1 at the hash (`sumLetters`) of each key and short word. */
  marked: Uint8Array;
}

export const KEY_LENGTH = 4;
const FEW_NAMES = 30;
const S = 's'.charCodeAt(0);
/** In letters. In a shorter name one other letter makes another word. */
const SHORTEST = 10;
const WORD = /[\p{L}\d]+(?:[-‐–'’][\p{L}\d]+)*/gu;
/** Code units from here on are symbols, such as `–`. */
const SIGNS_FROM = 0x2000;
/** UTF-16 code → code of the lower-case letter; 0 for anything but letters and digits. */
const SMALL = listSmallLetters();
const JOINED = /[-‐–'’]/;

export function toName(words: string, origin: Origin): Name {
  const bare = toBare(words);
  const marks = words.replace(/[\p{L}\d\s]/gu, '');
  return { words, bare, parts: splitWords(words), marks, shape: `${bare.length} ${marks}`, origin };
}

/**
 * Names shorter than SHORTEST are not searched for; they are kept only so that a text which names them is not taken for
 * a misspelling of a longer name.
 */
export function buildIndex(names: readonly Name[]): NameIndex {
  const long = names.filter(({ bare }) => bare.length >= SHORTEST);
  const marked = new Uint8Array(0x10000);
  const shortWords = new Set(long.flatMap(({ words }) => listEnds(words).filter((word) => word.length < KEY_LENGTH)));
  for (const { bare } of long)
    for (const key of [bare.slice(0, KEY_LENGTH), bare.slice(-KEY_LENGTH)]) mark(marked, key);
  for (const word of shortWords) for (const form of [word, `${word}s`]) mark(marked, form);
  return {
    marked,
    byStart: Map.groupBy(long, ({ bare }) => bare.slice(0, KEY_LENGTH)),
    byEnd: Map.groupBy(long, ({ bare }) => bare.slice(-KEY_LENGTH)),
    byBare: Map.groupBy(names, ({ bare }) => bare),
    shortWords,
  };
}

function mark(marked: Uint8Array, key: string): void {
  marked[sumLetters(key, 0, Math.min(key.length, KEY_LENGTH))] = 1;
}

/** The first and the last word of a name. */
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

/** Offsets in the text where a name may begin and end; null when there are none, as in most texts. */
export function findHits(text: string, index: NameIndex): { starts: Set<number>; ends: Set<number> } | null {
  const starts = new Set<number>();
  const ends = new Set<number>();
  for (const { start, end, isStart, isEnd } of listCandidates(text, index)) {
    if (isStart && isPlainName(text, start, index)) continue;
    if (isStart && index.byStart.has(readForward(text, start, index))) starts.add(start);
    if (
      isEnd &&
      (index.byEnd.has(readBackward(text, end, index)) ||
        (isS(text, end - 1) && index.byEnd.has(readBackward(text, end - 1, index))))
    )
      ends.add(end);
  }
  return starts.size + ends.size > 0 ? { starts, ends } : null;
}

/** Whether a known name begins here, spelled as it should be: then there is nothing to check. */
function isPlainName(text: string, start: number, { byStart }: NameIndex): boolean {
  const names = byStart.get(text.slice(start, start + KEY_LENGTH).toLowerCase()) ?? [];
  return (
    names.length <= FEW_NAMES &&
    names.some(({ words }) => text.startsWith(words, start) && !isLetter(text, start + words.length))
  );
}

/** Runs over every letter of every text, so for speed it only compares numbers and creates no strings. */
function listCandidates(
  text: string,
  { marked }: NameIndex,
): { start: number; end: number; isStart: boolean; isEnd: boolean }[] {
  const found: { start: number; end: number; isStart: boolean; isEnd: boolean }[] = [];
  let end = 0;
  for (let start = 0; start < text.length; start = end + 1) {
    end = start;
    while (end < text.length && SMALL[text.charCodeAt(end)] !== 0) end += 1;
    if (end === start) continue;
    const isStart = marked[sumLetters(text, start, Math.min(end, start + KEY_LENGTH))] === 1;
    const isEnd = end - start < KEY_LENGTH ? isStart : endsName(text, start, end, marked);
    if (isStart || isEnd) found.push({ start, end, isStart, isEnd });
  }
  return found;
}

/** Whether a name may end here, or before the `s` of the genitive. */
function endsName(text: string, start: number, end: number, marked: Uint8Array): boolean {
  if (marked[sumLetters(text, end - KEY_LENGTH, end)] === 1) return true;
  return isS(text, end - 1) && marked[sumLetters(text, Math.max(start, end - 1 - KEY_LENGTH), end - 1)] === 1;
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && SMALL[text.charCodeAt(at)] !== 0;
}

function isS(text: string, at: number): boolean {
  return SMALL[text.charCodeAt(at)] === S;
}

/** A hash of up to KEY_LENGTH letters, ignoring case. */
function sumLetters(text: string, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum = (sum * 31 + (SMALL[text.charCodeAt(at)] ?? 0)) & 0xffff;
  return sum;
}

function readForward(text: string, at: number, { shortWords }: NameIndex): string {
  const letters = text.slice(at, at + 3 * KEY_LENGTH).toLowerCase();
  const key = letters.slice(0, KEY_LENGTH);
  if (isAllLetters(key)) return key;
  let end = 0;
  while (isWordCode(key.charCodeAt(end))) end += 1;
  return shortWords.has(key.slice(0, end)) ? toBare(letters).slice(0, KEY_LENGTH) : '';
}

function readBackward(text: string, end: number, { shortWords }: NameIndex): string {
  const letters = text.slice(Math.max(0, end - 3 * KEY_LENGTH), end).toLowerCase();
  const key = letters.slice(-KEY_LENGTH);
  if (isAllLetters(key)) return key;
  let start = key.length;
  while (isWordCode(key.charCodeAt(start - 1))) start -= 1;
  return shortWords.has(key.slice(start)) ? toBare(letters).slice(-KEY_LENGTH) : '';
}

function isAllLetters(key: string): boolean {
  return (
    key.length === KEY_LENGTH &&
    isWordCode(key.charCodeAt(0)) &&
    isWordCode(key.charCodeAt(1)) &&
    isWordCode(key.charCodeAt(2)) &&
    isWordCode(key.charCodeAt(3))
  );
}

/** Whether the code is a lower-case letter or a digit. Symbols above the alphabets, such as `–`, are not. */
function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xdf && code < SIGNS_FROM && code !== 0xf7)
  );
}

function listSmallLetters(): Uint16Array {
  const small = new Uint16Array(0x10000);
  for (let code = 0; code < SIGNS_FROM; code += 1) {
    const letter = String.fromCharCode(code).toLowerCase().charCodeAt(0);
    if (isWordCode(letter)) small[code] = letter;
  }
  return small;
}

function toBare(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '');
}
