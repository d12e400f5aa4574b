import type { z } from 'zod';

import type { target } from '#schemas/target.ts';

import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import { placeOf, within, type Origin } from '../source/source-document.ts';
import { compareFields, isSameDemand } from '../targets/compare-fields.ts';
import { parseTarget } from '../targets/parse-target.ts';
import { asDeadline } from '../targets/set-aside.ts';
import { writeFields } from '../targets/write-fields.ts';
import type { TargetFacts, TargetMeaning, TargetReading } from '../targets/target-meaning.ts';
import { readDeadline, type BuildContext } from './build-context.ts';
import type { Strategy } from './strategy.ts';
import type { Target, TargetStep } from './target.ts';

type TargetData = z.output<typeof target>;

interface Place {
  context: BuildContext;
  origin: Origin;
  strategy: Strategy;
}

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

function buildTarget(place: Place, data: TargetData): Target {
  const structured = readStructured(data);
  const hasFields = structured !== null || data.factor !== undefined;
  const reading = data.words === undefined ? null : readWords(place.context, data.words);
  if (!hasFields) reportReading(place, reading, data.words ?? '');
  const facts = reading?.kind === 'understood' ? reading.facts : null;
  const written = readDeadline(place.context, data.by, within(place.origin, 'by'), place.strategy);
  const said = readSaid(place, reading);
  if (facts) reportContradictions(place, data, facts, written, said);
  return {
    id: data.id ?? null,
    words: data.words ?? null,
    measure: data.measure ?? null,
    meaning: structured ?? (hasFields ? null : (facts?.meaning ?? null)),
    population: data.population ?? facts?.population ?? null,
    instrument: data.instrument ?? null,
    baseline: toBaseline(data, facts),
    by: data.by === undefined ? said : written,
    factor: data.factor ?? (hasFields ? null : (facts?.factor ?? null)),
    path: readPath(place, data, facts),
    isSaidInWords: facts !== null && (!hasFields || (structured !== null && isSameDemand(structured, facts.meaning))),
    isWish: !hasFields && !data.measure && !data.instrument && reading?.kind === 'words' && reading.isWish,
    breakdown: data.breakdown ?? [],
    status: null,
    origin: place.origin,
  };
}

function readWords({ meanings }: BuildContext, words: string): TargetReading {
  const known = meanings.get(words);
  if (known !== undefined) return known;
  const reading = parseTarget(words);
  meanings.set(words, reading);
  return reading;
}

function reportReading({ context, origin }: Place, reading: TargetReading | null, words: string): void {
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
function readSaid(place: Place, reading: TargetReading | null): Deadline | null {
  const words = reading?.kind === 'understood' ? reading.facts.by : reading?.kind === 'words' ? reading.by : null;
  return words === null ? null : readBy(place, 'words', words);
}

function readBy({ context, origin, strategy }: Place, key: string | number, words: string): Deadline | null {
  const deadline = readDeadline(context, { words: asDeadline(words) }, within(origin, key), strategy);
  return deadline && { ...deadline, words };
}

function readPath(place: Place, data: TargetData, facts: TargetFacts | null): TargetStep[] {
  const keep = (by: Deadline | null, value: number) => (by ? [{ by, value }] : []);
  const { context, origin, strategy } = place;
  const path = within(origin, 'path');
  if (data.path)
    return data.path.flatMap(({ by, value }, index) =>
      keep(readDeadline(context, by, within(within(path, index), 'by'), strategy), value),
    );
  return (facts?.path ?? []).flatMap(({ by, value }) => keep(readBy(place, 'words', by), value));
}

function reportContradictions(
  { context, origin }: Place,
  data: TargetData,
  facts: TargetFacts,
  written: Deadline | null,
  said: Deadline | null,
): void {
  const found = compareFields(
    {
      meaning: readStructured(data),
      baseline: data.baseline ?? null,
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

function toBaseline(data: TargetData, facts: TargetFacts | null): Target['baseline'] {
  const value = data.baseline ?? facts?.baseline ?? null;
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
    value: data.value ?? last ?? null,
    valueTo: data['value-to'] ?? data.of ?? null,
    unit: data.unit ?? null,
  };
}
