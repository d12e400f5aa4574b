import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place } from '../source/place.ts';
import { listAbbreviations } from '../model/list-abbreviations.ts';
import type { Publication } from '../model/publication.ts';
import type { Strategy } from '../model/strategy.ts';
import { listParts, listStrategies } from '../model/red-thread.ts';
import { findCapitals } from '../source/abbreviation-uses.ts';
import type { AbbreviationUse } from '../source/document-words.ts';
import { listRunningTexts } from '../source/running-text.ts';
import type { SourceDocument } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

interface Use extends AbbreviationUse {
  document: SourceDocument;
}

/** An abbreviation must be explained where it is first used. Each is reported once for each strategy. */
export const abbreviationUnexplained: Rule = ({ publication, documents, entries }) => {
  const byKey = new Map(documents.map((document) => [document.key, document]));
  // The page of a plan or theme with that name explains it.
  const named = new Set(
    entries
      .filter(({ kind }) => kind === 'external' || kind === 'theme')
      .flatMap((entry) => [entry.title, ...('aliases' in entry ? entry.aliases : [])])
      .flatMap(findCapitals),
  );
  return listStrategies(publication).flatMap((strategy) => checkStrategy(strategy, publication, byKey, named));
};

function checkStrategy(
  strategy: Strategy,
  publication: Publication,
  byKey: ReadonlyMap<string, SourceDocument>,
  named: ReadonlySet<string>,
): Diagnostic[] {
  const known = new Set([
    ...named,
    ...listAbbreviations(publication, strategy).map(({ short }) => short),
    ...listForumCapitals(strategy),
  ]);
  const told = new Map<string, Use>();
  const explainedLater = new Map<string, Use>();
  for (const { key } of [...listParts(strategy), ...strategy.appendices, ...strategy.reports]) {
    const document = byKey.get(key);
    for (const found of document?.words.abbreviations ?? []) {
      const use: Use = { ...found, document: document as SourceDocument };
      if (known.has(use.short)) continue;
      const first = told.get(use.short);
      if (!first && use.isExplained) known.add(use.short);
      else if (!first) told.set(use.short, use);
      else if (use.isExplained && !explainedLater.has(use.short)) explainedLater.set(use.short, use);
    }
  }
  return [...told.values()].map((use) => {
    const { short } = use;
    const later = explainedLater.get(short);
    const related = later ? [{ label: 'explained-here' as const, location: placeOfUse(later) }] : [];
    return createDiagnostic(
      'abbreviation-unexplained',
      placeOfUse(use),
      { short, later: later ? 'ja' : null },
      related,
    );
  });
}

function listForumCapitals({ organisation }: Strategy): string[] {
  return organisation.forums.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(findCapitals));
}

function placeOfUse({ document, text, index, short }: Use): Place {
  return listRunningTexts(document)[text]?.placeAt(index, short.length) ?? { kind: 'unavailable', file: document.file };
}
