import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { listPromises } from '../model/list-deadlines.ts';
import type { FollowUp } from '../model/follow-up.ts';
import type { Strategy } from '../model/strategy.ts';
import { listParts, listStrategies } from '../model/red-thread.ts';
import { placeOf, within } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** Promises due after the last dated follow-up would never be followed up. */
export const followUpEndsEarly: Rule = ({ publication }) => listStrategies(publication).flatMap(checkStrategy);

function checkStrategy(strategy: Strategy): Diagnostic[] {
  const last = latest(
    listParts(strategy).flatMap(({ ownFollowUps }) => ownFollowUps.filter((followUp) => followUp.date?.to != null)),
  );
  if (!last?.date?.to) return [];
  const promise = listPromises(strategy).findLast(({ use, deadline }) => use === 'commitment' && deadline.to !== null);
  if (!promise?.deadline.to || last.date.to >= promise.deadline.to) return [];
  const related = [{ label: 'last-deadline' as const, location: placeOf(within(promise.subject.origin, 'deadline')) }];
  return [
    createDiagnostic(
      'follow-up-ends-early',
      placeOf(within(last.origin, 'date')),
      { words: last.date.words, last: promise.deadline.words },
      related,
    ),
  ];
}

function latest(followUps: FollowUp[]): FollowUp | undefined {
  return followUps.reduce<FollowUp | undefined>(
    (last, next) => ((last?.date?.to ?? '') < (next.date?.to ?? '') ? next : last),
    undefined,
  );
}
