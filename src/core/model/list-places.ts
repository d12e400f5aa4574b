// Every page of the site, and the anchors on it.
import { diagnosticCodes, codeUrl } from '../diagnostics/catalogue.ts';
import { listMoves } from './list-moves.ts';
import { listGlobalGoalUse } from './global-goal-use.ts';
import type { Publication } from './publication.ts';
import type { Strategy } from './strategy.ts';
import type { Organisation } from './organisation.ts';
import { listStrategies } from './red-thread.ts';
import type { Referable } from './references.ts';

const FIXED_PAGES = [
  '/',
  '/a-aa/',
  '/maal/',
  '/frister/',
  '/aendringer/',
  '/temaer/',
  '/eksterne/',
  '/sammenlign/',
  '/soeg/',
  '/om/',
  '/privatliv/',
  '/was/',
  '/data/',
  '/validering/',
  '/validering/ci/',
  '/validering/formater/',
  '/validering/noegler/',
];
/** The pages every strategy has below its own page. */
export const STRATEGY_VIEWS = ['overblik', 'hele', 'frister', 'opfoelgning'] as const;

/** Address (with a slash at both ends) → anchors on that page. Old anchors of moved actions are included. */
export function listPlaces(
  publication: Publication,
  entries: readonly Referable[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>();
  for (const page of [...FIXED_PAGES, ...diagnosticCodes.map(codeUrl)]) places.set(page, new Set());
  for (const strategy of listStrategies(publication)) for (const url of listViews(strategy)) places.set(url, new Set());
  for (const entry of entries) if (entry.kind !== 'action') places.set(entry.url, new Set(anchorsOf(entry)));
  for (const { url } of listGlobalGoalUse(publication)) {
    places.set('/verdensmaal/', new Set());
    places.set(url, new Set());
  }
  if (publication.translations.length > 0) places.set('/en/', new Set());
  for (const { url, body } of publication.translations) places.set(url, new Set(body.anchors));
  // A moved action leaves a pointer at its old place.
  for (const { from } of listMoves(publication))
    if (from.anchor !== null) places.get(`/${from.key}/`)?.add(from.anchor);
  return places;
}

function listViews(strategy: Strategy): string[] {
  return STRATEGY_VIEWS.map((view) => `${strategy.url}${view}/`);
}

function anchorsOf(entry: Exclude<Referable, { kind: 'action' }>): string[] {
  const actions = 'actions' in entry ? [...entry.actions, ...entry.withdrawnActions].map(({ id }) => id) : [];
  const forums =
    entry.kind === 'organisation'
      ? [
          ...(entry satisfies Organisation).forums.map(({ id }) => `forum-${id}`),
          ...entry.bodies.map(({ id }) => `udenfor-${id}`),
        ]
      : [];
  const crossCutting = entry.kind === 'strategy' ? entry.crossCutting.map(({ id }) => id) : [];
  return [...entry.body.anchors, ...actions, ...forums, ...crossCutting];
}
