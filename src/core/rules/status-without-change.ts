import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { findPostponement, listChanges } from '../model/list-changes.ts';
import { findInheritedDeadline, listStrategies, listThread } from '../model/red-thread.ts';
import type { Report, ReportEntry } from '../model/report.ts';
import { placeOf, within } from '../source/source-document.ts';
import { dayOf } from '../status/settle-statuses.ts';
import type { Rule } from './rule.ts';

/** Nothing is postponed, given up or replaced without a decision, and decisions stand in the ledger. */
export const statusWithoutChange: Rule = ({ publication }) =>
  listStrategies(publication)
    .filter(({ standing }) => standing === 'in-force')
    .flatMap(({ reports }) => reports)
    .flatMap((report) => report.entries.flatMap((entry) => checkLine(report, entry)));

function checkLine(report: Report, { about, status, origin }: ReportEntry): Diagnostic[] {
  if (about === null || (status !== 'postponed' && status !== 'abandoned' && status !== 'superseded')) return [];
  const made = dayOf(report) ?? '9999-12-31';
  const isDecided = status === 'postponed' ? isPostponed(about, made) : isWithdrawn(about);
  return isDecided
    ? []
    : [createDiagnostic('status-without-change', placeOf(within(origin, 'status')), { title: about.title, status })];
}

function isPostponed(subject: NonNullable<ReportEntry['about']>, day: string): boolean {
  const holder = subject.deadline ? subject : (findInheritedDeadline(subject) ?? subject);
  return findPostponement(holder, day) !== null;
}

/** Withdrawn today, or withdrawn once and taken in again since. */
function isWithdrawn(subject: NonNullable<ReportEntry['about']>): boolean {
  const thread = listThread(subject);
  return (
    subject.withdrawal !== null ||
    listChanges(subject.strategy).some(({ what, about, part }) => what === 'removed' && thread.includes(about ?? part))
  );
}
