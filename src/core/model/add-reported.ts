// The values of reports become measurements of the targets they are about.
import { readDanishQuantity } from '#schemas/danish-number.ts';

import { addMeasurement } from './add-measurement.ts';
import type { BuildContext } from './build-context.ts';
import { toUnit } from './build-measured.ts';
import type { Report, ReportEntry } from './report.ts';
import type { Target } from './target.ts';

/** The target that a line is about: the one it names, or the only one there is. */
export function findMeant({ about, target }: ReportEntry): Target | null {
  return target ?? (about?.targets.length === 1 ? (about.targets[0] ?? null) : null);
}

/** Adds the values of one report. A value in words, or without a date, is no measurement. */
export function addReported(context: BuildContext, report: Report): void {
  for (const entry of report.entries) {
    const target = findMeant(entry);
    const on = entry.date ?? report.date;
    const quantity = entry.value === null ? null : readDanishQuantity(entry.value);
    if (target === null || on === null || quantity === null || entry.value === null) continue;
    const unit = target.unit;
    const place = { context, origin: entry.origin, strategy: report.strategy };
    // `højere end landsgennemsnittet` has no figure, and so no unit that a value could differ from.
    const isFree = unit === null && (target.meaning?.value ?? null) === null;
    const value = isFree ? quantity.value : toUnit(place, 'value', { ...quantity, words: entry.value }, unit);
    if (value === null) continue;
    target.measured = addMeasurement(target.measured, {
      words: entry.value,
      on,
      value,
      unit: unit ?? quantity.unit,
      from: 'report',
      report,
      source: null,
      note: null,
      origin: entry.origin,
    });
  }
}
