import { distance } from 'fastest-levenshtein';

import { createDiagnostic, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import type { Organisation, Publication } from '../model/publication.ts';
import { BETWEEN_TEXTS } from '../source/document-words.ts';
import { listRunningTexts, type RunningText } from '../source/running-text.ts';
import { placeOf, within, type SourceDocument } from '../source/source-document.ts';
import { buildIndex, findHits, KEY_LENGTH, splitWords, toName, type Name, type NameIndex, type Word } from './name-index.ts';
import type { Rule } from './rule.ts';

const SHORTEST_PART = 4;
const MOST_WORDS = 8;
const MARK = /[^\s–-]/g;

/** The same body has one name. Close to a known name, but not it, is a slip or another name that should be declared. */
export const nameSpelledTwoWays: Rule = ({ publication, documents }) => {
  const shared = listSharedNames(publication);
  const indexes = new Map(publication.organisations.map((organisation) => [organisation.key, buildIndex([...listForumNames(organisation), ...shared])]));
  const others = buildIndex(shared);
  return documents.filter(({ kind }) => kind !== 'translation').flatMap((document) => checkDocument(document, indexes.get(document.key.split('/')[0] ?? '') ?? others));
};

function listForumNames({ forums }: Organisation): Name[] {
  return forums.flatMap(({ name, aliases, origin }) => [toName(name, within(origin, 'name')), ...aliases.map((alias, index) => toName(alias, within(origin, 'aliases', index)))]);
}

function listSharedNames({ organisations, externals, themes }: Publication): Name[] {
  const titled = [...organisations, ...organisations.flatMap(({ strategies }) => strategies), ...externals, ...themes];
  return titled.flatMap(({ title, aliases, origin }) => [toName(title, within(origin, 'title')), ...aliases.map((alias, index) => toName(alias, within(origin, 'aliases', index)))]);
}

function checkDocument(document: SourceDocument, index: NameIndex): Diagnostic[] {
  if (index.byStart.size === 0 || !findHits(document.words.joined, index)) return [];
  return document.words.joined.split(BETWEEN_TEXTS).flatMap((text, number) => {
    const hits = findHits(text, index);
    if (!hits) return [];
    const words = splitWords(text);
    const isHit = ({ index: start, text: word }: Word) => hits.starts.has(start) || hits.ends.has(start + word.length);
    // The tree is asked for places only when there is something to say.
    const running = { text, placeAt: (at: number, length: number) => placeInDocument(document, number, at, length) };
    return words.flatMap((word, at) => (isHit(word) ? (findVariant(words, at, index, running) ?? []) : []));
  });
}

function placeInDocument(document: SourceDocument, number: number, at: number, length: number): Place {
  return listRunningTexts(document)[number]?.placeAt(at, length) ?? { kind: 'unavailable', file: document.file };
}

/** A variant that begins at this word, or ends at it. */
function findVariant(words: Word[], at: number, index: NameIndex, running: RunningText): Diagnostic | null {
  for (const name of index.byStart.get(readStart(words, at)) ?? []) {
    const window = findWindow(words, at, name);
    if (window && isVariant(window, name, index)) return report(window, name, running);
  }
  const ending = words[at]?.bare.replace(/s$/, '').slice(-KEY_LENGTH) ?? '';
  for (const name of [...(index.byEnd.get(ending) ?? []), ...(index.byEnd.get(`${ending.slice(1)}s`) ?? [])]) {
    const count = splitWords(name.words).length;
    const window = words.slice(at - count + 1, at + 1);
    if (window.length === count && isSlip(window, name, index) && !name.bare.startsWith(readStart(window, 0))) return report(window, name, running);
  }
  return null;
}

/** The first four letters from here on, across words. */
function readStart(words: readonly Word[], at: number): string {
  let start = '';
  for (let next = at; start.length < KEY_LENGTH && next < words.length; next += 1) start += words[next]?.bare;
  return start.slice(0, KEY_LENGTH);
}

/** As many words as make up the name, give or take a letter and the `s` of the genitive. */
function findWindow(words: readonly Word[], at: number, { bare, marks }: Name): Word[] | null {
  let length = 0;
  for (let end = at; end < Math.min(words.length, at + MOST_WORDS); end += 1) {
    if (end > at && (words[end]?.gap.match(MARK) ?? []).some((mark) => !marks.includes(mark))) return null;
    length += words[end]?.bare.length ?? 0;
    if (length >= bare.length - 1) return length <= bare.length + 1 ? words.slice(at, end + 1) : null;
  }
  return null;
}

function isVariant(window: readonly Word[], name: Name, index: NameIndex): boolean {
  const joined = join(window);
  if (joined === name.bare || joined === `${name.bare}s`) return !isWrittenLike(window, index.byBare.get(name.bare) ?? [name]);
  return isSlip(window, name, index);
}

/** Letter for letter, but for a capital at the beginning and an `s` at the end. Written all in capitals it is no other spelling. */
function isWrittenLike(window: readonly Word[], names: readonly Name[]): boolean {
  const written = window.map(({ text }) => text).join(' ');
  if (written === written.toUpperCase()) return true;
  return names.some(({ words }) => isPlainWords(window, words) || isSpelledLike(written, words));
}

/** `attraktiv arbejdsplads` in small letters is what it says, not the project of that name; `effektivisering er` is no name in two pieces. */
function isPlainWords(window: readonly Word[], name: string): boolean {
  const parts = splitWords(name);
  const isSmall = window.every(({ text }) => text === text.toLowerCase()) && parts.length === window.length;
  return isSmall || (window.length > parts.length && window.some(({ text }) => text.length < SHORTEST_PART));
}

function isSpelledLike(written: string, words: string): boolean {
  const name = splitWords(words).map(({ text }) => text).join(' ');
  return [name, `${name}s`, `${name}'s`, `${name}’s`].some((form) => form.slice(1) === written.slice(1) && form[0]?.toLowerCase() === written[0]?.toLowerCase());
}

/** One letter from the name, in the middle of a word, where it is no inflection and no other year. */
function isSlip(window: readonly Word[], name: Name, { byBare }: NameIndex): boolean {
  const joined = join(window);
  if (byBare.has(joined) || byBare.has(joined.replace(/s$/, '')) || distance(joined, name.bare) !== 1) return false;
  const parts = splitWords(name.words);
  const different = parts.flatMap((part, at) => (part.bare === window[at]?.bare ? [] : [[part.bare, window[at]?.bare ?? ''] as const]));
  const [pair, another] = different;
  if (parts.length !== window.length || !pair || another) return false;
  const [right, wrong] = pair;
  return right.length >= 5 && !/\d/.test(right + wrong) && !isInflection(right, wrong);
}

/** `strategiplan`, `strategiplans`, `strategiplanen`: the words part at the last letter. */
function isInflection(one: string, other: string): boolean {
  const shared = [...one].findIndex((letter, at) => letter !== other[at]);
  return shared === -1 || shared >= Math.min(one.length, other.length) - 1;
}

function join(window: readonly Word[]): string {
  return window.map(({ bare }) => bare).join('');
}

function report(window: readonly Word[], { words, origin }: Name, { text, placeAt }: RunningText): Diagnostic {
  const [first, last] = [window[0], window.at(-1)];
  const start = first?.index ?? 0;
  const length = (last?.index ?? 0) + (last?.text.length ?? 0) - start;
  const found = text.slice(start, start + length).replace(/\s+/g, ' ');
  return createDiagnostic('name-spelled-two-ways', placeAt(start, length), { found, name: words }, [{ label: 'named-here', location: placeOf(origin) }]);
}
