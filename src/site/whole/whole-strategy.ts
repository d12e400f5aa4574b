// Puts every document of a strategy on one page: unique ids, lower heading levels, and notes numbered on.
import type { Language } from '#core/language/language.ts';
import { listParts, listThread } from '#core/model/red-thread.ts';
import type { Publication } from '#core/model/publication.ts';
import type { Appendix } from '#core/model/page.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Area, Goal } from '#core/model/part.ts';
import { sayLevel } from '#words/levels.ts';
import { capitalise, theirs, type Phrase } from '#words/phrases.ts';

import { hasOwnFacts } from '#site/promise/describe-status.ts';
import { nameDocument } from '#words/names.ts';
import { listUsedAbbreviations } from '#site/text/page-abbreviations.ts';
import { placeBody, type Rendering } from '#site/text/place-body.ts';

const SEPARATOR = '--';
const DEEPEST = 2;

export type WholeRenderings = ReadonlyMap<Strategy | Area | Goal | Appendix, Rendering>;

export function placeWhole(
  strategy: Strategy,
  { publication, language }: { publication: Publication; language: Language },
): { own: Rendering; renderings: WholeRenderings } {
  const own = placeBody(strategy, language, { abbreviations: listUsedAbbreviations(strategy, strategy, publication) });
  const renderings = new Map<Strategy | Area | Goal | Appendix, Rendering>([[strategy, own]]);
  let firstNote = 1 + own.notes.length;
  for (const document of [...listParts(strategy), ...strategy.appendices]) {
    if (document === strategy) continue;
    const rendering = placeBody(document, language, {
      idPrefix: prefixOf(document, strategy),
      level: levelOf(document),
      firstNote,
      abbreviations: listUsedAbbreviations(document, strategy, publication),
    });
    firstNote += rendering.notes.length;
    renderings.set(document, rendering);
  }
  return { own, renderings };
}

/** Prepares a part for the page: its heading level, its anchor, and the word for its level. */
export function viewWholePart(
  part: Area | Goal,
  renderings: WholeRenderings,
  language: Language,
): { rendering: Rendering; id: string; word: string; hasFacts: boolean } {
  const rendering = renderings.get(part) ?? placeBody(part, language);
  return {
    rendering,
    id: rendering.options.idPrefix.slice(0, -SEPARATOR.length),
    word: capitalise(sayLevel(part, language)),
    hasFacts: hasOwnFacts(part),
  };
}

/** The level of the document's own headings: one below its title. */
function levelOf(document: Strategy | Area | Goal | Appendix): number {
  if (document.kind === 'strategy') return 2;
  return document.kind === 'appendix' ? 3 : levelOf(document.parent) + 1;
}

/** The path down from the strategy, as a prefix that keeps ids apart: `del-omraade--maal--`. */
function prefixOf(document: Strategy | Area | Goal | Appendix, strategy: Strategy): string {
  if (document === strategy) return '';
  return `del-${document.key.slice(strategy.key.length + 1).replaceAll('/', SEPARATOR)}${SEPARATOR}`;
}

/** Lists areas, goals and appendices with their anchors on the page; `depth` counts from 0. */
export function listContents(
  strategy: Strategy,
  language: Language,
): { anchor: string; title: Phrase; depth: number }[] {
  const parts = listParts(strategy).flatMap((part) =>
    part.kind === 'strategy'
      ? []
      : [{ document: part, title: theirs(part.title), depth: Math.min(listThread(part).length - 2, DEEPEST) }],
  );
  const appendices = strategy.appendices.map((document) => ({
    document,
    title: nameDocument(document, language),
    depth: 0,
  }));
  return [...parts, ...appendices].map(({ document, title, depth }) => ({
    anchor: prefixOf(document, strategy).slice(0, -SEPARATOR.length),
    title,
    depth,
  }));
}
