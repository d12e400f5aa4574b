// The figures of a target over time: what was measured, what is to be reached on the way, and what is expected.
import type { z } from 'zod';

import type { target } from '#schemas/target.ts';
import { round } from '#schemas/danish-number.ts';

import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { placeOf, within } from '../source/source-document.ts';
import { inUnitOf, isShare, type Quantity } from '../targets/same-unit.ts';
import { readDate, readDeadline, type TargetPlace } from './build-context.ts';
import { buildSeries } from './build-series.ts';
import { addMeasurement } from './add-measurement.ts';
import type { Measurement } from './measurement.ts';
import type { Target, TargetStep } from './target.ts';

type TargetData = z.output<typeof target>;
type Written = Quantity & { words: string };

/** What was measured, from the target's own list and from its file, the oldest first. */
export function buildMeasured(
  place: TargetPlace,
  data: TargetData,
  unit: string | null,
): { values: Measurement[]; series: Target['series'] } {
  const own = (data.measured ?? []).flatMap((item, index) => buildMeasurement(place, item, index, unit));
  const file = data.series ? buildSeries(place, data.series, unit) : { values: [], series: null };
  const values = [...file.values, ...own].reduce<Measurement[]>(addMeasurement, []);
  return { values, series: file.series };
}

function buildMeasurement(
  place: TargetPlace,
  { date, value, source, note }: NonNullable<TargetData['measured']>[number],
  index: number,
  unit: string | null,
): Measurement[] {
  const origin = within(place.origin, 'measured', index);
  const on = readDate(place.context, date, within(origin, 'date'));
  if (!on) return [];
  const comparable = toUnit({ ...place, origin }, 'value', value, unit);
  return [
    {
      words: value.words,
      on,
      value: comparable ?? value.value,
      unit: comparable === null ? value.unit : (unit ?? value.unit),
      from: 'target',
      report: null,
      source: source ?? null,
      note: note ?? null,
      origin,
    },
  ];
}

/** Values by time. `-70 %` of a baseline in tons is written in tons; a value in another unit is reported and left out. */
export function buildSteps(
  place: TargetPlace,
  key: 'path' | 'projection',
  steps: readonly { by: Parameters<typeof readDeadline>[1]; value: Written }[],
  { unit, start }: { unit: string | null; start: number | null },
): TargetStep[] {
  return steps.flatMap(({ by: written, value }, index) => {
    const origin = within(place.origin, key, index);
    const by = readDeadline(place.context, written, within(origin, 'by'), place.strategy);
    const change = readChange(value, unit, start);
    const level = change ?? toUnit({ ...place, origin }, 'value', value, unit);
    return by && level !== null ? [{ by, value: level, words: value.words, origin }] : [];
  });
}

/** `-70 %` where the unit is tons: so much less than the baseline. */
function readChange({ value, unit, words }: Written, measuredIn: string | null, start: number | null): number | null {
  if (start === null || unit === null || !isShare(unit) || measuredIn === null || isShare(measuredIn)) return null;
  return /^[+−–-]/.test(words) ? round(start * (1 + value / 100)) : null;
}

/** The value in the target's unit; null when it is in another, which is reported. A bare figure is in the target's. */
export function toUnit(
  { context, origin }: TargetPlace,
  key: string,
  quantity: Quantity & { words: string },
  unit: string | null,
): number | null {
  const value = quantity.unit === null ? quantity.value : inUnitOf(unit, quantity);
  if (value === null)
    context.findings.push(
      createDiagnostic('unit-differs', placeOf(within(origin, key)), { words: quantity.words, unit: unit ?? '' }),
    );
  return value;
}
