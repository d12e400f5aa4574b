// A status report and its lines.
import type { z } from 'zod';

import type { report as reportSchema } from '#schemas/report.ts';

import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { suggestWord } from '../diagnostics/suggest.ts';
import { placeOf, within, type Origin, type SourceDocument } from '../source/source-document.ts';
import { addReported } from './add-reported.ts';
import { readDate, readDeadline, type BuildContext } from './build-context.ts';
import { buildEntry } from './build-page.ts';
import type { Report, ReportEntry } from './report.ts';
import type { Strategy } from './strategy.ts';
import type { Target } from './target.ts';

type EntryData = NonNullable<z.output<typeof reportSchema>['entries']>[number];

export function buildReport(context: BuildContext, document: SourceDocument<'report'>, strategy: Strategy): void {
  const { data } = document;
  const at = (key: string): Origin => ({ document, path: [key] });
  const built: Report = {
    kind: 'report',
    ...buildEntry(document),
    strategy,
    date: readDate(context, data.date, at('date')),
    forum:
      data.forum === undefined ? null : context.references.findForum(data.forum, at('forum'), strategy.organisation),
    covers: readDeadline(
      context,
      data.covers === undefined ? undefined : { words: data.covers },
      at('covers'),
      strategy,
    ),
    corrects: null,
    entries: [],
    sourcePage: data['source-page'] ?? null,
    sourceNotes: data['source-notes'] ?? [],
  };
  strategy.reports.push(built);
  context.references.add(built);
  context.later(() => {
    if (data.corrects !== undefined)
      built.corrects = context.references.find(data.corrects, at('corrects'), built.key, ['report']);
    built.entries = (data.entries ?? []).flatMap((entry, index) =>
      buildLine(context, entry, within(at('entries'), index), built),
    );
    addReported(context, built);
  });
}

/** A line about something unknown is left out, so that it is not read as a line about the whole plan. */
function buildLine(context: BuildContext, data: EntryData, origin: Origin, report: Report): ReportEntry[] {
  const about =
    data.about === undefined
      ? null
      : context.references.find(data.about, within(origin, 'about'), report.key, ['area', 'goal', 'action']);
  if (data.about !== undefined && about === null) return [];
  const target = data.target === undefined ? null : findTarget(context, data.target, within(origin, 'target'), about);
  if (data.target !== undefined && target === null) return [];
  return [
    {
      about,
      target,
      title: data.title ?? null,
      status: data.status ?? 'unknown',
      saysStatus: data.status !== undefined || (data.value === undefined && data.scale === undefined),
      text: data.text ?? null,
      value: data.value ?? null,
      date: readDate(context, data.date, within(origin, 'date')),
      scale: data.scale ?? null,
      evidence: data.evidence ?? [],
      origin,
    },
  ];
}

/** By its id, or by its words. Null when there is no such target, which is then reported. */
function findTarget(context: BuildContext, words: string, origin: Origin, about: ReportEntry['about']): Target | null {
  const wanted = words.trim().toLowerCase();
  const targets = about?.targets ?? [];
  const found = targets.find((target) => namesOf(target).some((name) => name.toLowerCase() === wanted));
  if (found) return found;
  const names = targets.flatMap((target) => namesOf(target)[0] ?? []);
  context.findings.push(
    createDiagnostic('target-unknown', placeOf(origin), {
      found: words,
      suggestion: suggestWord(words, names),
      names: names.map((name) => `\`${name}\``).join(', '),
    }),
  );
  return null;
}

function namesOf({ id, words, measure }: Target): string[] {
  return [id, words, measure].filter((name): name is string => name !== null);
}
