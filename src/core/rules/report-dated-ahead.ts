import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { listStrategies } from '../model/red-thread.ts';
import { placeOf, within } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** A report cannot have a date in the future. */
export const reportDatedAhead: Rule = ({ publication }) =>
  listStrategies(publication)
    .flatMap(({ reports }) => reports)
    .flatMap(({ date, origin }) => {
      const isAhead = date?.from != null && date.from > publication.today;
      return isAhead
        ? [
            createDiagnostic('report-dated-ahead', placeOf(within(origin, 'date')), {
              words: date.words,
              today: publication.today,
            }),
          ]
        : [];
    });
