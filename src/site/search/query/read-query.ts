// Turns a query into terms: each word with its variants, and how much each variant counts.
import { foldLetters, isNumber, listWords } from '#core/language/letters-and-words.ts';
import { expandFigure, listNumber, listWhole, quoteWord } from './expand-figure.ts';
import { findNearWord } from './find-near-word.ts';
import { listOtherForms } from './irregular-forms.ts';
import { listLatinStems } from './latin-plurals.ts';
import { findOwnKey, isLookAlike } from './look-alikes.ts';
import type { WordPair } from './query-data.ts';
import { findKnownPart, listCompoundsBeginningWith, listCompoundsEndingIn, splitCompound } from './split-compound.ts';
import type { Term, Variant } from './term.ts';
import { stemWord } from '#core/language/stem-word.ts';
import { isStopWord } from './stop-words.ts';
import { cutQuery, type Placed } from './cut-query.ts';
import { readCorrected } from './read-corrected.ts';
import { toPartKey } from './whole-words.ts';
import { findWords, type Vocabulary } from './vocabulary.ts';

const WEIGHTS = {
  written: 1,
  form: 0.95,
  wordList: 0.7,
  reverseWordList: 0.5,
  split: 0.45,
  splitUnknown: 0.8,
  ending: 0.5,
  beginning: 0.6,
  misspelt: 0.7,
  beginningShort: 0.3,
};
/** Pagefind finds every word that begins with the one asked for: for so short a word, most of them have another meaning. */
const LONGEST_SHORT = 3;
/** A word such as `plan` ends a hundred compounds; only this many are searched for. */
const MOST_COMPOUNDS = 12;
/** The weight of a phrase whose words are apart on the page. */
const APART = 0.5;
export function readQuery(query: string, vocabulary: Vocabulary, wordList: readonly WordPair[]): Term[] {
  const words = cutQuery(query.normalize('NFC').replaceAll('\u00AD', ''), vocabulary);
  const terms = readWords(words, vocabulary, wordList);
  const misspelt = terms.filter(({ variants: [first] }) => first?.because === 'misspelt');
  return misspelt.length === 0
    ? terms
    : readCorrected(words, misspelt, (placed) => readWords(placed, vocabulary, wordList));
}

function readWords(words: readonly Placed[], vocabulary: Vocabulary, wordList: readonly WordPair[]): Term[] {
  const { terms, rest } = takePhrases(words, vocabulary, wordList);
  const asking = rest.filter((placed) => isAsking(placed, vocabulary));
  const left = asking.length > 0 || terms.length > 0 ? asking : rest;
  return [...terms, ...left.map((placed) => ({ at: placed.at, term: expandPlaced(placed, vocabulary, wordList) }))]
    .sort((a, b) => a.at - b.at)
    .map(({ term }) => term);
}

/** `MED` in capitals is the abbreviation, where the texts have it, and no stop word. */
function isAsking({ word, figure }: Placed, { whole }: Vocabulary): boolean {
  return figure !== null || isNumber(word) || !isStopWord(foldLetters(word)) || whole.has(word);
}

/** Takes out phrases of several words that the word list knows: `praktisk bistand`. */
function takePhrases(
  placed: readonly Placed[],
  vocabulary: Vocabulary,
  wordList: readonly WordPair[],
): { terms: { at: number; term: Term }[]; rest: Placed[] } {
  const words = placed.map(({ word }) => word.toLowerCase());
  const stems = words.map((word) => stemWord(foldLetters(word)));
  const phrases = [...new Set(wordList.flatMap(({ everyday, official }) => [...everyday, ...official]))]
    .map(stemAll)
    .filter((phrase) => phrase.length > 1);
  const terms: { at: number; term: Term }[] = [];
  const taken = new Set<number>();
  for (const phrase of phrases.sort((a, b) => b.length - a.length)) {
    const at = stems.findIndex((_, index) =>
      phrase.every((stem, step) => stems[index + step] === stem && !taken.has(index + step)),
    );
    if (at === -1) continue;
    phrase.forEach((_, step) => taken.add(at + step));
    const written = words.slice(at, at + phrase.length);
    terms.push({
      at,
      term: {
        written: written.join(' '),
        variants: [
          ...listPhrase(written, vocabulary, WEIGHTS.written, 'written'),
          ...listMeanings(phrase, vocabulary, wordList),
        ],
      },
    });
  }
  return { terms, rest: placed.filter(({ at }) => !taken.has(at)) };
}

function expandPlaced(placed: Placed, vocabulary: Vocabulary, wordList: readonly WordPair[]): Term {
  const word = placed.word.toLowerCase();
  if (placed.figure) return { written: word, variants: expandFigure(placed.figure, vocabulary) };
  if (isNumber(word) || /^[%§]$/.test(word)) return { written: word, variants: listNumber(word, 1, vocabulary) };
  return expandWord(word, vocabulary, wordList);
}

function expandWord(word: string, vocabulary: Vocabulary, wordList: readonly WordPair[]): Term {
  const folded = foldLetters(word);
  const known = [
    ...listWhole(word.toUpperCase(), WEIGHTS.written, vocabulary),
    ...listWhole(toPartKey(word), WEIGHTS.written, vocabulary),
    ...listOwnForms(folded, vocabulary),
  ];
  const meanings = listMeanings([stemWord(folded)], vocabulary, wordList);
  const variants = [
    ...known,
    ...meanings,
    ...listParts(folded, vocabulary, known.length > 0),
    ...listCompounds(folded, vocabulary),
  ];
  const isSure = known.length + meanings.length > 0 || findOwnKey(folded) !== undefined;
  return {
    written: word,
    variants: isSure ? variants : [...listMisspelt(folded, vocabulary, variants.length > 0), ...variants],
  };
}

