import { addMonths } from '../deadlines/calendar.ts';
import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { placeOf } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

const MONTHS_OF_THE_LAW = 12;
const MONTHS_BEFORE_A_REMINDER = 11;

/**
 * The statement is brought up to date at least yearly: an error that comes with the day, because the year is the law's.
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
