import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import type { FollowUp } from '../model/follow-up.ts';
import { listParts, listStrategies } from '../model/red-thread.ts';
import { placeOf } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** A follow-up must say who follows up and when. */
export const followUpIncomplete: Rule = ({ publication }) =>
  listStrategies(publication)
    .flatMap(listParts)
    .flatMap(({ ownFollowUps }) => ownFollowUps)
    .flatMap((followUp) => [
      // A rhythm or forum that was not understood has its own finding.
      ...(followUp.hasTime
        ? []
        : [createDiagnostic('follow-up-without-time', placeOf(followUp.origin), { what: nameOf(followUp) })]),
      ...(followUp.hasForum
        ? []
        : [createDiagnostic('follow-up-without-forum', placeOf(followUp.origin), { what: nameOf(followUp) })]),
    ]);

function nameOf({ title, scope, forum }: FollowUp): string {
  return title ?? scope ?? forum?.name ?? '';
}
