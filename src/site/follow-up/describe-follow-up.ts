// Describes follow-up as rows: who, when, and on what.
import { formatInterval } from '#core/deadlines/format-date.ts';
import type { Language } from '#core/language/language.ts';
import { listFollowUps } from '#core/model/red-thread.ts';
import type { Rhythm } from '#core/deadlines/rhythm.ts';
import type { FollowUp } from '#core/model/follow-up.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Area, Goal } from '#core/model/part.ts';
import type { Forum } from '#core/model/organisation.ts';
import { followUpWords } from './words.ts';
import { theirs, type Phrase } from '#words/phrases.ts';

export interface FollowUpDescription {
  title: string | null;
  forum: Forum | null;
  /** The author's words for how often or when; empty without any. */
  when: Phrase;
  /** The days that the author's words mean, when the follow-up happens once and the words are not dates themselves. */
  days: string | null;
  note: Phrase | null;
  scope: string | null;
  lenses: string[];
  isConditional: boolean;
  sourcePage: number | null;
}

export function describeFollowUp(
  { title, forum, rhythm, sameRhythmAs, date, scope, lenses, certainty, sourcePage }: FollowUp,
  language: Language,
): FollowUpDescription {
  const words = followUpWords[language];
  const when = rhythm?.words ?? date?.words;
  const days = rhythm ? sayRhythm(rhythm, language) : date && formatInterval(date, language);
  return {
    title,
    forum,
    when: when === undefined ? [words.whenUnknown] : theirs(when),
    days: days === when ? null : days,
    note: sameRhythmAs ? words.rhythmOf(theirs(sameRhythmAs.name)) : null,
    scope,
    lenses,
    isConditional: certainty === 'conditional',
    sourcePage,
  };
}

/** What the words of a rhythm leave out: how often, and from or until when. Null when they say it all. */
function sayRhythm({ every, from, to }: Rhythm, language: Language): string | null {
  const ends = from === null && to === null ? null : formatInterval({ from, to }, language);
  return [every, ends].filter((part) => part !== null).join(', ') || null;
}

export interface FollowUpGroup {
  followUps: FollowUpDescription[];
  /** The level the follow-up is inherited from, and the page with the details; null when it is written on this part. */
  inherited: { title: string; url: string } | null;
}

/** The part's own follow-up, then the follow-up that each level above has promised for everything below it. */
export function groupFollowUps(part: Strategy | Area | Goal, language: Language): FollowUpGroup[] {
  const { url } = part.kind === 'strategy' ? part : part.strategy;
  const groups = new Map<Strategy | Area | null, FollowUpGroup>();
  for (const { followUp, inheritedFrom } of listFollowUps(part)) {
    const inherited = inheritedFrom && { title: inheritedFrom.title, url: `${url}opfoelgning/` };
    const group = groups.get(inheritedFrom) ?? { followUps: [], inherited };
    group.followUps.push(describeFollowUp(followUp, language));
    groups.set(inheritedFrom, group);
  }
  return [...groups.values()];
}
