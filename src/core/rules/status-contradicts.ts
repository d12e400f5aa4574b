import { readDanishQuantity } from '#schemas/danish-number.ts';

import { createDiagnostic, type Diagnostic, type RelatedPlace } from '../diagnostics/diagnostic.ts';
import type { Report, ReportEntry } from '../model/report.ts';
import { listStrategies } from '../model/red-thread.ts';
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
 * `reached` with too low a value, or `not-reached` with a sufficient one. Not checked with two targets, because it is
 * unclear which one the value is for.
 */
function checkValue(entry: ReportEntry): Diagnostic[] {
  if (!entry.about || entry.value === null || (entry.status !== 'reached' && entry.status !== 'not-reached')) return [];
  const [target, another] = entry.about.targets;
  const value = readDanishQuantity(entry.value);
  const isReached = target && !another && value ? isTargetMet(target, value) : null;
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

/** `not-reached` before the deadline. */
function checkDate(report: Report, entry: ReportEntry): Diagnostic[] {
  const made = report.date?.to;
  const deadline = entry.about?.deadline;
  if (entry.status !== 'not-reached' || !made || !deadline?.to || deadline.to <= made) return [];
  const related: RelatedPlace[] = [
    { label: 'deadline-stands-here', location: placeOf(within(entry.about?.origin ?? entry.origin, 'deadline')) },
  ];
  return [
    createDiagnostic(
      'status-contradicts-date',
      placeOf(within(entry.origin, 'status')),
      { status: entry.status, date: report.date?.words ?? '', deadline: deadline.words },
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
