// Everything in a strategy that has a date, named by the municipality's own words and grouped by the strategy's parts.
import type { Language } from '#core/language/language.ts';
import {
  compareDeadlines,
  listDeadlines,
  listPromises,
  listTargetDates,
  type DatedThing,
} from '#core/model/list-deadlines.ts';
import { listThread, type Level } from '#core/model/red-thread.ts';
import type { Strategy } from '#core/model/strategy.ts';
import { sayDocument, sayLevel } from '#words/levels.ts';
import { capitalise, theirs, type Phrase } from '#words/phrases.ts';
import { targetWords } from '#site/promise/target-words.ts';
import { termWords } from '#words/terms.ts';
import { siteWords } from '#words/site.ts';

export interface NamedThing extends DatedThing {
  word: string;
  /** The date belongs to a target, not to the action or part that has the target. */
  isTarget: boolean;
}

export interface DatedGroup {
  title: Phrase;
  url: string;
  things: NamedThing[];
}

/** Lists promises, targets with a date of their own, and meetings. */
export function listDated(strategy: Strategy, language: Language): NamedThing[] {
  const promises = listPromises(strategy).map((thing) => ({
    ...thing,
    word: capitalise(sayLevel(thing.subject as Level, language)),
    isTarget: false,
  }));
  const targets = listTargetDates(strategy).map((thing) => ({
    ...thing,
    word: targetWords[language].heading(1),
    isTarget: true,
  }));
  const meetings = listDeadlines(strategy)
    .filter(({ use }) => use === 'follow-up')
    .map((thing) => ({ ...thing, word: siteWords[language].followUp, isTarget: false }));
  return [...promises, ...targets, ...meetings].sort(compareDeadlines);
}

/**
 * Groups the dates by the strategy's own parts. Dates directly under the strategy come after the parts, meetings last.
 */
export function groupDated(strategy: Strategy, things: NamedThing[], language: Language): DatedGroup[] {
  const meetings = things.filter(({ use }) => use === 'follow-up');
  const promises = things.filter(({ use }) => use !== 'follow-up');
  const groups = [...strategy.areas, ...strategy.goals, strategy].map((whole) => ({
    title:
      whole.kind === 'strategy' ? [termWords[language].wholeOf(sayDocument(whole, language))] : theirs(whole.title),
    url: whole.url,
    things: promises.filter(({ subject }) => findTop(subject as Level) === whole),
  }));
  return [
    ...groups,
    { title: [siteWords[language].followUp], url: `${strategy.url}opfoelgning/`, things: meetings },
  ].filter((group) => group.things.length > 0);
}

function findTop(subject: Level): Level | undefined {
  const [strategy, top] = listThread(subject);
  return !top || top.kind === 'action' ? strategy : top;
}
