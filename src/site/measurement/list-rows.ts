// The figures of a target as a table: one row for each time.
import type { Deadline } from '#core/deadlines/deadline.ts';
import type { Language } from '#core/language/language.ts';
import type { Measurement } from '#core/model/measurement.ts';
import type { Target, TargetStep } from '#core/model/target.ts';
import { inUnitOf } from '#core/targets/same-unit.ts';
import { formatNumber } from '#words/numbers.ts';
import { flatten, type Phrase } from '#words/phrases.ts';

import { progressWords } from './progress-words.ts';
import { sayTime } from './say-figures.ts';

export type Column = 'measured' | 'path' | 'projection';

export interface FigureTable {
  columns: Column[];
  rows: { time: Phrase; cells: Phrase[]; source: Phrase | null }[];
  hasSources: boolean;
}

interface Row extends Partial<Record<Column, Phrase>> {
  time: Deadline;
  source: Phrase[];
  /** Each measured figure in words, and where it stood last. */
  told: Map<string, Measurement['from']>;
}

export function listRows(target: Target, language: Language): FigureTable {
  const rows = new Map<string, Row>();
  const rowOf = (time: Deadline): Row => {
    const key = `${time.to ?? time.from} ${time.from ?? ''}`;
    const row = rows.get(key) ?? { time, source: [], told: new Map() };
    rows.set(key, row);
    return row;
  };
  const start = sayStart(target, language);
  for (const one of target.measured) {
    const row = rowOf(one.on);
    const said = sayMeasured(one, target, language);
    // A figure that a file and a status agree on stands once, with both as its sources.
    const isAgreed = row.told.has(flatten(said));
    if (!isAgreed) row.measured = [...(row.measured ? [...row.measured, '; '] : []), ...said];
    if (isAgreed && row.told.get(flatten(said)) === 'file') row.source.unshift([progressWords[language].fromFile]);
    if (isAgreed && one.from === 'file') row.source.push([progressWords[language].fromFile]);
    row.told.set(flatten(said), one.from);
    row.source.push(...saySource(one, language));
  }
  for (const key of ['path', 'projection'] as const)
    for (const one of target[key]) rowOf(one.by)[key] = sayStep(one, language);
  const ordered = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  const columns = (['measured', 'path', 'projection'] as const).filter(
    (column) => (column === 'measured' && start) || ordered.some((row) => row[column]),
  );
  return {
    columns,
    rows: [
      ...(start ? [{ ...start, cells: columns.map((column) => (column === 'measured' ? start.value : [])) }] : []),
      ...ordered.map((row) => ({
        time: sayTime(row.time, language),
        cells: columns.map((column) => row[column] ?? []),
        source: row.source.length > 0 ? row.source.flatMap((part, at) => (at === 0 ? part : [', ', ...part])) : null,
      })),
    ],
    hasSources: start !== null || ordered.some(({ source }) => source.length > 0),
  };
}

/** The baseline as a row of its own, unless it was measured and has one already. */
function sayStart({ baseline }: Target, language: Language): { time: Phrase; value: Phrase; source: Phrase } | null {
  if (baseline?.value == null) return null;
  const { value, year, source } = baseline;
  const name = progressWords[language].baseline;
  return {
    time: year === null ? [name] : [{ theirs: year }],
    value: [formatNumber(value, language)],
    source: source === null ? [name] : [`${name}, `, { theirs: source }],
  };
}

/** Without the unit, which the table names once; with it when it is another. */
function sayMeasured({ value, unit, words }: Measurement, target: Target, language: Language): Phrase {
  const comparable = inUnitOf(target.unit, { value, unit });
  return comparable === null ? [{ theirs: words }] : [formatNumber(comparable, language)];
}

/** `60 (−70 %)` when the author wrote a change. */
function sayStep({ value, words }: TargetStep, language: Language): Phrase {
  const figure = formatNumber(value, language);
  return words !== null && /^[+−–-].*%/.test(words) && value > 0 ? [`${figure} (`, { theirs: words }, ')'] : [figure];
}

function saySource({ source, note, from, report }: Measurement, language: Language): Phrase[] {
  // The source of a file stands under the table.
  const own = from === 'file' ? [] : [source, note].filter((words) => words !== null);
  const told: Phrase[] = own.map((words) => [{ theirs: words }]);
  if (report) return [...told, [{ ours: progressWords[language].reported, url: report.url }]];
  return told;
}
