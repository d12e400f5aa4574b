import type { z } from 'zod';

import type { target } from '#schemas/target.ts';

import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import { placeOf, within, type Origin } from '../source/source-document.ts';
import { compareFields, isSameDemand } from '../targets/compare-fields.ts';
import { findBaseline } from '../progress/find-baseline.ts';
import { findUnit } from '../targets/find-unit.ts';
import { parseTarget } from '../targets/parse-target.ts';
import { asDeadline } from '../targets/set-aside.ts';
import { writeFields } from '../targets/write-fields.ts';
import type { TargetFacts, TargetMeaning, TargetReading } from '../targets/target-meaning.ts';
import { readDeadline, type BuildContext, type TargetPlace } from './build-context.ts';
import { buildMeasured, buildSteps, toUnit } from './build-measured.ts';
import type { Strategy } from './strategy.ts';
import type { Target, TargetStep } from './target.ts';

type TargetData = z.output<typeof target>;

const LIMITS: ReadonlySet<TargetMeaning['comparator']> = new Set(['at-least', 'at-most', 'more-than', 'less-than']);

/**
 * Targets with their meaning: from the separate keys when they are written, otherwise read from the words.
 * Reports words that contain a figure but are not understood, and words and keys that contradict each other.
 */
export function buildTargets(
  context: BuildContext,
  data: TargetData[] | undefined,
  origin: Origin,
  strategy: Strategy,
): Target[] {
  return (data ?? []).map((item, index) => buildTarget({ context, origin: within(origin, index), strategy }, item));
}

function buildTarget(place: TargetPlace, data: TargetData): Target {
  const structured = readStructured(data);
  const hasFields = structured !== null || data.factor !== undefined;
  const reading = data.words === undefined ? null : readWords(place.context, data.words);
  if (!hasFields) reportReading(place, reading, data.words ?? '');
  const facts = reading?.kind === 'understood' ? reading.facts : null;
  const written = readDeadline(place.context, data.by, within(place.origin, 'by'), place.strategy);
  const said = readSaid(place, reading);
  const worded = facts?.meaning ?? null;
  const isWorded = !hasFields || (isPathAlone(data) && worded !== null && LIMITS.has(worded.comparator));
  const demand = isWorded ? worded : withCount(structured, worded);
  const factor = data.factor ?? (hasFields ? null : (facts?.factor ?? null));
  const unit = findUnit(demand, factor, data);
  const { values: measured, series } = buildMeasured(place, data, unit);
  const baseline = toBaseline(place, data, facts, unit);
  const start = findBaseline({ baseline, measured });
  const path = data.path ? buildSteps(place, 'path', data.path, { unit, start }) : readPath(place, facts);
  if (facts) reportContradictions(place, isInOrder(path) ? data : { ...data, path: undefined }, facts, written, said);
  return {
    id: data.id ?? null,
    words: data.words ?? null,
    measure: data.measure ?? null,
    unit,
    meaning: demand && !isWorded && data.path && data.value === undefined ? endOf(demand, path, unit) : demand,
    population: data.population ?? facts?.population ?? null,
    instrument: data.instrument ?? null,
    baseline,
    by: data.by === undefined ? said : written,
    factor,
    path,
    measured,
    series,
    projection: buildSteps(place, 'projection', data.projection ?? [], { unit, start }),
    projectionNote: data['projection-note'] ?? null,
    progress: null,
    isSaidInWords: facts !== null && (!hasFields || (structured !== null && isSameDemand(structured, facts.meaning))),
    isWish: !hasFields && !data.measure && !data.instrument && reading?.kind === 'words' && reading.isWish,
    breakdown: data.breakdown ?? [],
    status: null,
    origin: place.origin,
  };
}

/** A path alone says how far, and the words say whether that is a least or a most. */
function isPathAlone({ comparator, value, path }: TargetData): boolean {
  return comparator === undefined && value === undefined && path !== undefined;
}

