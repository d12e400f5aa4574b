// Checked documents → the publication: first the tree, then the references across it.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import type { IsoDate } from '../deadlines/calendar.ts';
import type { FileBytes } from '../files/inspect-file.ts';
import type { DocumentKind } from '#schemas/index.ts';
import type { SourceDocument } from '../source/source-document.ts';
import { buildOrganisation } from './build-organisation.ts';
import { buildExternal, buildPage, buildTheme, buildAppendix } from './build-page.ts';
import { buildReport } from './build-report.ts';
import { buildPartKeys, fillPart } from './build-part.ts';
import { buildSite } from './build-site.ts';
import { buildStrategy } from './build-strategy.ts';
import { buildTranslations } from './build-translations.ts';
import { createBuildContext, type BuildContext } from './build-context.ts';
import type { Publication } from './publication.ts';
import type { Strategy } from './strategy.ts';
import type { Area, Goal } from './part.ts';
import type { Organisation } from './organisation.ts';
import { linkDependencies } from './link-dependencies.ts';
import type { WordListEntry } from './site.ts';
import type { Referable } from './references.ts';
import { listStrategies } from './red-thread.ts';
import { setAsideWithdrawn } from './set-aside-withdrawn.ts';
import { settleProgress } from './settle-progress.ts';
import { settleStandings } from './standing.ts';
import { settleStatuses, sortReports } from '../status/settle-statuses.ts';

export interface Built {
  publication: Publication;
  entries: Referable[];
}

export interface Faulty {
  /** Keys of files that cannot be read. Whatever lies below them is left out without a finding. */
  failed: ReadonlySet<string>;
  /** Lower-case words of values that were dropped because of a fault. */
  dropped: ReadonlySet<string>;
}

/**
 * Builds the model and adds what it finds wrong to `findings`. Never throws for faults in the content: what is sound is
 * built, what is not is left out. `contents` holds the bytes of pictures and of tables, by path below the content folder.
 */
export function buildPublication(
  documents: SourceDocument[],
  { failed, dropped }: Faulty,
  today: IsoDate,
  findings: Diagnostic[],
  contents: ReadonlyMap<string, FileBytes> = new Map(),
): Built {
  const context = createBuildContext(today, findings, dropped, contents);
  const ordered = sortForReading(documents);
  const of = <K extends DocumentKind>(kind: K) =>
    ordered.filter((document): document is SourceDocument<K> => document.kind === kind);
  failed.forEach((key) => context.references.addSilent(key));

  const organisations = of('organisation').map((document) => buildOrganisation(context, document));
  const publication: Publication = {
    today,
    site: buildSite(context, of('site')[0], contents),
    organisations,
    externals: of('external').map((document) => buildExternal(context, document)),
    themes: of('theme').map((document) => buildTheme(context, document)),
    about: of('page').map((document) => buildPage(context, document))[0] ?? null,
    translations: [],
    wordList: of('word-list').flatMap(buildWordList),
  };
  buildTree(context, ordered, failed, organisations);
  publication.translations = buildTranslations(context, ordered, failed);
  context.linkAll();
  setAsideWithdrawn(publication);
  settleStandings(listStrategies(publication), today);
  sortReports(publication);
  settleStatuses(publication);
  settleProgress(listStrategies(publication), today);
  return { publication, entries: context.references.entries() };
}

function buildTree(
  context: BuildContext,
  documents: SourceDocument[],
  failed: ReadonlySet<string>,
  organisations: Organisation[],
): void {
  const wholes = new Map<string, Organisation | Strategy | Area>(
    organisations.map((organisation) => [organisation.key, organisation]),
  );
  for (const document of documents) placeInTree(context, document, wholes, failed);
  const strategies = organisations.flatMap((organisation) => organisation.strategies);
  for (const document of documents) {
    if (document.kind !== 'appendix' && document.kind !== 'report') continue;
    const strategy = strategies.find(({ key }) => document.key.startsWith(`${key}/`));
    if (!strategy) reportMissingIndex(context, parentKey(parentKey(document.key)), document, failed);
    else if (document.kind === 'appendix')
      strategy.appendices.push(buildAppendix(context, document as SourceDocument<'appendix'>, strategy));
    else buildReport(context, document as SourceDocument<'report'>, strategy);
  }
}

