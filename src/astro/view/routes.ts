// Which pages there are: what Astro's getStaticPaths hands to each page.
import { getPublication } from '#astro/publication.ts';
import { listRedirects } from '#core/model/list-redirects.ts';
import { listEveryPart, listStrategies } from '#core/model/red-thread.ts';

/** `/haderslev/strategi/omraade/maal/` → organisation, strategy, part. */
function toParams(url: string) {
  const [organisation, strategy, ...part] = url.split('/').filter(Boolean);
  return { organisation, strategy, part: part.join('/') };
}

export function listOrganisationRoutes() {
  return getPublication().organisations.map((organisation) => ({ params: toParams(organisation.url), props: { organisation } }));
}

export function listStrategyRoutes() {
  return listStrategies(getPublication()).map((strategy) => ({ params: toParams(strategy.url), props: { strategy } }));
}

export function listPartRoutes() {
  const parts = listStrategies(getPublication()).flatMap(listEveryPart);
  return parts.flatMap((part) => (part.kind === 'strategy' ? [] : [{ params: toParams(part.url), props: { part } }]));
}

/** Old addresses: each has a page that leads on. */
export function listRedirectRoutes() {
  return listRedirects(getPublication()).map((redirect) => ({ params: { old: redirect.from.slice(1, -1) }, props: { redirect } }));
}

export function listAppendixRoutes() {
  const appendices = listStrategies(getPublication()).flatMap((strategy) => strategy.appendices);
  return appendices.map((appendix) => ({ params: { ...toParams(appendix.url), appendix: lastSegment(appendix.url) }, props: { appendix } }));
}

export function listReportRoutes() {
  const reports = listStrategies(getPublication()).flatMap((strategy) => strategy.reports);
  return reports.map((report) => ({ params: { ...toParams(report.url), report: lastSegment(report.url) }, props: { report } }));
}

export function listExternalRoutes() {
  return getPublication().externals.map((external) => ({ params: { external: lastSegment(external.url) }, props: { external } }));
}

export function listThemeRoutes() {
  return getPublication().themes.map((theme) => ({ params: { theme: lastSegment(theme.url) }, props: { theme } }));
}

function lastSegment(url: string): string {
  return url.split('/').filter(Boolean).at(-1) ?? '';
}
