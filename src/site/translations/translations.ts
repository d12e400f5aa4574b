// Finds the English version of a page, and the page of an English version.
import type { Language } from '#core/language/language.ts';
import type { Publication } from '#core/model/publication.ts';
import { listEveryPart } from '#core/model/red-thread.ts';
import type { Translation } from '#core/model/page.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Organisation } from '#core/model/organisation.ts';
import { ENGLISH_PAGES } from './words.ts';

/** The address of a page in one of its languages. */
export interface LanguageVersion {
  language: Language;
  url: string;
}

/** The language of the site's own words on the page with this path. */
export function findLanguage(path: string, { site }: Publication): Language {
  return path.startsWith(ENGLISH_PAGES) ? 'en' : site.language;
}

/** The page and its other versions, Danish first; empty when there is only one. */
export function listVersions(path: string, { translations }: Publication): LanguageVersion[] {
  const found = translations.find((translation) => translation.url === path || translation.of.url === path);
  return found
    ? [
        { language: 'da', url: found.of.url },
        { language: found.language, url: found.url },
      ]
    : [];
}

/** The address of a page's English version; null without one. */
export function findEnglishVersion(path: string, { translations }: Publication): string | null {
  return translations.find(({ of }) => of.url === path)?.url ?? null;
}

/** The nearest pages above and below that also have an English version, for readers of English to go on to. */
export function listBeside({ key }: Translation, { translations }: Publication): Translation[] {
  const others = translations.filter((other) => other.key !== key);
  const isDirect = (below: string, above: string) =>
    isWithin(below, above) && !others.some((between) => isWithin(below, between.key) && isWithin(between.key, above));
  return others.filter((other) => isDirect(other.key, key) || isDirect(key, other.key));
}

function isWithin(below: string, above: string): boolean {
  return below.startsWith(`${above}/`);
}

/** The municipality of the page; null for a page that belongs to none. */
export function findOrganisation({ of }: Translation): Organisation | null {
  if (of.kind === 'organisation') return of;
  if (of.kind === 'strategy') return of.organisation;
  return 'strategy' in of ? of.strategy.organisation : null;
}

/** The strategy of which the page tells; null for a municipality, a theme and the like. */
export function findStrategy({ of }: Translation): Strategy | null {
  if (of.kind === 'strategy') return of;
  return 'strategy' in of ? of.strategy : null;
}

/** English pages that belong together: those of one plan, or of a municipality and the site as a whole. */
export interface TranslationGroup {
  /** Null for pages that are of no plan. */
  strategy: Strategy | null;
  /** The English version of the plan itself; null without one. */
  whole: Translation | null;
  pages: Translation[];
}

/** In the order of the Danish pages. What is of no plan comes before the plans of its municipality. */
export function groupTranslations({ translations, organisations }: Publication): TranslationGroup[] {
  const order = new Map(
    organisations
      .flatMap((organisation) => [
        organisation,
        ...organisation.strategies.flatMap((strategy) => [
          ...listEveryPart(strategy),
          ...strategy.appendices,
          ...strategy.reports,
        ]),
      ])
      .map(({ key }, place) => [key, place]),
  );
  const placeOf = ({ of }: Translation) => order.get(of.key) ?? order.size;
  const groups: TranslationGroup[] = [];
  for (const translation of translations.toSorted((a, b) => placeOf(a) - placeOf(b))) {
    const strategy = findStrategy(translation);
    let group = groups.at(-1);
    if (group?.strategy !== strategy) groups.push((group = { strategy, whole: null, pages: [] }));
    if (translation.of === strategy) group.whole = translation;
    else group.pages.push(translation);
  }
  return groups;
}
