import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { isOverdue } from '../deadlines/overdue.ts';
import { listActions, listParts, listStrategies } from '../model/red-thread.ts';
import { placeOf, within } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** A forum that is no more cannot answer for a plan in force, unless it says which forum took over. */
export const forumAbolished: Rule = ({ publication }) =>
  listStrategies(publication)
    .filter(({ standing }) => standing === 'in-force' || standing === 'coming')
    .flatMap((strategy) =>
      [...listParts(strategy), ...listActions(strategy)].flatMap(({ ownOwners, origin }) =>
        ownOwners.flatMap((owner, index): Diagnostic[] => {
          if (owner.kind === 'body') return [];
          const { name, until, became, origin: declared } = owner;
          if (until === null || became !== null || !isOverdue(until, publication.today)) return [];
          const related = [{ label: 'named-here' as const, location: placeOf(within(declared, 'until')) }];
          const place = placeOf(within(within(origin, 'owner'), index));
          return [createDiagnostic('forum-abolished', place, { name, until: until.words }, related)];
        }),
      ),
    );
