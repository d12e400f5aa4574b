// Who follows up, on what and when.
import type { CERTAINTIES, Choice } from '#schemas/choices.ts';

import type { Deadline } from '../deadlines/deadline.ts';
import type { Rhythm } from '../deadlines/rhythm.ts';
import type { Origin } from '../source/source-document.ts';
import type { Forum } from './organisation.ts';
import type { Area, Goal } from './part.ts';
import type { Strategy } from './strategy.ts';

export interface FollowUp {
  kind: 'follow-up';
  /** Whether the author wrote a time, and a forum, even if it was not understood. */
  hasTime: boolean;
  hasForum: boolean;
  title: string | null;
  forum: Forum | null;
  rhythm: Rhythm | null;
  /** The forum whose rhythm this one shares. */
  sameRhythmAs: Forum | null;
  date: Deadline | null;
  scope: string | null;
  lenses: string[];
  certainty: Choice<typeof CERTAINTIES>;
  sourcePage: number | null;
  parent: Strategy | Area | Goal;
  origin: Origin;
}
