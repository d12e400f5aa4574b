import { distance } from 'fastest-levenshtein';

import { VOCABULARY, WEEKDAYS } from './danish-words.ts';

import type { Interval } from './calendar.ts';

const WORDS = /[a-zæøå]{3,}/g;
const KNOWN = new Set(VOCABULARY);

// Wordings that the grammar does not read, and what to write instead.
const PLAINER: readonly [pattern: RegExp, plainer: string][] = [
  [/^løbet af /, 'i løbet af '],
  [/^(?:i |ved )?(?:slutningen|enden) af /, 'ultimo '],
  [/^(?:i |ved )?(?:begyndelsen|starten) af /, 'primo '],
  [/^(?:i |ved |omkring )?midten af /, 'medio '],
  [/^(?:inden|i|ved) udgang(?:en)? (?:af )?/, 'inden udgangen af '],
  [/^(?:senest |senest ved |frem til |til |ved )(?=\S*sommerferie)/, 'inden '],
  [/^mellem (.+) og /, 'fra $1 til '],
  [/^(\d{4})[/.](?=\d\d$)/, '$1-'],
  [new RegExp(`^(?:på )?(?:${WEEKDAYS.join('|')}) `), ''],
];

/**
 * Offers a wording near `text` that `isUnderstood` accepts; null when there is no safe one.
 * `period` is the strategy's own, and gives the year when the text has none.
 */
export function findWording(
  text: string,
  period: Interval | undefined,
  isUnderstood: (text: string) => boolean,
): string | null {
  const candidates = [
    ...PLAINER.map(([pattern, plainer]) => text.replace(pattern, plainer)),
    correctSpelling(text),
    addYear(text, period),
  ];
  return candidates.find((candidate) => candidate !== null && candidate !== text && isUnderstood(candidate)) ?? null;
}

/** `5.10.15` → `5.10.2015`, `maj '14` → `maj 2014`. Null when the text does not end in a two-digit year. */
export function spellOutYear(text: string): string | null {
  const [, before, digits] = /^(|.*[^\d'’])['’]?(\d\d)$/.exec(text) ?? [];
  const year = `20${digits}`;
  const saysNothing = before?.slice(0, -1) === year; // such as 2013-13
  return before === undefined || saysNothing ? null : before + year;
}

function correctSpelling(text: string): string {
  return text.replace(WORDS, (word) => (KNOWN.has(word) ? word : findNearest(word)));
}

/** Allows one wrong letter in a short word and two in a long one: `uden` must not become `inden`. */
function findNearest(word: string): string {
  const slips = word.length <= 4 ? 1 : 2;
  const [nearest] = VOCABULARY.map((known) => ({ known, slips: distance(word, known) }))
    .filter((candidate) => candidate.slips <= slips)
    .sort((a, b) => a.slips - b.slips);
  return nearest?.known ?? word;
}

/** `1. halvår` alone means the year in which the strategy's period ends. Null when the strategy has no period. */
function addYear(text: string, period: Interval | undefined): string | null {
  const day = period?.to ?? period?.from ?? null;
  return day && /[^/-]$/.test(text) ? `${text} ${day.slice(0, 4)}` : null;
}
