// Old pages and where they are now.
import { listMoves } from './list-moves.ts';
import { STRATEGY_VIEWS } from './list-places.ts';
import type { Organisation } from './organisation.ts';
import type { Publication } from './publication.ts';
import type { Strategy } from './strategy.ts';
import type { Area, Goal } from './part.ts';
import { listEveryPart, listStrategies } from './red-thread.ts';

export interface Redirect {
  /** From the site's root, with a slash at both ends. */
  from: string;
  /** In the same form. The old address of an English page leads to the English page, if there is one now. */
  to: string;
  title: string;
  organisation: Organisation;
}

/**
 * One redirect for each old page, sorted by address. The pages below a moved page moved with it. An old address that is
 * in use again is left out.
 */
export function listRedirects(publication: Publication): Redirect[] {
  const parts = listStrategies(publication).flatMap(listEveryPart);
  const live = new Set([...publication.organisations, ...parts].map(({ url }) => url));
  const redirects = new Map<string, Redirect>();
  for (const { from, to } of listMoves(publication)) {
    if (from.anchor !== null || to.kind === 'action') continue;
    for (const redirect of withAllBelow(from.key, to, parts))
      if (!live.has(redirect.from) && !redirects.has(redirect.from)) redirects.set(redirect.from, redirect);
  }
  for (const redirect of publication.organisations.flatMap((organisation) => listFormer(organisation, parts)))
    if (!live.has(redirect.from) && !redirects.has(redirect.from)) redirects.set(redirect.from, redirect);
  for (const redirect of listEnglish([...redirects.values()], publication)) redirects.set(redirect.from, redirect);
  return [...redirects.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Everything of a municipality lay in another folder before it was renamed or made of several. */
function listFormer(organisation: Organisation, parts: readonly (Strategy | Area | Goal)[]): Redirect[] {
  const { formerKeys, strategies, url: to, title } = organisation;
  return formerKeys.flatMap((former) => [
    { from: `/${former}/`, to, title, organisation },
    ...strategies.flatMap((strategy) =>
      withAllBelow(`${former}/${strategy.key.slice(organisation.key.length + 1)}`, strategy, parts),
    ),
  ]);
}

/** The English pages had the same old addresses, below `/en/`. None on a site without English pages. */
function listEnglish(moved: readonly Redirect[], { translations }: Publication): Redirect[] {
  if (translations.length === 0) return [];
  const byOriginal = new Map(translations.map((translation) => [translation.of.url, translation]));
  const live = new Set(translations.map(({ url }) => url));
  return moved.flatMap((redirect) => {
    const from = `/en${redirect.from}`;
    const { url: to, title } = byOriginal.get(redirect.to) ?? { url: redirect.to, title: redirect.title };
    const isView = redirect.organisation.strategies.some((strategy) =>
      STRATEGY_VIEWS.some((view) => redirect.to === `${strategy.url}${view}/`),
    );
    return live.has(from) || isView ? [] : [{ ...redirect, from, to, title }];
  });
}

function withAllBelow(key: string, to: Strategy | Area | Goal, parts: readonly (Strategy | Area | Goal)[]): Redirect[] {
  const strategy = to.kind === 'strategy' ? to : to.strategy;
  const redirect = (rest: string, title: string): Redirect => ({
    from: `/${key}/${rest}`,
    to: `${to.url}${rest}`,
    title,
    organisation: strategy.organisation,
  });
  const below = parts.filter(({ url }) => url.startsWith(to.url) && url !== to.url);
  const beside = to.kind === 'strategy' ? [...to.appendices, ...to.reports] : [];
  const views = to.kind === 'strategy' ? STRATEGY_VIEWS.map((view) => redirect(`${view}/`, to.title)) : [];
  return [
    redirect('', to.title),
    ...[...below, ...beside].map(({ url, title }) => redirect(url.slice(to.url.length), title)),
    ...views,
  ];
}