function placeInTree(
  context: BuildContext,
  document: SourceDocument,
  wholes: Map<string, Organisation | Strategy | Area>,
  failed: ReadonlySet<string>,
): void {
  if (document.kind !== 'strategy' && document.kind !== 'area' && document.kind !== 'goal') return;
  const above = parentKey(document.key);
  const parent = wholes.get(above);
  if (!parent) return reportMissingIndex(context, above, document, failed);
  if (document.kind === 'strategy' && parent.kind === 'organisation') {
    const strategy = buildStrategy(context, document as SourceDocument<'strategy'>, parent);
    parent.strategies.push(strategy);
    wholes.set(document.key, strategy);
  } else if (document.kind === 'area' && parent.kind !== 'organisation') {
    wholes.set(document.key, buildArea(context, document as SourceDocument<'area'>, parent));
  } else if (document.kind === 'goal' && parent.kind !== 'organisation')
    buildGoal(context, document as SourceDocument<'goal'>, parent);
}

function buildArea(context: BuildContext, document: SourceDocument<'area'>, parent: Strategy | Area): Area {
  const strategy = parent.kind === 'strategy' ? parent : parent.strategy;
  const area: Area = {
    kind: 'area',
    ...buildPartKeys(document),
    strategy,
    parent,
    word: document.data.word ?? strategy.words.area,
    areas: [],
    goals: [],
  };
  parent.areas.push(area);
  context.references.add(area);
  fillPart(context, document, area, strategy);
  return area;
}

function buildGoal(context: BuildContext, document: SourceDocument<'goal'>, parent: Strategy | Area): void {
  const strategy = parent.kind === 'strategy' ? parent : parent.strategy;
  const goal: Goal = {
    kind: 'goal',
    ...buildPartKeys(document),
    strategy,
    parent,
    word: document.data.word ?? strategy.words.goal,
    dependsOn: [],
    neededBy: [],
  };
  parent.goals.push(goal);
  context.references.add(goal);
  fillPart(context, document, goal, strategy);
  const origin = { document, path: ['depends-on'] };
  context.later(() => linkDependencies(context, goal, document.data['depends-on'], origin));
}

/** Reported once for each folder, at its first file. The file is left out, so references to it are not reported. */
function reportMissingIndex(
  context: BuildContext,
  folder: string,
  document: SourceDocument,
  failed: ReadonlySet<string>,
): void {
  context.references.addSilent(document.key);
  const isBelowFailed = [...failed].some((key) => folder === key || folder.startsWith(`${key}/`));
  const missing = context.findings.some(
    ({ code, args }) => code === 'index-missing' && (folder === args.folder || folder.startsWith(`${args.folder}/`)),
  );
  if (isBelowFailed || missing) return;
  const what = folder.includes('/') ? (folder.split('/').length === 2 ? 'strategy' : 'area') : 'organisation';
  context.findings.push(
    createDiagnostic('index-missing', { kind: 'unavailable', file: document.file }, { folder, what }),
  );
}

/** Parents before children; siblings by `order`, then number, then name. */
function sortForReading(documents: readonly SourceDocument[]): SourceDocument[] {
  const placed = documents.map((document) => ({
    document,
    depth: document.key.split('/').length,
    rank: rank(document),
    number: numberOf(document),
  }));
  placed.sort(
    (a, b) =>
      a.depth - b.depth ||
      a.rank - b.rank ||
      compareNumbers(a.number, b.number) ||
      (a.document.key < b.document.key ? -1 : 1),
  );
  return placed.map(({ document }) => document);
}

function rank(document: SourceDocument): number {
  const data = document.data as { order?: number };
  return data.order ?? Number.MAX_SAFE_INTEGER;
}

function numberOf(document: SourceDocument): number {
  return Number((document.data as { number?: string }).number ?? Number.NaN);
}

/** Documents without a number come last. */
function compareNumbers(left: number, right: number): number {
  if (Number.isNaN(left) || Number.isNaN(right)) return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
  return left - right;
}

function parentKey(key: string): string {
  return key.split('/').slice(0, -1).join('/');
}

function buildWordList(document: SourceDocument<'word-list'>): WordListEntry[] {
  return document.data.words.map(({ everyday, official, note }, index) => ({
    everyday,
    official,
    note: note ?? null,
    origin: { document, path: ['words', index] },
  }));
}
