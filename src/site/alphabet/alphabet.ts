// The site from A to Å: titles, themes, plans, forums, abbreviations, and everyday words with the pages they lead to.
import { listAbbreviations } from '#core/model/list-abbreviations.ts';
import type { Language } from '#core/language/language.ts';
import { listGlobalGoalUse } from '#core/model/global-goal-use.ts';
import { nameGlobalGoal } from '#core/plan-facts/global-goals.ts';
import { listEveryPart, listStrategies } from '#core/model/red-thread.ts';
import type { Publication } from '#core/model/publication.ts';
import type { Abbreviation } from '#core/model/site.ts';
import { kindWords, sayOrganisation } from '#words/kinds.ts';
import { sayLevel } from '#words/levels.ts';
import { capitalise } from '#words/phrases.ts';

import { chooseOrder, findInitial } from '#core/language/alphabetical-order.ts';
import { type AlphabetPlace, listWordPlaces, toStems } from './word-places.ts';

export interface AlphabetLetter {
  letter: string;
  anchor: string;
  entries: AlphabetEntry[];
}

export interface AlphabetEntry {
  words: string;
  /** What an abbreviation stands for, or how the words differ; null without either. */
  explanation: string | null;
  /** For an everyday word: the words that the strategies use. */
  official: string[];
  /** Pages to read; empty for an abbreviation in general use. */
  places: AlphabetPlace[];
}

type Found = Omit<AlphabetEntry, 'places' | 'official'> & { official?: string[]; place?: AlphabetPlace };

export function listAlphabet(publication: Publication, language: Language): AlphabetLetter[] {
  const found = [
    ...listParts(publication, language),
    ...listForums(publication, language),
    ...listBeside(publication, language),
    ...listShort(publication),
    ...listEveryday(publication, language),
  ];
  const compare = chooseOrder(language);
  const entries = [...Map.groupBy(found, ({ words }) => words.toLowerCase()).values()]
    .map(merge)
    .sort((a, b) => compare(a.words, b.words));
  const letters = Map.groupBy(entries, ({ words }) => findInitial(words, language));
  return [...letters].map(([letter, below]) => ({ letter, anchor: `bogstav-${toAnchor(letter)}`, entries: below }));
}

function merge(same: Found[]): AlphabetEntry {
  const words = same[0]?.words ?? '';
  // A page with the same name as the entry is not given its name again.
  const places = same.flatMap(({ place }) =>
    place ? [{ ...place, title: place.title?.toLowerCase() === words.toLowerCase() ? null : place.title }] : [],
  );
  return {
    words,
    explanation: same.find(({ explanation }) => explanation !== null)?.explanation ?? null,
    official: [...new Set(same.flatMap(({ official }) => official ?? []))],
    places: places.filter(({ url }, index) => places.findIndex((other) => other.url === url) === index),
  };
}

function listParts(publication: Publication, language: Language): Found[] {
  const words = kindWords[language];
  const { organisations } = publication;
  const own = organisations.map((organisation) => {
    const kind = capitalise(sayOrganisation(organisation, language));
    return toFound(organisation.title, {
      title: null,
      url: organisation.url,
      note: [organisation.isExample ? `${kind}, ${words.example}` : kind],
    });
  });
  const parts = listStrategies(publication)
    .flatMap(listEveryPart)
    .flatMap((part) => {
      const { organisation } = part.kind === 'strategy' ? part : part.strategy;
      const note = [
        `${capitalise(sayLevel(part, language))}${part.withdrawal ? `, ${words.withdrawn}` : ''} · `,
        { theirs: organisation.title },
      ];
      return [
        toFound(part.title, { title: null, url: part.url, note }),
        ...listOthers(part.title, part.aliases).map((alias) =>
          toFound(alias, { title: part.title, url: part.url, note }),
        ),
      ];
    });
  const documents = listStrategies(publication).flatMap(({ appendices, reports, organisation }) =>
    [...appendices, ...reports].map(({ title, url, kind }) =>
      toFound(title, { title: null, url, note: [`${words[kind]} · `, { theirs: organisation.title }] }),
    ),
  );
  return [...own, ...parts, ...documents];
}

function listForums({ organisations }: Publication, language: Language): Found[] {
  return organisations.flatMap(({ title, forums }) => {
    const note = [`${kindWords[language].forum} · `, { theirs: title }];
    return forums.flatMap(({ name, aliases, url, abbreviation }) => [
      toFound(name, { title: null, url, note }),
      ...listOthers(name, aliases).map((alias) => toFound(alias, { title: name, url, note })),
      ...(abbreviation ? [toFound(abbreviation, { title: name, url, note })] : []),
    ]);
  });
}

function listBeside(publication: Publication, language: Language): Found[] {
  const { themes, externals, organisations } = publication;
  const words = kindWords[language];
  const globalGoals = listGlobalGoalUse(publication).map(({ number, url }) =>
    toFound(nameGlobalGoal(number, language), { title: null, url, note: [`${words.globalGoal} ${number}`] }),
  );
  const bodies = organisations.flatMap((organisation) =>
    organisation.bodies.map(({ name, url }) =>
      toFound(name, { title: null, url, note: [`${words.body} · `, { theirs: organisation.title }] }),
    ),
  );
  const all = [
    ...themes.map((theme) => ({ ...theme, note: [words.themeAcross] })),
    ...externals.map((external) => ({ ...external, note: [words.external] })),
  ];
  const beside = all.flatMap(({ title, aliases, url, note }) => [
    toFound(title, { title: null, url, note }),
    ...listOthers(title, aliases).map((alias) => toFound(alias, { title, url, note })),
  ]);
  return [...beside, ...globalGoals, ...bodies];
}

function listShort(publication: Publication): Found[] {
  const forums = new Set(
    publication.organisations.flatMap(({ forums: all }) => all.map(({ abbreviation }) => abbreviation)),
  );
  const all: Abbreviation[] = [
    ...publication.site.abbreviations,
    ...listStrategies(publication).flatMap((strategy) => listAbbreviations(publication, strategy)),
  ];
  return all.filter(({ short }) => !forums.has(short)).map(({ short, long }) => ({ words: short, explanation: long }));
}

function listEveryday(publication: Publication, language: Language): Found[] {
  const places = new Map(
    publication.wordList.map((entry) => [entry, listWordPlaces(publication, entry.official, language)]),
  );
  const official = [...new Set(publication.wordList.flatMap((entry) => entry.official))].flatMap((word) =>
    listWordPlaces(publication, [word], language).map((place) => toFound(word, place)),
  );
  const everyday = publication.wordList.flatMap((entry) =>
    entry.everyday.flatMap((word): Found[] => {
      const words = capitalise(word);
      const base = { words, explanation: entry.note, official: entry.official };
      return [base, ...(places.get(entry) ?? []).map((place) => ({ ...base, place }))];
    }),
  );
  return [...official, ...everyday];
}

/** Leaves out other names that sort beside the name itself: `afdelingschefer` beside `Afdelingscheferne`. */
function listOthers(name: string, aliases: readonly string[]): string[] {
  return aliases.filter((alias) => toStems(alias) !== toStems(name));
}

function toFound(words: string, place: AlphabetPlace): Found {
  return { words: capitalise(words), explanation: null, place };
}

function toAnchor(letter: string): string {
  const names: Record<string, string> = { Æ: 'ae', Ø: 'oe', Å: 'aa', '0–9': 'tal', '#': 'tegn' };
  return names[letter] ?? letter.toLowerCase();
}
