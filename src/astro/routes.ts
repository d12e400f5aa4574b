// Lists the pages of the site, for Astro's getStaticPaths.
import { listRedirects } from '#core/model/list-redirects.ts';
import { listActions, listEveryPart, listParts, listStrategies } from '#core/model/red-thread.ts';
import { listGlobalGoalUse, type GlobalGoalUse } from '#core/model/global-goal-use.ts';
import type { Translation } from '#core/model/page.ts';
import { listDiagnosticPages } from '#site/reference/diagnostic-pages.ts';
import { ENGLISH_PAGES } from '#site/translations/words.ts';

import { getPublication } from './site-content.ts';

/** `/haderslev/strategi/omraade/maal/` → organisation, strategy, part. */
function toParams(url: string) {
  const [organisation, strategy, ...part] = url.split('/').filter(Boolean);
  return { organisation, strategy, part: part.join('/') };
}

export function listOrganisationRoutes() {
  return getPublication().organisations.map((organisation) => ({
    params: toParams(organisation.url),
    props: { organisation },
  }));
}

export function listStrategyRoutes() {
  return listStrategies(getPublication()).map((strategy) => ({ params: toParams(strategy.url), props: { strategy } }));
}

export function listPartRoutes() {
  const parts = listStrategies(getPublication()).flatMap(listEveryPart);
  return parts.flatMap((part) => (part.kind === 'strategy' ? [] : [{ params: toParams(part.url), props: { part } }]));
}

/** Old addresses, each with a page that sends readers on. */
export function listRedirectRoutes() {
  return listRedirects(getPublication()).map((redirect) => ({
    params: { old: redirect.from.slice(1, -1) },
    props: { redirect },
  }));
}

export function listAppendixRoutes() {
  const appendices = listStrategies(getPublication()).flatMap((strategy) => strategy.appendices);
  return appendices.map((appendix) => ({
    params: { ...toParams(appendix.url), appendix: lastSegment(appendix.url) },
    props: { appendix },
  }));
}

export function listReportRoutes() {
  const reports = listStrategies(getPublication()).flatMap((strategy) => strategy.reports);
  return reports.map((report) => ({
    params: { ...toParams(report.url), report: lastSegment(report.url) },
    props: { report },
  }));
}

export function listExternalRoutes() {
  return getPublication().externals.map((external) => ({
    params: { external: lastSegment(external.url) },
    props: { external },
  }));
}

export function listThemeRoutes() {
  return getPublication().themes.map((theme) => ({ params: { theme: lastSegment(theme.url) }, props: { theme } }));
}

export function listDiagnosticRoutes() {
  return listDiagnosticPages(getPublication().site.language).map((page) => ({
    params: { code: page.code },
    props: { page },
  }));
}

/** A page for each translation, and one that lists them all. */
export function listTranslationRoutes(): {
  params: { page: string | undefined };
  props: { translation: Translation | null };
}[] {
  const { translations } = getPublication();
  const pages = translations.map((translation) => ({
    params: { page: translation.url.slice(ENGLISH_PAGES.length, -1) },
    props: { translation },
  }));
  return pages.length === 0 ? [] : [{ params: { page: undefined }, props: { translation: null } }, ...pages];
}

/** A page for each global goal that something serves, and one that lists them; no page when nothing names any. */
export function listGlobalGoalRoutes(): {
  params: { goal: string | undefined };
  props: { use: GlobalGoalUse | null };
}[] {
  const used = listGlobalGoalUse(getPublication());
  if (used.length === 0) return [];
  return [
    { params: { goal: undefined }, props: { use: null } },
    ...used.map((use) => ({ params: { goal: String(use.number) }, props: { use } })),
  ];
}

/** The file with the places, when any text has coordinates. */
export function listPlaceRoutes() {
  const hasCoordinates = listStrategies(getPublication())
    .flatMap((strategy) => [...listParts(strategy), ...listActions(strategy)])
    .some(({ places }) => places.some(({ lat }) => lat !== null));
  return hasCoordinates ? [{ params: { places: 'steder' } }] : [];
}

function lastSegment(url: string): string {
  return url.split('/').filter(Boolean).at(-1) ?? '';
}
