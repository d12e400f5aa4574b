// Danish writes compounds as one word: `frivilligstrategi`, `handlingsplan`, `børnepasning`. They are split into words
// that the texts use, so no dictionary is needed.
import { stemWord } from '#core/language/stem-word.ts';
import { isPart, type Vocabulary } from './vocabulary.ts';

/** The letters that can join two parts: `frivilligheds|strategi`, `børne|pasning`. */
const LINKS = ['', 's', 'e'];
const SHORTEST_PART = 3;
/** `ste` and `der` are words, but also the ends of many others. */
const SHORTEST_TAIL = 4;
/** A remainder must be longer than an inflectional ending. */
const LONGEST_ENDING = 6;

/** Splits a folded word in two, with the longest possible last part; null when the texts do not use both parts. */
export function splitCompound(vocabulary: Vocabulary, folded: string): [head: string, tail: string] | null {
  for (let at = SHORTEST_PART; at <= folded.length - SHORTEST_PART; at += 1) {
    const [head, tail] = [folded.slice(0, at), folded.slice(at)];
    const known = findHead(vocabulary, head);
    if (known && isPart(vocabulary, tail)) return [known, tail];
  }
  return null;
}

/**
 * Words in the texts that end in this word: `plan` → `handlingsplan`. The part before it must be a word too, or be long
 * enough to be one.
 */
export function listCompoundsEndingIn(vocabulary: Vocabulary, folded: string): string[] {
  const tail = stemWord(folded);
  if (tail.length < SHORTEST_TAIL) return [];
  return vocabulary.stems.filter(
    (stem) =>
      stem.length >= tail.length + SHORTEST_PART &&
      stem.endsWith(tail) &&
      isHead(vocabulary, stem.slice(0, -tail.length)),
  );
}

/** Words in the texts that begin with this word: `jobrotation` → `jobrotationsprojekt`. */
export function listCompoundsBeginningWith(vocabulary: Vocabulary, folded: string): string[] {
  const head = stemWord(folded);
  return head.length < SHORTEST_TAIL
    ? []
    : vocabulary.stems.filter((stem) => stem.length > head.length && stem.startsWith(head));
}

/**
 * The longest beginning or end of an unknown word that the texts use: `forældreintra` → `forældre`. Null without one.
 */
export function findKnownPart(vocabulary: Vocabulary, folded: string): string | null {
  for (let length = folded.length - 2; length >= LONGEST_ENDING; length -= 1) {
    const part = [folded.slice(0, length), folded.slice(-length)].find((end) => isPart(vocabulary, end));
    if (part) return part;
  }
  return null;
}

function isHead(vocabulary: Vocabulary, head: string): boolean {
  return head.length >= LONGEST_ENDING || findHead(vocabulary, head) !== null;
}

function findHead(vocabulary: Vocabulary, head: string): string | null {
  const bare = LINKS.filter((link) => head.endsWith(link)).map((link) => head.slice(0, head.length - link.length));
  return bare.find((word) => isPart(vocabulary, word)) ?? null;
}