/** `alle` in the keys are those that the words count. */
function withCount(structured: TargetMeaning | null, worded: TargetMeaning | null): TargetMeaning | null {
  const isAll = structured?.comparator === 'all' && worded?.comparator === 'all';
  return isAll && structured.value === null ? { ...structured, value: worded.value } : structured;
}

/** What stands last in a path that is out of order, which is reported, is not what is to be reached. */
function isInOrder(path: readonly TargetStep[]): boolean {
  const days = path.map(({ by }) => by.to ?? by.from ?? '');
  return days.every((day, index) => index === 0 || (days[index - 1] ?? '') <= day);
}

function readWords({ meanings }: BuildContext, words: string): TargetReading {
  const known = meanings.get(words);
  if (known !== undefined) return known;
  const reading = parseTarget(words);
  meanings.set(words, reading);
  return reading;
}

function reportReading({ context, origin }: TargetPlace, reading: TargetReading | null, words: string): void {
  // A place is dear: the file is parsed again for it.
  const place = () => placeOf(within(origin, 'words'));
  if (reading?.kind === 'contradiction')
    context.findings.push(createDiagnostic('target-contradicts-itself', place(), { words, why: reading.why }));
  if (reading?.kind === 'unread')
    context.findings.push(
      createDiagnostic('target-not-understood', place(), { words, lines: writeFields(words, reading.known) }),
    );
}

/** The deadline that the words of a target name; it is held to what a written `by` is held to. */
function readSaid(place: TargetPlace, reading: TargetReading | null): Deadline | null {
  const words = reading?.kind === 'understood' ? reading.facts.by : reading?.kind === 'words' ? reading.by : null;
  return words === null ? null : readBy(place, 'words', words);
}

function readBy({ context, origin, strategy }: TargetPlace, key: string | number, words: string): Deadline | null {
  const deadline = readDeadline(context, { words: asDeadline(words) }, within(origin, key), strategy);
  return deadline && { ...deadline, words };
}

/** The values on the way that the words of a target name. */
function readPath(place: TargetPlace, facts: TargetFacts | null): TargetStep[] {
  return (facts?.path ?? []).flatMap(({ by, value }) => {
    const read = readBy(place, 'words', by);
    return read ? [{ by: read, value, words: null, origin: null }] : [];
  });
}

/** A path ends in what is to be reached. */
function endOf(demand: TargetMeaning, path: readonly TargetStep[], unit: string | null): TargetMeaning {
  const last = path.at(-1);
  return last ? { ...demand, value: last.value, unit: demand.unit ?? unit } : demand;
}

function reportContradictions(
  { context, origin }: TargetPlace,
  data: TargetData,
  facts: TargetFacts,
  written: Deadline | null,
  said: Deadline | null,
): void {
  const found = compareFields(
    {
      meaning: readStructured(data),
      baseline: data.baseline?.value ?? null,
      baselineYear: data['baseline-year'] ?? null,
      by: written,
    },
    facts,
    said,
  );
  for (const { key, field, words } of found) {
    context.findings.push(
      createDiagnostic('target-contradicts-fields', placeOf(within(origin, key)), {
        key,
        field,
        said: words,
        words: data.words ?? '',
      }),
    );
  }
}

function toBaseline(
  place: TargetPlace,
  data: TargetData,
  facts: TargetFacts | null,
  unit: string | null,
): Target['baseline'] {
  const value = data.baseline ? toUnit(place, 'baseline', data.baseline, unit) : (facts?.baseline ?? null);
  const year = data['baseline-year'] ?? facts?.baselineYear ?? null;
  const source = data['baseline-source'] ?? null;
  return value === null && year === null && source === null ? null : { value, year, source };
}

function readStructured(data: TargetData): TargetMeaning | null {
  const last = data.path?.at(-1)?.value;
  if (data.comparator === undefined && data.value === undefined && last === undefined) return null;
  const comparator = data.comparator ?? 'exactly';
  return {
    comparator,
    value: data.value ?? last?.value ?? null,
    valueTo: data['value-to'] ?? data.of ?? null,
    unit: data.unit ?? (data.value === undefined && last?.unit ? last.unit : null),
  };
}
