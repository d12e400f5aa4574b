// What a change of the content does to the promises, as tables that a reviewer can read quickly.
import type { Comparison, NamedLevel } from '#core/ledger/comparison.ts';
import type { Language } from '#core/language/language.ts';

import { codeSpan, escapeMarkdown } from './escape-markdown.ts';
import { WORDS, type MarkdownWords } from './markdown-words.ts';

/** Nobody reads more rows than this in a comment. */
const MOST_ROWS = 30;

export function describeComparison(comparison: Comparison, language: Language): string[] {
  const say = WORDS[language];
  const { added, changed, strengthened, removed, moved } = comparison;
  const { columns } = say;
  const tables = [
    table(
      say,
      say.changed,
      [columns.what, columns.title, columns.from, columns.to, columns.later, columns.recorded],
      changed,
      ({ what, from, to, days, isRecorded, ...level }) => [
        say.whats[what],
        name(level),
        cell(from, say.gone),
        cell(to, say.gone),
        days ? say.days(days) : '',
        isRecorded ? say.yes : say.no,
      ],
    ),
    table(
      say,
      say.removed,
      [columns.kind, columns.title, columns.under, columns.recorded],
      removed,
      ({ isRecorded, ...level }) => [
        say.kinds[level.kind],
        name(level),
        escapeMarkdown(level.under),
        isRecorded ? say.yes : say.no,
      ],
    ),
    table(
      say,
      say.moved,
      [columns.title, columns.old, columns.address, columns.recorded],
      moved,
      ({ from, to, isRecorded, ...level }) => [
        name(level),
        codeSpan(from),
        codeSpan(to),
        isRecorded ? say.yes : say.no,
      ],
    ),
    table(say, say.added, [columns.kind, columns.title, columns.under], added, (level) => [
      say.kinds[level.kind],
      name(level),
      escapeMarkdown(level.under),
    ]),
    table(say, say.strengthened, [columns.what, columns.title, columns.to], strengthened, ({ what, to, ...level }) => [
      say.whats[what],
      name(level),
      cell(to, ''),
    ]),
  ].flat();
  return [
    say.comparedWith(codeSpan(comparison.ref)),
    ...(tables.length > 0 ? tables : [say.nothing]),
    ...describeLacking(comparison, say),
  ];
}

function table<Row>(
  say: MarkdownWords,
  heading: string,
  columns: string[],
  rows: readonly Row[],
  toCells: (row: Row) => string[],
): string[] {
  if (rows.length === 0) return [];
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const shown = rows.slice(0, MOST_ROWS).map((row) => line(toCells(row)));
  const rest = rows.length - MOST_ROWS;
  return [
    `### ${heading} (${rows.length})`,
    [line(columns), line(columns.map(() => '---')), ...shown].join('\n'),
    ...(rest > 0 ? [say.rows(rest)] : []),
  ];
}

function name({ title }: NamedLevel): string {
  return escapeMarkdown(title);
}

/** The author's words in quotes, or `otherwise` when there are none. */
function cell(words: string | null, otherwise: string): string {
  return words === null ? otherwise : `»${escapeMarkdown(words)}«`;
}

function describeLacking({ goals, lacking }: Comparison, say: MarkdownWords): string[] {
  const rows = (['owner', 'deadline', 'measure'] as const).map(
    (key) => `- ${say.lackRow(say.lacks[key], lacking[key].all, lacking[key].added.slice(0, MOST_ROWS).map(name))}`,
  );
  return [`### ${say.lacking}`, `${say.goals(goals)}\n\n${rows.join('\n')}`];
}
