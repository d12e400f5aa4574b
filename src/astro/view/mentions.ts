// The other way along a relation: who names this, from any strategy.
import { getPublication } from '#astro/publication.ts';
import { getLevelWord, listParts, listStrategies } from '#core/model/red-thread.ts';
import type { Area, Challenge, Goal, Organisation, Publication, Relation, Strategy } from '#core/model/publication.ts';

import { capitalise, planStateWords, relationWords } from './danish-words.ts';

export interface Mention {
  /** `udmønter`: how the one that names it stands to it. */
  words: string;
  from: { word: string; title: string; url: string };
  strategy: Strategy;
  note: string | null;
}

type Target = Relation['to'];
type Index = Map<Target, Mention[]>;

/** One pass over all relations; every page reads from it. */
const indexes = new WeakMap<Publication, Index>();

/** Municipality by municipality. */
export function listMentions(target: Target): { organisation: Organisation; mentions: Mention[] }[] {
  const groups = new Map<Organisation, Mention[]>();
  for (const mention of getIndex(getPublication()).get(target) ?? []) {
    const { organisation } = mention.strategy;
    groups.set(organisation, [...(groups.get(organisation) ?? []), mention]);
  }
  return [...groups].map(([organisation, mentions]) => ({ organisation, mentions }));
}

/** The challenges an area or a goal answers. */
export function listAnswered(part: Area | Goal): Challenge[] {
  return part.strategy.challenges.filter(({ answeredBy }) => answeredBy.includes(part));
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
  const add = (target: Target, mention: Mention) => index.set(target, [...(index.get(target) ?? []), mention]);
  for (const strategy of listStrategies(publication)) {
    for (const part of listParts(strategy)) for (const relation of part.relations) add(relation.to, toMention(relation, part, strategy));
    for (const { title, to } of strategy.outputs) if (to) add(to, { words: `nævner som resultat: ${title}`, from: toPlace(strategy), strategy, note: null });
  }
  return index;
}

function toMention({ type, state, note }: Relation, part: Strategy | Area | Goal, strategy: Strategy): Mention {
  const words = [relationWords[type].toLowerCase(), state && planStateWords[state]].filter(Boolean).join(', ');
  return { words, from: toPlace(part), strategy, note };
}

function toPlace(part: Strategy | Area | Goal): Mention['from'] {
  return { word: capitalise(getLevelWord(part)), title: part.title, url: part.url };
}
