// Documents outside the tree of areas and goals: appendices, reports, plans outside the site, themes, pages.
import { within, type Origin, type SourceDocument } from '../source/source-document.ts';
import { toFigure } from './build-part.ts';
import { readDate, readDeadline, type BuildContext } from './build-context.ts';
import type { Appendix, External, Page, Theme } from './page.ts';
import type { Report } from './report.ts';
import type { Strategy } from './strategy.ts';

type BesideKind = 'appendix' | 'report' | 'external' | 'theme' | 'page';

function buildEntry(document: SourceDocument<BesideKind>) {
  const data = document.data as { id?: string; title: string; summary?: string };
  return {
    id: data.id ?? document.key.split('/').at(-1) ?? document.key,
    key: document.key,
    url: `/${document.key}/`,
    title: data.title,
    summary: data.summary ?? document.body.leadText,
    origin: { document, path: [] } as Origin,
    body: document.body,
  };
}

export function buildAppendix(
  context: BuildContext,
  document: SourceDocument<'appendix'>,
  strategy: Strategy,
): Appendix {
  const { data } = document;
  const built: Appendix = {
    kind: 'appendix',
    ...buildEntry(document),
    strategy,
    number: data.number ?? null,
    generated: data.generated ?? null,
    figures: (data.figures ?? []).map(toFigure),
    sourcePage: data['source-page'] ?? null,
    sourceNotes: data['source-notes'] ?? [],
  };
  context.references.add(built);
  return built;
}

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
    entries: [],
    sourcePage: data['source-page'] ?? null,
    sourceNotes: data['source-notes'] ?? [],
  };
  strategy.reports.push(built);
  context.references.add(built);
  context.later(() => {
    built.entries = (data.entries ?? []).map((entry, index) => ({
      about:
        entry.about === undefined
          ? null
          : context.references.find(entry.about, within(at('entries'), index, 'about'), built.key, [
              'area',
              'goal',
              'action',
            ]),
      title: entry.title ?? null,
      status: entry.status ?? 'unknown',
      text: entry.text ?? null,
      value: entry.value ?? null,
      origin: within(at('entries'), index),
    }));
  });
}

export function buildExternal(context: BuildContext, document: SourceDocument<'external'>): External {
  const { data } = document;
  const built: External = {
    kind: 'external',
    ...buildEntry(document),
    aliases: data.aliases ?? [],
    publisher: data.publisher ?? null,
    period: readDate(context, data.period, { document, path: ['period'] }),
    address: data.url ?? null,
    sourceNotes: data['source-notes'] ?? [],
    namedBy: [],
  };
  context.references.add(built);
  return built;
}

export function buildTheme(context: BuildContext, document: SourceDocument<'theme'>): Theme {
  const built: Theme = { kind: 'theme', ...buildEntry(document), aliases: document.data.aliases ?? [], parts: [] };
  context.references.add(built);
  return built;
}

export function buildPage(context: BuildContext, document: SourceDocument<'page'>): Page {
  const built: Page = { kind: 'page', ...buildEntry(document) };
  context.references.add(built);
  return built;
}
