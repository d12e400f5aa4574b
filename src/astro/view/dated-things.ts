// Everything of a strategy that has a date, named in the municipality's own word and grouped by its parts.
import { compareDeadlines, listDeadlines, listPromises, listTargetDates, type DatedThing } from '#core/model/list-deadlines.ts';
import { getLevelWord, listThread, type Level } from '#core/model/red-thread.ts';
import type { Strategy } from '#core/model/publication.ts';

import { capitalise, sayDefinite } from './danish-words.ts';

export const TARGET = 'Måltal';
export const MEETING = 'Opfølgning';

export interface NamedThing extends DatedThing {
  word: string;
}

export interface DatedGroup {
  title: string;
  url: string;
  things: NamedThing[];
}

/** Promises, targets with a date of their own, and meetings. */
export function listDated(strategy: Strategy): NamedThing[] {
  const name = (things: DatedThing[], word?: string) => things.map((thing) => ({ ...thing, word: capitalise(word ?? getLevelWord(thing.subject as Level)) }));
  const meetings = listDeadlines(strategy).filter(({ use }) => use === 'follow-up');
  return [...name(listPromises(strategy)), ...name(listTargetDates(strategy), TARGET), ...name(meetings, MEETING)].sort(compareDeadlines);
}

/** Under the strategy's own parts; what lies directly under the strategy comes after them, and the meetings last. */
export function groupDated(strategy: Strategy, things: NamedThing[]): DatedGroup[] {
  const meetings = things.filter(({ use }) => use === 'follow-up');
  const promises = things.filter(({ use }) => use !== 'follow-up');
  const groups = [...strategy.areas, ...strategy.goals, strategy].map((whole) => ({
    title: whole.kind === 'strategy' ? `Hele ${sayDefinite(whole.documentWord)}` : whole.title,
    url: whole.url,
    things: promises.filter(({ subject }) => findTop(subject as Level) === whole),
  }));
  return [...groups, { title: MEETING, url: `${strategy.url}opfoelgning/`, things: meetings }].filter((group) => group.things.length > 0);
}

function findTop(subject: Level): Level | undefined {
  const [strategy, top] = listThread(subject);
  return !top || top.kind === 'action' ? strategy : top;
}
