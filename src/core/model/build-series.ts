// The figures of a target that are in a CSV file beside it.
import type { z } from 'zod';

import type { target } from '#schemas/target.ts';

import type { Deadline } from '../deadlines/deadline.ts';
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { suggestWord } from '../diagnostics/suggest.ts';
import { readSeries, type SeriesFault, type SeriesValue } from '../series/read-series.ts';
import { listGaps } from '../series/list-gaps.ts';
import type { Place } from '../source/place.ts';
import { folderOf, placeOf, within, type Origin, type SourceDocument } from '../source/source-document.ts';
import type { TargetPlace } from './build-context.ts';
import type { Measurement } from './measurement.ts';
import type { Target } from './target.ts';

type SeriesData = NonNullable<z.output<typeof target>['series']>;

interface BuiltSeries {
  values: Measurement[];
  series: Target['series'];
}

const NONE: BuiltSeries = { values: [], series: null };

/** Nothing when the file is missing or not understood, which is reported with its place in the file. */
export function buildSeries(
  { context, origin: targetOrigin }: TargetPlace,
  data: SeriesData,
  unit: string | null,
): BuiltSeries {
  const origin = within(targetOrigin, 'series');
  const path = joinPath(folderOf(origin.document as SourceDocument), data.file);
  const file = /\.csv$/i.test(path) ? context.contents.get(path) : undefined;
  if (!file) {
    const known = [...context.contents.keys()].filter((name) => /\.csv$/i.test(name));
    context.findings.push(missingFile(origin, data.file, path, known));
    return NONE;
  }
  const { time = null, value = null, where = {}, decimal = null, source = null } = data;
  const reading = readSeries(file.readBytes(), { time, value, where, decimal });
  if (!reading.ok) {
    context.findings.push(toDiagnostic(reading.fault, file.file, origin));
    return { values: [], series: { path, source, gaps: [] } };
  }
  const ahead = reading.values.find(({ time: on }) => (on.from ?? '') > context.today);
  if (ahead) context.findings.push(measuredAhead(ahead.time, context.today, lineOf(file.file, ahead.line)));
  return {
    values: reading.values.flatMap((found) => toMeasurement(found, unit, source, origin)),
    series: { path, source, gaps: listGaps(reading.values) },
  };
}

export function measuredAhead(on: Deadline, today: string, place: Place): Diagnostic {
  return createDiagnostic('measured-ahead', place, { words: on.words, today });
}

function toMeasurement(
  { time, figure, cell }: SeriesValue,
  unit: string | null,
  source: string | null,
  origin: Origin,
): Measurement[] {
  if (figure === null) return [];
  const given = { from: 'file', report: null, source, note: null } as const;
  return [{ words: cell, on: time, value: figure, unit, origin, ...given }];
}

function missingFile(origin: Origin, file: string, path: string, known: readonly string[]): Diagnostic {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const beside = known.filter((name) => name.startsWith(folder)).map((name) => name.slice(folder.length));
  const suggestion = suggestWord(file, beside) ?? (beside.length === 1 ? beside[0] : null);
  return createDiagnostic('series-file-missing', placeOf(within(origin, 'file')), {
    file,
    suggestion: suggestion ?? null,
  });
}

function toDiagnostic(fault: SeriesFault, file: string, origin: Origin): Diagnostic {
  const place = lineOf(file, fault.line ?? 1);
  switch (fault.kind) {
    case 'column': {
      const { column, known, suggestion } = fault;
      return createDiagnostic('series-column-missing', place, { column, known: quoteList(known), suggestion }, [
        { label: 'column-named-here', location: placeOf(origin) },
      ]);
    }
    case 'row': {
      const { column, wanted, suggestion } = fault;
      return createDiagnostic('series-row-missing', placeOf(within(origin, 'where', column)), {
        column,
        wanted,
        suggestion,
      });
    }
    case 'twice':
      return createDiagnostic('series-year-twice', place, { words: fault.time.words, inFile: 'ja' }, [
        { label: 'first-used-here', location: lineOf(file, fault.first) },
      ]);
    case 'figure': {
      const { reading } = fault;
      const why = reading.kind === 'unread' ? 'figure' : reading.kind;
      const two =
        reading.kind === 'ambiguous' ? { comma: String(reading.asComma), point: String(reading.asPoint) } : {};
      const other = reading.kind === 'mixed' ? { other: reading.other } : {};
      return createDiagnostic('series-not-understood', place, { why, found: reading.cell, ...two, ...other });
    }
    case 'time':
      return createDiagnostic('series-not-understood', place, { why: 'time', found: fault.cell });
    case 'cells':
      return createDiagnostic('series-not-understood', place, {
        why: 'cells',
        found: String(fault.found),
        other: String(fault.expected),
      });
    case 'quotes':
    case 'separator':
    case 'empty':
      return createDiagnostic('series-not-understood', place, { why: fault.kind, found: '' });
  }
}

function lineOf(file: string, line: number): Place {
  return { kind: 'known', file, line, column: 1, endLine: line, endColumn: 2 };
}

function quoteList(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

/** The path below the content folder of a file named from `folder`. */
function joinPath(folder: string, file: string): string {
  const steps: string[] = [];
  for (const step of [...folder.split('/'), ...file.replaceAll('\\', '/').split('/')]) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
