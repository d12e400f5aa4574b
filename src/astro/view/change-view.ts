// What has been changed, as a page tells it.
import { formatInterval } from '#core/deadlines/format-date.ts';
import type { IsoDate } from '#core/deadlines/deadline.ts';
import { compareChanges, countDelay, listChanges, subjectOf } from '#core/model/list-changes.ts';
import { readOldAddress } from '#core/model/list-moves.ts';
import { getLevelWord, listEveryPart } from '#core/model/red-thread.ts';
import type { Area, Change, Forum, Goal, Organisation, Strategy } from '#core/model/publication.ts';

import { sayDelay } from '#words/delays.ts';

import { capitalise, listWords } from './danish-words.ts';

export interface ChangeView {
  day: IsoDate | undefined;
  date: string;
  /** `Fristen er udskudt 1 år og 6 måneder (546 dage)`. */
  headline: string;
  subject: { word: string; title: string; url: string };
  organisation: Organisation;
  strategy: Strategy;
  from: string | null;
  to: string | null;
  why: string;
  decidedBy: Forum | null;
  minutes: { words: string; url: string | null } | null;
  isLapse: boolean;
}

export interface ChangeYear {
  year: string;
  changes: ChangeView[];
}

export function viewChange(change: Change): ChangeView {
  const { date, from, to, what, why, decidedBy, minutes, part } = change;
  const subject = subjectOf(change);
  const strategy = part.kind === 'strategy' ? part : part.strategy;
  return {
    day: date.to ?? date.from ?? undefined,
    date: date.precision === 'day' ? formatInterval(date) : capitalise(date.words),
    headline: sayWhat(change),
    subject: { word: capitalise(getLevelWord(subject)), title: subject.title, url: subject.url },
    organisation: strategy.organisation,
    strategy,
    from: what === 'moved' ? null : sayValue(change, from),
    to: what === 'moved' ? null : sayValue(change, to),
    why,
    decidedBy,
    minutes: minutes === null ? null : readMinutes(minutes),
    isLapse: what === 'removed',
  };
}

export function viewChanges(changes: readonly Change[]): ChangeView[] {
  return [...changes].sort(compareChanges).map(viewChange);
}

/** Year by year, the newest first. */
export function listChangeYears(strategies: readonly Strategy[]): ChangeYear[] {
  const changes = strategies.flatMap(listChanges).sort(compareChanges).map(viewChange);
  const years = Map.groupBy(changes, ({ day }) => day?.slice(0, 4) ?? '');
  return [...years].map(([year, own]) => ({ year, changes: own }));
}

/** Forums by their names, and everything else as it is written. */
function sayValue({ what, part }: Change, words: string | null): string | null {
  if (what !== 'owner' || words === null) return words && `»${words}«`;
  const { forums } = (part.kind === 'strategy' ? part : part.strategy).organisation;
  return listWords(words.split(',').map((word) => forums.find(({ id }) => id === word.trim())?.name ?? word.trim()));
}

/** From the area or goal it stood under, when that is still there. */
function sayMove(change: Change): string {
  const { part } = change;
  const old = readOldAddress(change);
  const above = old?.anchor == null ? old?.key.split('/').slice(0, -1).join('/') : old.key;
  const before = listEveryPart(part.kind === 'strategy' ? part : part.strategy).find(({ key }) => key === above);
  return before && before !== part ? `Flyttet fra »${before.title}«` : 'Flyttet fra en tidligere adresse';
}

function sayWhat(change: Change): string {
  const delay = countDelay(change);
  switch (change.what) {
    case 'deadline':
      if (change.to === null) return 'Fristen er fjernet';
      if (delay === null || delay === 0) return 'Fristen er ændret';
      return `Fristen er ${delay > 0 ? 'udskudt' : 'rykket frem'} ${sayDelay(Math.abs(delay), 'da')}`;
    case 'target':
      return change.to === null ? 'Måltallet er fjernet' : 'Måltallet er ændret';
    case 'owner':
      return change.to === null ? 'Ansvaret er fjernet' : 'Ansvaret er flyttet';
    case 'scope':
      return 'Omfanget er ændret';
    case 'moved':
      return sayMove(change);
    case 'removed':
      return 'Udgået';
    case 'added':
      return 'Tilføjet';
  }
}

/** An address is a link; other words say where the decision lies. */
function readMinutes(words: string): ChangeView['minutes'] {
  return { words, url: /^https?:\/\/\S+$/.test(words) ? words : null };
}

export interface LapseView extends ChangeView {
  /** What it was given up together with; null when the entry is its own. */
  with: { word: string; title: string; url: string } | null;
}

/** Null for what still holds. */
export function viewLapse(subject: Strategy | Area | Goal | { lapse: Change | null }): LapseView | null {
  const { lapse } = subject;
  if (!lapse) return null;
  const view = viewChange(lapse);
  return { ...view, with: subjectOf(lapse) === subject ? null : view.subject };
}
