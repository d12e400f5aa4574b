// The author's passages in a strategy, each with the structured facts that belong under the same heading.
import type { Language } from '#core/language/language.ts';
import type { Passage, PassageName } from '#core/source/body.ts';
import type { Strategy } from '#core/model/strategy.ts';
import { theirs, type Phrase } from '#words/phrases.ts';
import { strategyWords } from './words.ts';
import { kindWords } from '#words/kinds.ts';
import { siteWords } from '#words/site.ts';

export interface StrategyPassage {
  topic: PassageName | null;
  heading: Phrase;
  anchor: string;
  nodes: Passage['nodes'];
}

const OWN_PLACE: readonly (PassageName | null)[] = ['vision', 'actions'];

/** Lists the passages. Facts without an author's heading get a passage of their own at the end. */
export function listStrategyPassages(strategy: Strategy, language: Language): StrategyPassage[] {
  const words = strategyWords[language];
  const written = strategy.body.passages.filter(({ name }) => !OWN_PLACE.includes(name));
  const has = (topic: PassageName) => written.some(({ name }) => name === topic);
  const unwritten: StrategyPassage[] = [
    {
      topic: 'core-task' as const,
      heading: [kindWords[language].coreTask],
      anchor: 'afsnit-kerneopgave',
      isNeeded: strategy.coreTask !== null,
    },
    {
      topic: 'values' as const,
      heading: [words.values],
      anchor: 'afsnit-vaerdier',
      isNeeded: strategy.values.length > 0,
    },
    {
      topic: 'challenges' as const,
      heading: [words.challenges],
      anchor: 'afsnit-udfordringer',
      isNeeded: strategy.challenges.length > 0,
    },
    {
      topic: 'follow-up' as const,
      heading: [siteWords[language].followUp],
      anchor: 'afsnit-opfoelgning',
      isNeeded: strategy.ownFollowUps.length > 0,
    },
  ].flatMap(({ isNeeded, ...passage }) => (isNeeded && !has(passage.topic) ? [{ ...passage, nodes: [] }] : []));
  return [
    ...written.map(({ name, heading, anchor, nodes }) => ({ topic: name, heading: theirs(heading), anchor, nodes })),
    ...unwritten,
  ];
}

/** Whether the author has written a list of appendices; then the site does not add its own. */
export function hasOwnAppendixList(strategy: Strategy): boolean {
  return strategy.body.passages.some(({ heading }) => /^bilag$/i.test(heading.trim()));
}
