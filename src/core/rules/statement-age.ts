import { addMonths } from '../deadlines/calendar.ts';
import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { placeOf } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

const MONTHS_OF_THE_LAW = 12;
const MONTHS_BEFORE_A_REMINDER = 11;

/**
 * The accessibility statement must be updated at least once a year. The error appears without any change to the
 * content, because the law sets the time.
 */
export const statementAge: Rule = ({ publication: { site, today }, documents }) => {
  const { updated } = site.accessibility;
  const day = updated?.from ?? updated?.to;
  const document = documents.find(({ kind }) => kind === 'site');
  if (!document || site.url === null || !updated || !day) return [];
  const place = placeOf({ document, path: ['accessibility', 'updated'] });
  const { words } = updated;
  const due = addMonths(day, MONTHS_OF_THE_LAW);
  if (day > today) return [createDiagnostic('statement-dated-ahead', place, { words, today })];
  if (today > due) return [createDiagnostic('statement-outdated', place, { words, due })];
  return today > addMonths(day, MONTHS_BEFORE_A_REMINDER)
    ? [createDiagnostic('statement-soon-outdated', place, { words, due })]
    : [];
};
