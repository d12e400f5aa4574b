import type { z } from 'zod';

import type { rhythm as rhythmSchema } from '#schemas/fields.ts';

import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { quoteInForm } from '../deadlines/worded-form.ts';
import { parseRhythm } from '../deadlines/parse-rhythm.ts';
import type { Rhythm } from '../deadlines/rhythm.ts';
import { placeOf, within, type Origin } from '../source/source-document.ts';
import { readDeadline, type BuildContext } from './build-context.ts';
import { timeOf } from './strategy-time.ts';
import type { Strategy } from './strategy.ts';

type RhythmData = z.output<typeof rhythmSchema>;

/** Reads a rhythm from its words, or from what stands beside them; null when there is none or it is not understood. */
export function readRhythm(
  context: BuildContext,
  data: RhythmData | undefined,
  origin: Origin,
  strategy: Strategy,
): Rhythm | null {
  if (data === undefined) return null;
  const { words, every } = data;
  const read = parseRhythm(words, timeOf(strategy));
  const counted = every === undefined ? read : parseRhythm(every, timeOf(strategy));
  if (!counted) {
    const place = placeOf(every === undefined ? origin : within(origin, 'every'));
    const form = `rhythm: { words: ${quoteInForm(words)}, every: halvår }`;
    context.findings.push(createDiagnostic('rhythm-not-understood', place, { words: every ?? words, form }));
    return null;
  }
  if (read?.timesPerYear != null && counted.timesPerYear !== read.timesPerYear) {
    const args = { words, every: every ?? '' };
    context.findings.push(createDiagnostic('rhythm-contradicts', placeOf(within(origin, 'every')), args));
    return null;
  }
  const days = readEnds(context, data, origin, strategy);
  return { ...counted, words, every: every ?? null, from: days?.from ?? counted.from, to: days?.to ?? counted.to };
}

function readEnds(context: BuildContext, { words, by, from }: RhythmData, origin: Origin, strategy: Strategy) {
  if (by === undefined && from === undefined) return null;
  return readDeadline(context, { words, by, from }, origin, strategy);
}
