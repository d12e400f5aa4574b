import type { DiagnosticCode } from '../diagnostics/catalogue.ts';
import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import type { Publication } from '../model/publication.ts';
import { listEveryPart, listStrategies } from '../model/red-thread.ts';
import { folderOf, type SourceDocument } from '../source/source-document.ts';
import { pathOfEvidence } from './report-proof.ts';
import { resolveAddress } from './resolve-address.ts';
import type { RuleContext, Rule } from './rule.ts';

/** After any of these findings nothing is reported as unused: the broken reference may have meant it. */
const MISSED: ReadonlySet<DiagnosticCode> = new Set([
  'unknown-reference',
  'ambiguous-reference',
  'index-missing',
  'broken-link',
  'broken-image',
  'logo-not-found',
  'series-file-missing',
]);

/**
 * Files that nothing links to, and plans and themes that nothing refers to. Says nothing while any file is unread,
 * since it may use them.
 */
export const unused: Rule = (context) => {
  if (context.failed.size > 0 || context.partial.size > 0 || context.found.some(({ code }) => MISSED.has(code)))
    return [];
  const linked = new Set([...context.documents.flatMap(listLinked), ...listTables(context.publication)]);
  return [...findFiles(context, linked), ...findDocuments(context, linked)];
};

/** A file that already has a finding is not reported again. */
function findFiles({ assets, found }: RuleContext, linked: ReadonlySet<string>) {
  const told = new Set(found.map(({ location }) => location.file));
  return [...assets]
    .filter(([path, file]) => !linked.has(`/${path}`) && !told.has(file))
    .map(([path, file]) => createDiagnostic('file-unused', { kind: 'unavailable', file }, { file: path }));
}

function findDocuments({ publication, documents }: RuleContext, linked: ReadonlySet<string>) {
  const used = listUsed(publication);
  return documents.flatMap(({ kind, key, file, data }) => {
    if ((kind !== 'external' && kind !== 'theme') || used.has(key) || linked.has(`/${key}/`)) return [];
    const title = 'title' in data ? data.title : key;
    return [createDiagnostic('document-unused', { kind: 'unavailable', file }, { title, kind })];
  });
}

/**
 * Addresses in the running text, resolved both from the folder of the file, as for pictures, and from its page, as for
 * links.
 */
function listLinked(document: SourceDocument): string[] {
  const { key, body, data } = document;
  const logo = 'logo' in data && data.logo ? [`/${data.logo.file}`] : [];
  const folder = `/${folderOf(document)}/`;
  const evidence = document.kind === 'report' ? listEvidence(document as SourceDocument<'report'>) : [];
  const addresses = body.addresses.flatMap(({ url }) => {
    const path = url.split(/[?#]/)[0] ?? '';
    return [folder, `/${key}/`]
      .flatMap((base) => resolveAddress(path, base.replace('//', '/')) ?? [])
      .filter((found) => found !== `/${key}/`);
  });
  return [...logo, ...evidence, ...addresses];
}

function listEvidence(document: SourceDocument<'report'>): string[] {
  return (document.data.entries ?? [])
    .flatMap(({ evidence }) => evidence ?? [])
    .map((found) => `/${pathOfEvidence(document, found)}`);
}

/** CSV files that targets have their figures from. */
function listTables(publication: Publication): string[] {
  const levels = listStrategies(publication).flatMap((strategy) => {
    const parts = listEveryPart(strategy);
    return [...parts, ...parts.flatMap((part) => [...part.actions, ...part.withdrawnActions])];
  });
  return levels.flatMap(({ targets }) => targets.flatMap(({ series }) => (series ? [`/${series.path}`] : [])));
}

function listUsed(publication: Publication): Set<string> {
  const strategies = listStrategies(publication);
  const parts = strategies.flatMap(listEveryPart);
  const relations = parts.flatMap(({ relations: all }) => all.map(({ to }) => to.key));
  const outputs = strategies.flatMap(({ outputs: all }) => all.flatMap(({ to }) => to?.key ?? []));
  const themes = parts
    .flatMap((part) => [part, ...part.actions, ...part.withdrawnActions])
    .flatMap((level) => level.themes.map(({ key }) => key));
  return new Set([...relations, ...outputs, ...themes]);
}
