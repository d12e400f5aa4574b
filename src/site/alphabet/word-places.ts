// Finds where the texts use a word: in titles first, then in actions and forums, then in running text.
import { foldLetters, listWords } from '#core/language/letters-and-words.ts';
import { stemWord } from '#core/language/stem-word.ts';
import type { Language } from '#core/language/language.ts';
import { listParts, listStrategies } from '#core/model/red-thread.ts';
import { listLines, readLine } from '#core/source/lines.ts';
import type { Publication } from '#core/model/publication.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Area, Goal } from '#core/model/part.ts';
import { kindWords } from '#words/kinds.ts';
import { sayLevel } from '#words/levels.ts';

import { splitExamples } from '#site/parts/examples.ts';
import type { Phrase } from '#words/phrases.ts';

const MOST_PLACES = 4;

export interface AlphabetPlace {
  /** The title of the page, when it differs from the entry. */
  title: string | null;
  url: string;
  /** The kind of page and its municipality. */
  note: Phrase;
}

interface Written {
  text: string;
  place: AlphabetPlace;
  /** Sorts places: the lower, the more the word tells about the place. */
  rank: number;
}

/** Publication → its texts, read once for the whole list. */
const known = new WeakMap<Publication, { stems: string; written: Written }[]>();

export function listWordPlaces(
  publication: Publication,
  words: readonly string[],
  language: Language,
): AlphabetPlace[] {
  const texts =
    known.get(publication) ??
    listTexts(publication, language).map((written) => ({ stems: ` ${toStems(written.text)} `, written }));
  known.set(publication, texts);
  const found = texts
    .filter(({ stems }) => words.some((word) => stems.includes(` ${toStems(word)} `)))
    .map(({ written }) => written);
  const inOrder = found.sort((a, b) => a.rank - b.rank).map(({ place }) => place);
  const perPage = inOrder.filter(
    ({ url }, index) => inOrder.findIndex((other) => toPage(other.url) === toPage(url)) === index,
  );
  return perPage.slice(0, MOST_PLACES);
}

function listTexts(publication: Publication, language: Language): Written[] {
  const { own, examples } = splitExamples(publication);
  const strategies = [
    ...listStrategies({ ...publication, organisations: own }),
    ...listStrategies({ ...publication, organisations: examples }),
  ];
  const themes = publication.themes.map(({ title, url }): Written => ({
    text: title,
    place: { title, url, note: [kindWords[language].themeAcross] },
    rank: 0,
  }));
  const forums = own.flatMap((organisation) =>
    organisation.forums.map(({ name, aliases, url }): Written => ({
      text: [name, ...aliases].join(' | '),
      place: { title: name, url, note: [{ theirs: organisation.title }] },
      rank: 1,
    })),
  );
  return [...themes, ...strategies.flatMap(listParts).flatMap((part) => listPartTexts(part, language)), ...forums];
}

function listPartTexts(part: Strategy | Area | Goal, language: Language): Written[] {
  const { organisation } = part.kind === 'strategy' ? part : part.strategy;
  const place = {
    title: part.title,
    url: part.url,
    note: [`${sayLevel(part, language)}, `, { theirs: organisation.title }],
  };
  const actions = part.actions.map((action): Written => ({
    text: action.title,
    place: {
      title: action.title,
      url: action.url,
      note: [`${sayLevel(action, language)}, `, { theirs: organisation.title }],
    },
    rank: 1,
  }));
  return [
    { text: part.title, place, rank: 0 },
    ...actions,
    {
      text: listLines(part.body.root)
        .map((line) => readLine(line).text)
        .join(' | '),
      place,
      rank: 2,
    },
  ];
}

export function toStems(words: string): string {
  return listWords(words)
    .map((word) => stemWord(foldLetters(word)))
    .join(' ');
}

function toPage(url: string): string {
  return url.split('#')[0] ?? url;
}
