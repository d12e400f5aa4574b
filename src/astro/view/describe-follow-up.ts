// Who follows up, when, on what: as rows.
import { formatInterval } from '#core/deadlines/format-date.ts';
import { getLevelWord, listFollowUps } from '#core/model/red-thread.ts';
import type { Area, FollowUp, Forum, Goal, Strategy } from '#core/model/publication.ts';

export interface FollowUpDescription {
  title: string | null;
  forum: Forum | null;
  /** The author's words for how often or when. */
  when: string;
  /** The days they mean, when it happens once. */
  days: string | null;
  note: string | null;
  scope: string | null;
  lenses: string[];
  isConditional: boolean;
  sourcePage: number | null;
}

export function describeFollowUp({ title, forum, rhythm, sameRhythmAs, date, scope, lenses, certainty, sourcePage }: FollowUp): FollowUpDescription {
  return {
    title,
    forum,
    when: rhythm?.words ?? date?.words ?? 'tidspunkt ikke oplyst',
    days: date ? formatInterval(date) : null,
    note: sameRhythmAs ? `Følger rytmen for ${sameRhythmAs.name}` : null,
    scope,
    lenses,
    isConditional: certainty === 'conditional',
    sourcePage,
  };
}

export interface FollowUpGroup {
  followUps: FollowUpDescription[];
  /** The level above it is inherited from, and where that tells the rest; null when it stands here. */
  inherited: { word: string; title: string; url: string } | null;
}

/** What is written here, then what each level above has promised for everything below it. */
export function groupFollowUps(part: Strategy | Area | Goal): FollowUpGroup[] {
  const { url } = part.kind === 'strategy' ? part : part.strategy;
  const groups = new Map<Strategy | Area | null, FollowUpGroup>();
  for (const { followUp, inheritedFrom } of listFollowUps(part)) {
    const inherited = inheritedFrom && { word: getLevelWord(inheritedFrom), title: inheritedFrom.title, url: `${url}opfoelgning/` };
    const group = groups.get(inheritedFrom) ?? { followUps: [], inherited };
    group.followUps.push(describeFollowUp(followUp));
    groups.set(inheritedFrom, group);
  }
  return [...groups.values()];
}
