import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import type { FollowUp } from '../model/follow-up.ts';
import type { Strategy } from '../model/strategy.ts';
import { listParts, listStrategies } from '../model/red-thread.ts';
import { placeOf, within } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/**
 * `samme frekvens som SLG` must lead, directly or through other follow-ups, to one where a forum has its own rhythm.
 */
export const rhythmRefersNowhere: Rule = ({ publication }) => listStrategies(publication).flatMap(checkStrategy);

function checkStrategy(strategy: Strategy) {
  const followUps = listParts(strategy).flatMap(({ ownFollowUps }) => ownFollowUps);
  return followUps
    .filter((followUp) => followUp.sameRhythmAs !== null && !leadsSomewhere(followUp, followUps, new Set()))
    .map((followUp) =>
      createDiagnostic('rhythm-refers-nowhere', placeOf(within(followUp.origin, 'rhythm')), {
        words: followUp.rhythm?.words ?? '',
        forum: followUp.sameRhythmAs?.name ?? '',
      }),
    );
}

function leadsSomewhere({ sameRhythmAs }: FollowUp, followUps: readonly FollowUp[], passed: Set<FollowUp>): boolean {
  return followUps.some((other) => {
    if (other.forum !== sameRhythmAs || passed.has(other)) return false;
    passed.add(other);
    return other.sameRhythmAs ? leadsSomewhere(other, followUps, passed) : hasRhythm(other);
  });
}

/** A single date is no rhythm. A rhythm that was not understood has its own finding. */
function hasRhythm({ rhythm, date, hasTime }: FollowUp): boolean {
  return rhythm !== null || (hasTime && date === null);
}
