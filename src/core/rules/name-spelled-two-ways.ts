import { distance } from 'fastest-levenshtein';

import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place } from '../source/place.ts';
import type { Publication } from '../model/publication.ts';
import type { Organisation } from '../model/organisation.ts';
import { BETWEEN_TEXTS } from '../source/document-words.ts';
import { listRunningTexts, type RunningText } from '../source/running-text.ts';
import { placeOf, within, type SourceDocument } from '../source/source-document.ts';
import {
  buildIndex,
  findHits,
  KEY_LENGTH,
  splitWords,
  toName,
  type Name,
  type NameIndex,
  type Word,
} from './name-index.ts';
import type { Rule } from './rule.ts';

const SHORTEST_PART = 4;
const MOST_WORDS = 8;
const MARK = /[^\s–-]/g;

/**
 * A forum, plan or theme must be spelled the same way everywhere. A spelling close to a known name is a mistake, or
 * else another name that should be declared.
 */
export const nameSpelledTwoWays: Rule = ({ publication, documents }) => {
  const shared = listSharedNames(publication);
  const indexes = new Map(
    publication.organisations.map((organisation) => [
      organisation.key,
      buildIndex([...listForumNames(organisation), ...shared]),
    ]),
  );
  const others = buildIndex(shared);
  return documents
    .filter(({ kind }) => kind !== 'translation')
    .flatMap((document) => checkDocument(document, indexes.get(document.key.split('/')[0] ?? '') ?? others));
};

function listForumNames({ forums }: Organisation): Name[] {
  return forums.flatMap(({ name, aliases, origin }) => [
    toName(name, within(origin, 'name')),
    ...aliases.map((alias, index) => toName(alias, within(origin, 'aliases', index))),
  ]);
}

function listSharedNames({ organisations, externals, themes }: Publication): Name[] {
  const titled = [...organisations, ...organisations.flatMap(({ strategies }) => strategies), ...externals, ...themes];
  return titled.flatMap(({ title, aliases, origin }) => [
    toName(title, within(origin, 'title')),
    ...aliases.map((alias, index) => toName(alias, within(origin, 'aliases', index))),
  ]);
}

function checkDocument(document: SourceDocument, index: NameIndex): Diagnostic[] {
  if (index.byStart.size === 0 || !findHits(document.words.joined, index)) return [];
  return document.words.joined.split(BETWEEN_TEXTS).flatMap((text, number) => {
    const hits = findHits(text, index);
    if (!hits) return [];
    const words = splitWords(text);
    const isHit = ({ index: start, text: word }: Word) => hits.starts.has(start) || hits.ends.has(start + word.length);
    // The place is found only for a finding, because that parses the text again.
    const running = { text, placeAt: (at: number, length: number) => placeInDocument(document, number, at, length) };
    return words.flatMap((word, at) => (isHit(word) ? (findVariant(words, at, index, running) ?? []) : []));
  });
}

function placeInDocument(document: SourceDocument, number: number, at: number, length: number): Place {
  return listRunningTexts(document)[number]?.placeAt(at, length) ?? { kind: 'unavailable', file: document.file };
}

/** Consecutive words of a text that may be a name. */
interface Window {
  words: readonly Word[];
  bare: string;
}

/** Finds a misspelt name that begins or ends at this word. */
function findVariant(words: Word[], at: number, index: NameIndex, running: RunningText): Diagnostic | null {
  const windows = new Map<string, Window | null>();
  for (const name of index.byStart.get(readStart(words, at)) ?? []) {
    // Hundreds of plans may begin alike: names of the same shape share one window.
    let window = windows.get(name.shape);
    if (window === undefined) windows.set(name.shape, (window = findWindow(words, at, name)));
    if (window && isVariant(window, name, index)) return report(window, name, running);
  }
  const ending = words[at]?.bare.replace(/s$/, '').slice(-KEY_LENGTH) ?? '';
  for (const name of [...(index.byEnd.get(ending) ?? []), ...(index.byEnd.get(`${ending.slice(1)}s`) ?? [])]) {
    const { length } = name.parts;
    const window = toWindow(words.slice(at - length + 1, at + 1));
    if (
      window.words.length === length &&
      isSlip(window, name, index) &&
      !name.bare.startsWith(readStart(window.words, 0))
    )
      return report(window, name, running);
  }
  return null;
}

