// Prepares changes for a page.
import { formatInterval } from '#core/deadlines/format-date.ts';
import type { IsoDate } from '#core/deadlines/calendar.ts';
import type { Language } from '#core/language/language.ts';
import { compareChanges, countDelay, listChanges, subjectOf } from '#core/model/list-changes.ts';
import { readOldAddress } from '#core/model/list-moves.ts';
import { listEveryPart } from '#core/model/red-thread.ts';
import type { Change } from '#core/model/change.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Area, Goal } from '#core/model/part.ts';
import type { Forum, Organisation } from '#core/model/organisation.ts';
import { changeWords } from './words.ts';
import { sayDelay } from '#words/dates.ts';
import { sayLevel } from '#words/levels.ts';
import { useWords } from '#words/named-values.ts';
import { capitalise, listPhrases, quoteTheirs, theirs, type Phrase } from '#words/phrases.ts';

export interface ChangeView {
  day: IsoDate | undefined;
  date: Phrase;
  /** `Fristen er udskudt 1 år og 6 måneder (546 dage)`. */
  headline: Phrase;
  subject: { word: string; title: string; url: string };
  organisation: Organisation;
  strategy: Strategy;
  from: Phrase | null;
  to: Phrase | null;
  why: string;
  decidedBy: Forum | null;
  minutes: { words: string; url: string | null } | null;
  isWithdrawal: boolean;
}

export interface ChangeYear {
  year: string;
  changes: ChangeView[];
}

export function viewChange(change: Change, language: Language): ChangeView {
  const { date, what, why, decidedBy, minutes, part } = change;
  const subject = subjectOf(change);
  const strategy = part.kind === 'strategy' ? part : part.strategy;
  return {
    day: date.to ?? date.from ?? undefined,
    date: date.precision === 'day' ? [formatInterval(date, language)] : theirs(capitalise(date.words)),
    headline: sayWhat(change, language),
    subject: { word: capitalise(sayLevel(subject, language)), title: subject.title, url: subject.url },
    organisation: strategy.organisation,
    strategy,
    from: what === 'moved' ? null : sayValue(change, 'from', language),
    to: what === 'moved' ? null : sayValue(change, 'to', language),
    why,
    decidedBy,
    minutes: minutes === null ? null : readMinutes(minutes),
    isWithdrawal: what === 'removed',
  };
}

export function viewChanges(changes: readonly Change[], language: Language): ChangeView[] {
  return [...changes].sort(compareChanges).map((change) => viewChange(change, language));
}

/** Changes year by year, newest first. */
export function listChangeYears(strategies: readonly Strategy[], language: Language): ChangeYear[] {
  const changes = strategies
    .flatMap(listChanges)
    .sort(compareChanges)
    .map((change) => viewChange(change, language));
  const years = Map.groupBy(changes, ({ day }) => day?.slice(0, 4) ?? '');
  return [...years].map(([year, own]) => ({ year, changes: own }));
}

/** Forums by name, other values as written, with the days where the author has said them. */
function sayValue(change: Change, side: 'from' | 'to', language: Language): Phrase | null {
  const { what, part, said } = change;
  const words = change[side];
  if (words === null || words === '') return null;
  if (said[side] !== null) return [...quoteTheirs(words, language), ` (${formatInterval(said[side], language)})`];
  if (what !== 'owner') return quoteTheirs(words, language);
  const { forums } = (part.kind === 'strategy' ? part : part.strategy).organisation;
  return listPhrases(
    words.split(',').map((word) => theirs(forums.find(({ id }) => id === word.trim())?.name ?? word.trim())),
    language,
  );
}

/** Names the area or goal that the action was moved from, if it still exists. */
function sayMove(change: Change, language: Language): Phrase {
  const words = changeWords[language];
  const { part } = change;
  const old = readOldAddress(change);
  const above = old?.anchor == null ? old?.key.split('/').slice(0, -1).join('/') : old.key;
  const before = listEveryPart(part.kind === 'strategy' ? part : part.strategy).find(({ key }) => key === above);
  return before && before !== part ? words.movedFrom(quoteTheirs(before.title, language)) : [words.movedFromOldAddress];
}

function sayWhat(change: Change, language: Language): Phrase {
  const words = changeWords[language];
  switch (change.what) {
    case 'deadline':
      return [sayDeadlineChange(change, language)];
    case 'target':
      return [change.to === null ? words.targetRemoved : words.targetChanged];
    case 'owner':
      return [change.to === null ? words.ownerRemoved : words.ownerChanged];
    case 'scope':
      return [words.scopeChanged];
    case 'moved':
      return sayMove(change, language);
    case 'removed':
      return [useWords[language].lapsed];
    case 'added':
      return [words.added];
  }
}

function sayDeadlineChange(change: Change, language: Language): string {
  const words = changeWords[language];
  const days = countDelay(change);
  if (change.to === null) return words.deadlineRemoved;
  if (days === null || days === 0) return words.deadlineChanged;
  const delay = sayDelay(Math.abs(days), language);
  return days > 0 ? words.postponed(delay) : words.broughtForward(delay);
}

/** A web address becomes a link; other words say where to find the decision. */
function readMinutes(words: string): ChangeView['minutes'] {
  return { words, url: /^https?:\/\/\S+$/.test(words) ? words : null };
}

export interface WithdrawalView extends ChangeView {
  /** The part that this was withdrawn together with; null when it was withdrawn by itself. */
  with: { word: string; title: string; url: string } | null;
}

/** Null when the subject is not withdrawn. */
export function viewWithdrawal(
  subject: Strategy | Area | Goal | { withdrawal: Change | null },
  language: Language,
): WithdrawalView | null {
  const { withdrawal } = subject;
  if (!withdrawal) return null;
  const view = viewChange(withdrawal, language);
  return { ...view, with: subjectOf(withdrawal) === subject ? null : view.subject };
}
