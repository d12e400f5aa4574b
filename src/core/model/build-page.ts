// Documents outside the tree of areas and goals: appendices, plans outside the site, themes, pages.
import type { Origin, SourceDocument } from '../source/source-document.ts';
import { toFigure } from './build-part.ts';
import { readDate, type BuildContext } from './build-context.ts';
import type { Appendix, External, Page, Theme } from './page.ts';
import type { Strategy } from './strategy.ts';

type BesideKind = 'appendix' | 'report' | 'external' | 'theme' | 'page';

export function buildEntry(document: SourceDocument<BesideKind>) {
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