/** The first KEY_LENGTH letters from this word on, across words. */
function readStart(words: readonly Word[], at: number): string {
  let start = '';
  for (let next = at; start.length < KEY_LENGTH && next < words.length; next += 1) start += words[next]?.bare;
  return start.slice(0, KEY_LENGTH);
}

/** The words from here that are as long as the name, give or take one letter. Null when no words fit. */
function findWindow(words: readonly Word[], at: number, { bare, marks }: Name): Window | null {
  let length = 0;
  for (let end = at; end < Math.min(words.length, at + MOST_WORDS); end += 1) {
    if (end > at && (words[end]?.gap.match(MARK) ?? []).some((mark) => !marks.includes(mark))) return null;
    length += words[end]?.bare.length ?? 0;
    if (length >= bare.length - 1) return length <= bare.length + 1 ? toWindow(words.slice(at, end + 1)) : null;
  }
  return null;
}

function toWindow(words: readonly Word[]): Window {
  return { words, bare: words.map(({ bare }) => bare).join('') };
}

function isVariant(window: Window, name: Name, index: NameIndex): boolean {
  if (window.bare === name.bare || window.bare === `${name.bare}s`)
    return !isWrittenLike(window.words, index.byBare.get(name.bare) ?? [name]);
  return isSlip(window, name, index);
}

/**
 * Whether the words are spelled like one of the names, apart from a first capital and a genitive `s`. Words written all
 * in capitals count as spelled alike.
 */
function isWrittenLike(words: readonly Word[], names: readonly Name[]): boolean {
  const written = words.map(({ text }) => text).join(' ');
  if (written === written.toUpperCase()) return true;
  return names.some(({ parts }) => isPlainWords(words, parts) || isSpelledLike(written, parts));
}

/**
 * In lower case `attraktiv arbejdsplads` means what it says, not the project with that name; `effektivisering er` is
 * not a name split in two.
 */
function isPlainWords(words: readonly Word[], parts: readonly Word[]): boolean {
  const isSmall = words.every(({ text }) => text === text.toLowerCase()) && parts.length === words.length;
  return isSmall || (words.length > parts.length && words.some(({ text }) => text.length < SHORTEST_PART));
}

function isSpelledLike(written: string, parts: readonly Word[]): boolean {
  const name = parts.map(({ text }) => text).join(' ');
  return [name, `${name}s`, `${name}'s`, `${name}’s`].some(
    (form) => form.slice(1) === written.slice(1) && form[0]?.toLowerCase() === written[0]?.toLowerCase(),
  );
}

/** Whether one letter of one word differs, and the difference is neither an inflection nor another year. */
function isSlip({ words, bare }: Window, name: Name, { byBare }: NameIndex): boolean {
  if (byBare.has(bare) || byBare.has(bare.replace(/s$/, '')) || distance(bare, name.bare) !== 1) return false;
  const { parts } = name;
  const different = parts.flatMap((part, at) =>
    part.bare === words[at]?.bare ? [] : [[part.bare, words[at]?.bare ?? ''] as const],
  );
  const [pair, another] = different;
  if (parts.length !== words.length || !pair || another) return false;
  const [right, wrong] = pair;
  return right.length >= 5 && !/\d/.test(right + wrong) && !isInflection(right, wrong);
}

/** Inflections differ only at the end: `strategiplan`, `strategiplans`, `strategiplanen`. */
function isInflection(one: string, other: string): boolean {
  const shared = [...one].findIndex((letter, at) => letter !== other[at]);
  return shared === -1 || shared >= Math.min(one.length, other.length) - 1;
}

function report({ words: window }: Window, { words, origin }: Name, { text, placeAt }: RunningText): Diagnostic {
  const [first, last] = [window[0], window.at(-1)];
  const start = first?.index ?? 0;
  const length = (last?.index ?? 0) + (last?.text.length ?? 0) - start;
  const found = text.slice(start, start + length).replace(/\s+/g, ' ');
  return createDiagnostic('name-spelled-two-ways', placeAt(start, length), { found, name: words }, [
    { label: 'named-here', location: placeOf(origin) },
  ]);
}
