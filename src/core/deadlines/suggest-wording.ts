import { distance } from 'fastest-levenshtein';

import { OPENING_WORDS, SHORT_NAMES, VOCABULARY, WEEKDAYS } from './danish-words.ts';

const WORDS = /[a-zæøå]{3,}/g;
const KNOWN = new Set([...VOCABULARY, ...OPENING_WORDS, ...SHORT_NAMES]);
const LONG = 7; // letters
const SHORTEST_OPENING = 5;

// Wordings that the grammar does not read, and what to write instead. Neither an end nor a year may change.
const PLAINER: readonly [pattern: RegExp, plainer: string][] = [
  [/^løbet af /, 'i løbet af '],
  [/^(?:inden|i|ved) udgang(?:en)? (?:af )?/, 'inden udgangen af '],
  [/^(\d{4})[/.](?=\d\d$)/, '$1-'],
  [/^((?:19|20|21)\d\d) ?(?:-|→|>|->)$/, 'fra $1 og frem'],
  [new RegExp(`^(?:på )?(?:${WEEKDAYS.join('|')}) `), ''],
];

/** Offers a wording near `text` that `isUnderstood` accepts; null when there is no safe one. */
export function findWording(text: string, isUnderstood: (text: string) => boolean): string | null {
  const candidates = [...PLAINER.map(([pattern, plainer]) => text.replace(pattern, plainer)), correctSpelling(text)];
  return candidates.find((candidate) => candidate !== text && isUnderstood(candidate)) ?? null;
}

/** `5.10.15` → `5.10.2015`, `maj '14` → `maj 2014`. Null when the text does not end in a two-digit year. */
export function spellOutYear(text: string): string | null {
  const [, before, digits] = /^(|.*[^\d'’])['’]?(\d\d)$/.exec(text) ?? [];
  const year = `20${digits}`;
  const saysNothing = before?.slice(0, -1) === year; // such as 2013-13
  return before === undefined || saysNothing ? null : before + year;
}

function correctSpelling(text: string): string {
  return text.replace(WORDS, (word) => (KNOWN.has(word) ? word : (findNearest(word) ?? word)));
}

/**
 * The known word that `word` is a slip for; null when none or several are as near. Long names of the calendar may have
 * two slips. The words that decide which end counts may have one: `sidst` must not become `siden`, nor `uden` `inden`.
 */
function findNearest(word: string): string | null {
  const near = [
    ...rank(word, VOCABULARY, word.length >= LONG ? 2 : 1),
    ...rank(word, OPENING_WORDS, 1),
    ...rank(word, SHORT_NAMES, 1),
  ];
  const [first, second] = near.sort((a, b) => a.slips - b.slips);
  if (!first || first.slips === second?.slips) return null;
  return word.length < SHORTEST_OPENING && OPENING_WORDS.includes(first.known) ? null : first.known;
}

function rank(word: string, words: readonly string[], most: number): { known: string; slips: number }[] {
  return words.map((known) => ({ known, slips: countSlips(word, known) })).filter(({ slips }) => slips <= most);
}

/** Two letters that have changed places are one slip: `jnui`. */
function countSlips(word: string, known: string): number {
  const at = [...word].findIndex((letter, index) => letter !== known[index]);
  const swapped = at < 0 ? word : word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  return swapped === known ? 1 : distance(word, known);
}
