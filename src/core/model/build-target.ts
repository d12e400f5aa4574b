import type { z } from 'zod';

import type { target } from '#schemas/target.ts';

import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { placeOf, within, type Origin } from '../source/source-document.ts';
import { parseTarget } from '../targets/parse-target.ts';
import type { TargetMeaning } from '../targets/target-meaning.ts';
import { readDeadline, type BuildContext } from './build-context.ts';
import type { Strategy } from './strategy.ts';
import type { Target } from './target.ts';

type TargetData = z.output<typeof target>;

/**
 * Targets with their meaning: from the separate keys when they are written, otherwise read from the words.
 * Reports words that contain a number but are not understood.
 */
export function buildTargets(
  context: BuildContext,
  data: TargetData[] | undefined,
  origin: Origin,
  strategy: Strategy,
): Target[] {
  return (data ?? []).map((item, index) => buildTarget(context, item, within(origin, index), strategy));
}

function buildTarget(context: BuildContext, data: TargetData, origin: Origin, strategy: Strategy): Target {
  const meaning = readStructured(data) ?? (data.words === undefined ? null : readWords(context, data.words));
  if (!meaning && data.words !== undefined && /\d/.test(data.words)) {
    context.findings.push(
      createDiagnostic('target-not-understood', placeOf(within(origin, 'words')), { words: data.words }),
    );
  }
  return {
    words: data.words ?? null,
    measure: data.measure ?? null,
    meaning,
    population: data.population ?? null,
    instrument: data.instrument ?? null,
    baseline: toBaseline(data),
    by: readDeadline(context, data.by, within(origin, 'by'), strategy),
    breakdown: data.breakdown ?? [],
    origin,
  };
}

function readWords({ meanings }: BuildContext, words: string): TargetMeaning | null {
  const known = meanings.get(words);
  if (known !== undefined) return known;
  const meaning = parseTarget(words);
  meanings.set(words, meaning);
  return meaning;
}

function toBaseline(data: TargetData): Target['baseline'] {
  const [value, year, source] = [data.baseline ?? null, data['baseline-year'] ?? null, data['baseline-source'] ?? null];
  return value === null && year === null && source === null ? null : { value, year, source };
}

function readStructured(data: TargetData): TargetMeaning | null {
  if (data.comparator === undefined && data.value === undefined) return null;
  const comparator = data.comparator ?? 'exactly';
  return {
    comparator,
    value: data.value ?? null,
    valueTo: data['value-to'] ?? data.of ?? null,
    unit: data.unit ?? null,
  };
}