/** The word in its forms; a short word stands before the words that begin with it. */
function listOwnForms(folded: string, vocabulary: Vocabulary): Variant[] {
  const ownKey = findOwnKey(folded);
  if (ownKey) return listWhole(ownKey, WEIGHTS.written, vocabulary);
  const spellings = listSpellings(folded, vocabulary);
  if (folded.length > LONGEST_SHORT) return spellings;
  return spellings.flatMap((variant) => [
    { ...variant, words: variant.words.map(quoteWord) },
    { ...variant, weight: WEIGHTS.beginningShort },
  ]);
}

function listCompounds(folded: string, vocabulary: Vocabulary): Variant[] {
  const isOwn = findOwnKey(folded) !== undefined;
  const forms = [folded, ...listOtherForms(folded).map(foldLetters), ...listLatinStems(stemWord(folded))];
  const choose = (stems: string[], weight: number) =>
    [...new Set(stems)]
      .filter((stem) => !isOwn || !vocabulary.byStem.get(stem)?.some((word) => isLookAlike(word.folded)))
      .sort(byLength)
      .slice(0, MOST_COMPOUNDS)
      .flatMap((stem) => toVariants(vocabulary.byStem.get(stem)?.slice(0, 1), weight, 'compound'));
  return [
    ...choose(
      forms.flatMap((form) => listCompoundsEndingIn(vocabulary, form)),
      WEIGHTS.ending,
    ),
    ...choose(
      forms.flatMap((form) => listCompoundsBeginningWith(vocabulary, form)),
      WEIGHTS.beginning,
    ),
  ];
}

/** For a word that no text uses: the nearest word by spelling, or else the longest part that the texts use. */
function listMisspelt(folded: string, vocabulary: Vocabulary, hasOthers: boolean): Variant[] {
  const near = findNearWord(vocabulary, folded, hasOthers ? 1 : 2);
  if (near) return toVariants([near], WEIGHTS.misspelt, 'misspelt');
  const part = hasOthers ? null : findKnownPart(vocabulary, folded);
  return part ? toVariants(findWords(vocabulary, part), WEIGHTS.ending, 'compound') : [];
}

function toVariants(
  words: readonly { written: string }[] | undefined,
  weight: number,
  because: Variant['because'],
): Variant[] {
  return (words ?? []).map(({ written }) => ({ words: [written], weight, because }));
}

function listSpellings(folded: string, vocabulary: Vocabulary): Variant[] {
  const own = toVariants(findWords(vocabulary, folded), WEIGHTS.written, 'written');
  const others = [
    ...listOtherForms(folded).flatMap((form) => findWords(vocabulary, foldLetters(form))),
    ...listLatinStems(stemWord(folded)).flatMap((stem) => vocabulary.byStem.get(stem) ?? []),
  ];
  const forms = toVariants(others, WEIGHTS.form, 'written');
  const seen = new Set<string>();
  return [...own, ...forms].filter(({ words: [word = ''] }) => !seen.has(word) && seen.add(word));
}

/** The two parts of a compound. They count for more when the texts do not have the compound itself. */
function listParts(folded: string, vocabulary: Vocabulary, isKnown: boolean): Variant[] {
  const parts = splitCompound(vocabulary, folded);
  const words = (parts ?? []).flatMap((part) => findWords(vocabulary, part)[0]?.written ?? []);
  return words.length === 2
    ? [{ words, weight: isKnown ? WEIGHTS.split : WEIGHTS.splitUnknown, because: 'compound' }]
    : [];
}

function listMeanings(phrase: readonly string[], vocabulary: Vocabulary, wordList: readonly WordPair[]): Variant[] {
  const isPhrase = (words: string) => stemAll(words).join(' ') === phrase.join(' ');
  const meant = wordList.filter(({ everyday }) => everyday.some(isPhrase)).flatMap(({ official }) => official);
  const said = wordList.filter(({ official }) => official.some(isPhrase)).flatMap(({ everyday }) => everyday);
  return [
    ...meant.flatMap((words) => listPhrase(listWords(words), vocabulary, WEIGHTS.wordList, 'word-list')),
    ...said.flatMap((words) => listPhrase(listWords(words), vocabulary, WEIGHTS.reverseWordList, 'word-list')),
  ];
}

/**
 * A phrase is searched for side by side, and with less weight as separate words on a page. Empty when no text uses one
 * of its words.
 */
function listPhrase(
  words: readonly string[],
  vocabulary: Vocabulary,
  weight: number,
  because: Variant['because'],
): Variant[] {
  const known = words.flatMap((word) => findWords(vocabulary, foldLetters(word))[0]?.written ?? []);
  if (known.length < words.length) return [];
  const side = known.length > 1 ? [{ words: [`"${words.join(' ')}"`], weight, because }] : [];
  return [...side, { words: known, weight: known.length > 1 ? weight * APART : weight, because }];
}

function stemAll(words: string): string[] {
  return listWords(words).map((word) => stemWord(foldLetters(word)));
}

function byLength(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}
