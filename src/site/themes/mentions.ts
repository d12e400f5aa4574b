// Follows relations backwards: which parts of any strategy name this one.
import type { Language } from '#core/language/language.ts';
import { listParts, listStrategies } from '#core/model/red-thread.ts';
import type { Publication } from '#core/model/publication.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Area, Goal, Relation } from '#core/model/part.ts';
import type { Organisation } from '#core/model/organisation.ts';
import { themeWords } from './words.ts';
import { sayLevel } from '#words/levels.ts';
import { planStateWords, relationWords } from '#words/named-values.ts';
import { capitalise, type Phrase } from '#words/phrases.ts';

export interface Mention {
  /** How the naming part relates to this one: `udmønter`. */
  words: Phrase;
  from: { word: string; title: string; url: string };
  strategy: Strategy;
  note: string | null;
}

type Target = Relation['to'];
/** A part that names another, by a relation or as a document the strategy will lead to. */
type Naming = { part: Strategy | Area | Goal; strategy: Strategy; by: Relation | { output: string } };
type Index = Map<Target, Naming[]>;

/** Built in one pass over all relations, and read by every page. */
const indexes = new WeakMap<Publication, Index>();

export function listMentions(
  target: Target,
  publication: Publication,
  language: Language,
): { organisation: Organisation; mentions: Mention[] }[] {
  const groups = new Map<Organisation, Mention[]>();
  for (const naming of getIndex(publication).get(target) ?? []) {
    const { organisation } = naming.strategy;
    groups.set(organisation, [...(groups.get(organisation) ?? []), toMention(naming, language)]);
  }
  return [...groups].map(([organisation, mentions]) => ({ organisation, mentions }));
}

function getIndex(publication: Publication): Index {
  const known = indexes.get(publication);
  if (known) return known;
  const index = buildIndex(publication);
  indexes.set(publication, index);
  return index;
}

function buildIndex(publication: Publication): Index {
  const index: Index = new Map();
  const add = (target: Target, naming: Naming) => index.set(target, [...(index.get(target) ?? []), naming]);
  for (const strategy of listStrategies(publication)) {
    for (const part of listParts(strategy))
      for (const relation of part.relations) add(relation.to, { part, strategy, by: relation });
    for (const { title, to } of strategy.outputs) if (to) add(to, { part: strategy, strategy, by: { output: title } });
  }
  return index;
}

function toMention({ part, strategy, by }: Naming, language: Language): Mention {
  const from = { word: capitalise(sayLevel(part, language)), title: part.title, url: part.url };
  if ('output' in by) return { words: themeWords[language].namesAsResult(by.output), from, strategy, note: null };
  const words = [relationWords[language][by.type].toLowerCase(), by.state && planStateWords[language][by.state]]
    .filter(Boolean)
    .join(', ');
  return { words: [words], from, strategy, note: by.note };
}
