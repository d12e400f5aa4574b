import type { IsoDate } from '#core/deadlines/calendar.ts';
import type { Language } from '#core/language/language.ts';
import { listPromises } from '#core/model/list-deadlines.ts';
import { listParts } from '#core/model/red-thread.ts';
import type { Strategy } from '#core/model/strategy.ts';
import { sayLevel } from '#words/levels.ts';
import { capitalise } from '#words/phrases.ts';

import { summariseTiming } from '#site/deadlines/deadline-lists.ts';
import { describeFollowUp, type FollowUpDescription } from './describe-follow-up.ts';
import { planMeetings, type MeetingPlan } from './meetings.ts';

export interface FollowUpPlan {
  own: FollowUpDescription[];
  parts: { id: string; title: string; word: string; url: string; followUps: FollowUpDescription[] }[];
  meetings: MeetingPlan[];
  /** A sentence that counts the deadlines passed and ahead. */
  timing: string;
}

export function planFollowUp(strategy: Strategy, language: Language, today: IsoDate): FollowUpPlan {
  const parts = listParts(strategy).filter((part) => part.kind !== 'strategy' && part.ownFollowUps.length > 0);
  return {
    own: strategy.ownFollowUps.map((followUp) => describeFollowUp(followUp, language)),
    parts: parts.map((part) => ({
      id: `for-${part.key.slice(strategy.key.length + 1).replaceAll('/', '--')}`,
      title: part.title,
      word: capitalise(sayLevel(part, language)),
      url: part.url,
      followUps: part.ownFollowUps.map((followUp) => describeFollowUp(followUp, language)),
    })),
    meetings: planMeetings(strategy, language),
    timing: summariseTiming(listPromises(strategy), today, language),
  };
}
