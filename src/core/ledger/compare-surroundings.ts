// Compares what a plan promises around its goals: who follows up and when, the vision, the core task, how long the plan
// stands, and what it has reported.
import { distance } from 'fastest-levenshtein';
import { toString } from 'mdast-util-to-string';

import type { IsoDate } from '../deadlines/calendar.ts';
import { isOverdue } from '../deadlines/overdue.ts';
import type { FollowUp } from '../model/follow-up.ts';
import type { Level } from '../model/red-thread.ts';
import type { Strategy, Vision } from '../model/strategy.ts';
import { within, type Origin } from '../source/source-document.ts';
import { compareReports } from './compare-reports.ts';
import { agreeInWords, type Difference, type Facet } from './difference.ts';
import type { Readable } from './matching.ts';
import { isForumNow, isSameInterval, isSameText, tidyMeaning } from './same-promise.ts';

/** Each change needs an entry of its own, with `omfang`. */
export function compareSurroundings(before: Level, after: Level, readable: Readable): Difference[] {
  const facets: Facet[] = [];
  if (before.kind !== 'action' && after.kind !== 'action')
    facets.push(...compareFollowUps(before.ownFollowUps, after, readable));
  if (before.kind === 'strategy' && after.kind === 'strategy')
    facets.push(
      ...compareTexts('vision', readVision(before.vision), readVision(after.vision), titleOf(after)),
      ...compareTexts('core-task', before.coreTask, after.coreTask, within(after.origin, 'core-task')),
      ...compareLives(before, after, readable.today),
      ...compareReports(before, after, readable),
    );
  return facets.map((facet) => ({
    what: 'scope',
    before,
    after,
    ...facet,
    days: null,
    agrees: agreeInWords(
      (words) => isSameText(facet.from, words),
      (words) => isSameText(facet.to, words),
    ),
  }));
}

/** A follow-up may be added; one that is gone is paired with a new one, if possible of the same forum. */
function compareFollowUps(
  before: readonly FollowUp[],
  after: Exclude<Level, { kind: 'action' }>,
  { isFaulty }: Readable,
): Facet[] {
  const isUnclear = ({ hasForum, hasTime, forum, rhythm, date }: FollowUp) =>
    (hasForum && forum === null) || (hasTime && rhythm === null && date === null);
  if (isFaulty(within(after.origin, 'follow-up')) || after.ownFollowUps.some(isUnclear)) return [];
  const left = [...after.ownFollowUps];
  const gone = before.filter((was) => {
    const at = left.findIndex((is) => isSameFollowUp(was, is));
    if (at >= 0) left.splice(at, 1);
    return at < 0 && was.certainty === 'committed' && !isUnclear(was);
  });
  return gone.map((was) => {
    const same = left.findIndex((is) => isForumKept(was, is));
    const [is = null] = left.splice(Math.max(0, same), 1);
    return {
      part: 'follow-up',
      from: nameFollowUp(was),
      to: is && nameFollowUp(is),
      origin: is ? is.origin : titleOf(after),
    };
  });
}

function isForumKept({ forum: was }: FollowUp, { forum: is }: FollowUp): boolean {
  return was === null || is === null ? was === is : isForumNow(was, is);
}

function isSameFollowUp(was: FollowUp, is: FollowUp): boolean {
  return (
    isForumKept(was, is) && isSameRhythm(was, is) && isSameInterval(was.date, is.date) && is.certainty !== 'conditional'
  );
}

function isSameRhythm({ rhythm: was }: FollowUp, { rhythm: is }: FollowUp): boolean {
  if (was === null || is === null) return was === is;
  if (isSameText(was.words, is.words)) return true;
  return (
    was.timesPerYear !== null &&
    was.timesPerYear === is.timesPerYear &&
    was.months.join() === is.months.join() &&
    was.to === is.to
  );
}

/** `Byrådet, ½-årligt` */
function nameFollowUp({ forum, rhythm, date, title, certainty }: FollowUp): string {
  const parts = [forum?.name ?? title, rhythm?.words, date?.words, certainty === 'conditional' ? 'eventuel' : null];
  return parts.filter(Boolean).join(', ');
}

function readVision(vision: Vision | null): string | null {
  return vision && vision.passage.nodes.map((node) => toString(node)).join('\n');
}

/** A few letters may be corrected. The first sentences that differ stand for the whole text. */
function compareTexts(part: 'vision' | 'core-task', was: string | null, is: string | null, origin: Origin): Facet[] {
  if (was === null || was.trim() === '' || isCorrected(was, is ?? '')) return [];
  const [old, now] = [listSentences(was), listSentences(is ?? '')];
  const findNew = (own: string[], others: string[]) =>
    own.find((sentence) => !others.some((other) => isSameText(sentence, other))) ?? null;
  const from = findNew(old, now);
  return from === null ? [] : [{ part, from, to: findNew(now, old), origin }];
}

const MOST_CORRECTED = 2;

function isCorrected(was: string, is: string): boolean {
  const [one, other] = [tidyMeaning(was), tidyMeaning(is)];
  const digits = (words: string) => words.replace(/\D+/g, ' ');
  return digits(one) === digits(other) && distance(one, other) <= MOST_CORRECTED;
}

function listSentences(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => tidyMeaning(sentence) !== '');
}

const ENDED = { superseded: 'afløst', expired: 'udløbet' } as const;

/** A plan that is ended before its time, without another that takes over its promises. */
function compareLives(before: Strategy, after: Strategy, today: IsoDate): Facet[] {
  const { lifecycle, successor, period } = after;
  if (lifecycle !== 'superseded' && lifecycle !== 'expired') return [];
  const hadEnded = before.lifecycle === 'superseded' || before.lifecycle === 'expired';
  if (hadEnded || successor !== null || (period !== null && isOverdue(period, today))) return [];
  return [{ part: 'lifecycle', from: 'vedtaget', to: ENDED[lifecycle], origin: within(after.origin, 'lifecycle') }];
}

function titleOf({ origin }: Level): Origin {
  return within(origin, 'title');
}
