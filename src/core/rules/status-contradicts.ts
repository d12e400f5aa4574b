import { readDanishQuantity } from '#schemas/danish-number.ts';

import { createDiagnostic, type Diagnostic, type RelatedPlace } from '../diagnostics/diagnostic.ts';
import { findDeadlineOn } from '../model/list-changes.ts';
import type { Report, ReportEntry } from '../model/report.ts';
import { listStrategies } from '../model/red-thread.ts';
import { findMeant } from '../model/add-reported.ts';
import { isTargetMet } from '../progress/is-target-met.ts';
import { placeOf, within } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** Reports only contradictions. `late` before the deadline is not one: a delay is often known in advance. */
export const statusContradicts: Rule = ({ publication }) =>
  listStrategies(publication)
    .flatMap(({ reports }) => reports)
    .flatMap((report) =>
      report.entries.flatMap((entry) => [...checkValue(entry), ...checkDate(report, entry), ...checkState(entry)]),
    );

/**
 * `reached` with too low a value, or `not-reached` with a sufficient one. Not checked with two targets when the line
 * does not say which one the value is for.
 */
function checkValue(entry: ReportEntry): Diagnostic[] {
  if (!entry.about || entry.value === null || (entry.status !== 'reached' && entry.status !== 'not-reached')) return [];
  const target = findMeant(entry);
  const value = readDanishQuantity(entry.value);
  const isReached = target && value ? isTargetMet(target, value) : null;
  if (!target || isReached === null || isReached === (entry.status === 'reached')) return [];
  const related: RelatedPlace[] = [{ label: 'target-stands-here', location: placeOf(target.origin) }];
  return [
    createDiagnostic(
      'status-contradicts-value',
      placeOf(within(entry.origin, 'status')),
      {
        status: entry.status,
        value: entry.value,
        target: target.words ?? target.measure ?? String(target.meaning?.value),
      },
      related,
    ),
  ];
}

/** `not-reached` before the deadline, or something that lies ahead after it. */
function checkDate(report: Report, { about, target, status, origin }: ReportEntry): Diagnostic[] {
  const made = report.date?.to;
  if (!about || !made || (status !== 'not-reached' && status !== 'on-track' && status !== 'not-started')) return [];
  // A deadline that was moved later on had not been moved when the report was made.
  const days = target?.by ?? findDeadlineOn(about, made);
  if (!days?.to || (status === 'not-reached') === days.to <= made) return [];
  const written = target?.by ? { origin: target.origin, key: 'by' } : { origin: about.origin, key: 'deadline' };
  const related: RelatedPlace[] = [
    { label: 'deadline-stands-here', location: placeOf(within(written.origin, written.key)) },
  ];
  return [
    createDiagnostic(
      'status-contradicts-date',
      placeOf(within(origin, 'status')),
      {
        status,
        date: report.date?.words ?? '',
        deadline: days.words,
      },
      related,
    ),
  ];
}

/** `not-started`, though the action was ongoing or done when the strategy was written. */
function checkState({ about, status, origin }: ReportEntry): Diagnostic[] {
  if (about?.kind !== 'action' || status !== 'not-started' || (about.state !== 'done' && about.state !== 'ongoing'))
    return [];
  const related: RelatedPlace[] = [{ label: 'state-stands-here', location: placeOf(within(about.origin, 'state')) }];
  return [
    createDiagnostic(
      'status-contradicts-state',
      placeOf(within(origin, 'status')),
      { status, state: about.state },
      related,
    ),
  ];
}
