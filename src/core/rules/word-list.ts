import { foldLetters, listWords } from '../language/letters-and-words.ts';
import { stemWord } from '../language/stem-word.ts';
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place } from '../source/place.ts';
import type { Publication } from '../model/publication.ts';
import type { WordListEntry } from '../model/site.ts';
import { listRunningTexts } from '../source/running-text.ts';
import { placeOf, within } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** The official words of an entry must occur in the texts, and an everyday word may have only one entry. */
export const wordList: Rule = (context) => {
  const { publication, documents, failed, partial } = context;
  if (publication.wordList.length === 0) return [];
  const repeated = findRepeated(publication);
  // A text that cannot be read may contain the words.
  if (failed.size > 0 || partial.size > 0) return repeated;
  const texts = documents
    .filter(({ kind }) => kind !== 'word-list' && kind !== 'site' && kind !== 'translation')
    .flatMap(listRunningTexts)
    .map(({ text }) => text);
  return [...findMissing(publication.wordList, [...texts, ...listNames(publication)]), ...repeated];
};

/** Names that pages show though no running text contains them. */
function listNames({ organisations }: Publication): string[] {
  return organisations.flatMap(({ forums, aliases }) => [
    ...aliases,
    ...forums.flatMap(({ name, aliases: others }) => [name, ...others]),
  ]);
}

function findMissing(entries: readonly WordListEntry[], texts: readonly string[]): Diagnostic[] {
  const wanted = new Set(entries.flatMap(({ official }) => official.map(toStems)));
  const there = findThere(wanted, texts);
  return entries.flatMap(({ official, origin }) =>
    official.flatMap((word, index) =>
      there.has(toStems(word))
        ? []
        : [createDiagnostic('word-not-in-texts', placeOf(within(origin, 'official', index)), { word })],
    ),
  );
}

/** Looks for each phrase at its first word, so that the texts are read only once for the whole list. */
function findThere(wanted: ReadonlySet<string>, texts: readonly string[]): ReadonlySet<string> {
  const byFirst = Map.groupBy(
    [...wanted].map((phrase) => phrase.split(' ')),
    ([first = '']) => first,
  );
  const there = new Set<string>();
  for (const text of texts) {
    const stems = toStems(text).split(' ');
    for (const [at, stem] of stems.entries()) {
      for (const phrase of byFirst.get(stem) ?? [])
        if (phrase.every((part, step) => stems[at + step] === part)) there.add(phrase.join(' '));
    }
  }
  return there;
}

function findRepeated({ wordList: entries }: Publication): Diagnostic[] {
  const seen = new Map<string, Place>();
  return entries.flatMap(({ everyday, origin }) =>
    everyday.flatMap((word, index) => {
      const place = placeOf(within(origin, 'everyday', index));
      const first = seen.get(toStems(word));
      if (!first) seen.set(toStems(word), place);
      return first
        ? [createDiagnostic('word-listed-twice', place, { word }, [{ label: 'first-used-here', location: first }])]
        : [];
    }),
  );
}

function toStems(words: string): string {
  return listWords(words)
    .map((word) => stemWord(foldLetters(word)))
    .join(' ');
}
