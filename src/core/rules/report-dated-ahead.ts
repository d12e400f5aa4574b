import type { Deadline } from '../deadlines/deadline.ts';
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { listStrategies } from '../model/red-thread.ts';
import { placeOf, within, type Origin } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** Neither a report nor a line of it can have a date in the future. */
export const reportDatedAhead: Rule = ({ publication }) => {
  const { today } = publication;
  const check = (date: Deadline | null, origin: Origin, what: 'report' | 'line'): Diagnostic[] =>
    date?.from != null && date.from > today
      ? [createDiagnostic('report-dated-ahead', placeOf(within(origin, 'date')), { words: date.words, today, what })]
      : [];
  return listStrategies(publication)
    .flatMap(({ reports }) => reports)
    .flatMap(({ date, entries, origin }) => {
      const own = check(date, origin, 'report');
      return own.length > 0 ? own : entries.flatMap((entry) => check(entry.date, entry.origin, 'line'));
    });
};
