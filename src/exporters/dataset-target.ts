import type { Target, TargetStep } from '#core/model/target.ts';

import { toStatus } from './dataset-status.ts';
import { toInterval } from './dataset-interval.ts';
import type { DatasetTarget } from './dataset-schema.ts';

export function toTarget(target: Target): DatasetTarget {
  const { meaning, measured, series } = target;
  return {
    id: target.id,
    text: target.words,
    measure: target.measure,
    comparator: meaning?.comparator ?? null,
    value: meaning?.value ?? null,
    valueTo: meaning?.valueTo ?? null,
    unit: meaning?.unit ?? target.unit,
    population: target.population,
    instrument: target.instrument,
    baseline: target.baseline,
    by: toInterval(target.by),
    factor: target.factor,
    path: target.path.map(toStep),
    measured: measured.map(({ on, value, unit, words, from, report, source, note }) => ({
      date: toInterval(on),
      value,
      unit,
      text: words,
      from,
      report: report?.key ?? null,
      source,
      note,
    })),
    series: series && {
      file: `/${series.path}`,
      source: series.source,
      missing: series.gaps.map(({ time }) => time.words),
    },
    projection: target.projection.map(toStep),
    projectionNote: target.projectionNote,
    progress: toProgress(target),
    breakdown: target.breakdown,
    status: target.status && toStatus(target.status),
  };
}

function toStep({ by, value }: TargetStep): DatasetTarget['path'][number] {
  return { by: toInterval(by), value };
}

/** Null when nothing was measured. */
function toProgress({ progress }: Target): DatasetTarget['progress'] {
  if (!progress?.latest) return null;
  const { on, latest, isMet, why, share, gap, due, isOnPath, expected } = progress;
  return {
    on,
    value: latest.value,
    measured: toInterval(latest.on),
    isMet,
    why,
    share,
    gap,
    due: due && toStep(due),
    isOnPath,
    expected: expected && { ...toStep(expected.step), gap: expected.gap },
  };
}
