// Every document of a strategy on one page: ids that stay apart, headings that sink, notes that count on.
import { listParts, listThread } from '#core/model/red-thread.ts';
import type { Appendix, Area, Goal, Strategy } from '#core/model/publication.ts';

import { nameDocument } from './name-document.ts';
import { placeBody, type Rendering } from './rendering.ts';

export type WholeRenderings = ReadonlyMap<Strategy | Area | Goal | Appendix, Rendering>;

export function placeWhole(strategy: Strategy): WholeRenderings {
  const renderings = new Map<Strategy | Area | Goal | Appendix, Rendering>();
  let firstNote = 1;
  for (const document of [...listParts(strategy), ...strategy.appendices]) {
    const rendering = placeBody(document.body, { idPrefix: prefixOf(document, strategy), level: levelOf(document), firstNote });
    firstNote += rendering.notes.length;
    renderings.set(document, rendering);
  }
  return renderings;
}

/** The level of the document's own passages: one below its title. */
function levelOf(document: Strategy | Area | Goal | Appendix): number {
  if (document.kind === 'strategy') return 2;
  return document.kind === 'appendix' ? 3 : levelOf(document.parent) + 1;
}

/** `omraade--maal--`: the way down from the strategy. */
export function prefixOf(document: Strategy | Area | Goal | Appendix, strategy: Strategy): string {
  if (document === strategy) return '';
  return `${document.key.slice(strategy.key.length + 1).replaceAll('/', '--')}--`;
}

const DEEPEST = 2;

/** Areas, goals and appendices with their anchors on the page; `depth` counts from 0. */
export function listContents(strategy: Strategy): { anchor: string; title: string; depth: number }[] {
  const parts = listParts(strategy).flatMap((part) => (part.kind === 'strategy' ? [] : [{ document: part, title: part.title, depth: Math.min(listThread(part).length - 2, DEEPEST) }]));
  const appendices = strategy.appendices.map((document) => ({ document, title: nameDocument(document), depth: 0 }));
  return [...parts, ...appendices].map(({ document, title, depth }) => ({ anchor: prefixOf(document, strategy).slice(0, -2), title, depth }));
}
