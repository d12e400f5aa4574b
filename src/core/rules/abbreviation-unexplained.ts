import { createDiagnostic, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { listAbbreviations } from '../model/list-abbreviations.ts';
import type { Publication, Strategy } from '../model/publication.ts';
import { listParts, listStrategies } from '../model/red-thread.ts';
import { listRunningTexts } from '../source/running-text.ts';
import type { SourceDocument } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** `KL`, also in `KL's`, `KLs` and `MED-udvalg`; not `CO2`, `DK-6100` or a part of a longer word. */
const CAPITALS = /(?<![\p{L}\d.&/])(\p{Lu}{2,6})(?=['’]?s?(?![\p{L}\d])|['’](?:en|et|er|erne|s))(?![-–]\d)/gu;
const TWO_CAPITALS = /\p{Lu}{2}/u;
const ROMAN = /^[IVX]+$/;
const EXPLAINED_AFTER = /^\s*(?:\([^()]*\p{Ll}{4}|(?:,\s*)?(?:står for|er (?:en )?(?:forkortelse|kort) for|dvs\.|det vil sige) \p{L})/u;
const EXPLAINED_BEFORE = /\p{L}{3}[^()]*\((?:[^()]*[\s,])?$/u;

interface Use {
  short: string;
  place: () => Place;
  isExplained: boolean;
}

/** An abbreviation is told what it means where it is met first. One message for each in a strategy. */
export const abbreviationUnexplained: Rule = ({ publication, documents, entries }) => {
  const byKey = new Map(documents.map((document) => [document.key, document]));
  // A plan or theme with that name has a page that explains it.
  const named = new Set(entries.filter(({ kind }) => kind === 'external' || kind === 'theme').flatMap((entry) => [entry.title, ...('aliases' in entry ? entry.aliases : [])]).flatMap(findCapitals));
  return listStrategies(publication).flatMap((strategy) => checkStrategy(strategy, publication, byKey, named));
};

function checkStrategy(strategy: Strategy, publication: Publication, byKey: ReadonlyMap<string, SourceDocument>, named: ReadonlySet<string>): Diagnostic[] {
  const known = new Set([...named, ...listAbbreviations(publication, strategy).map(({ short }) => short), ...listForumCapitals(strategy)]);
  const told = new Map<string, Use>();
  const explainedLater = new Map<string, Use>();
  for (const { key } of [...listParts(strategy), ...strategy.appendices, ...strategy.reports]) {
    const document = byKey.get(key);
    for (const use of document ? findUses(document) : []) {
      if (known.has(use.short)) continue;
      const first = told.get(use.short);
      if (!first && use.isExplained) known.add(use.short);
      else if (!first) told.set(use.short, use);
      else if (use.isExplained && !explainedLater.has(use.short)) explainedLater.set(use.short, use);
    }
  }
  return [...told.values()].map(({ short, place }) => {
    const later = explainedLater.get(short);
    const related = later ? [{ label: 'explained-here' as const, location: later.place() }] : [];
    return createDiagnostic('abbreviation-unexplained', place(), { short, ...(later ? { later: 'ja' } : {}) }, related);
  });
}

function listForumCapitals({ organisation }: Strategy): string[] {
  return organisation.forums.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(findCapitals));
}

function findCapitals(text: string): string[] {
  return [...text.matchAll(CAPITALS)].map(([, short = '']) => short);
}

function findUses(document: SourceDocument): Use[] {
  return listRunningTexts(document).flatMap(({ text, placeAt }) => {
    if (!TWO_CAPITALS.test(text) || isShouted(text)) return [];
    return [...text.matchAll(CAPITALS)].flatMap(({ 0: found, 1: short = '', index }): Use[] => {
      if (ROMAN.test(short)) return [];
      const after = text.slice(index + found.length);
      const isExplained = EXPLAINED_AFTER.test(after) || (EXPLAINED_BEFORE.test(text.slice(0, index)) && /^[\s,)]/.test(after));
      return [{ short, place: () => placeAt(index, short.length), isExplained }];
    });
  });
}

/** A heading in capitals is no row of abbreviations. */
function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.length > 1 && words.filter((word) => word === word.toUpperCase()).length * 2 > words.length;
}
