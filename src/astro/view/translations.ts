// Which pages have an English version, and how the two find each other.
import { getPublication } from '#astro/publication.ts';
import type { Language } from '#core/diagnostics/wording.ts';
import type { Publication, Translation } from '#core/model/publication.ts';

/** Below this address every page is in English. */
export const ENGLISH_PAGES = '/en/';

export interface Version {
  language: Language;
  url: string;
}

/** A page for each, and one that lists them. */
export function listTranslationRoutes(): { params: { page: string | undefined }; props: { translation: Translation | null } }[] {
  const { translations } = getPublication();
  const pages = translations.map((translation) => ({ params: { page: translation.url.slice(ENGLISH_PAGES.length, -1) }, props: { translation } }));
  return pages.length === 0 ? [] : [{ params: { page: undefined }, props: { translation: null } }, ...pages];
}

/** The language of the site's own words on a page. */
export function findLanguage(path: string, { site }: Publication): Language {
  return path.startsWith(ENGLISH_PAGES) ? 'en' : site.language;
}

/** The page itself and its other versions, the Danish first; none when there is only the one. */
export function listVersions(path: string, { translations }: Publication): Version[] {
  const found = translations.find((translation) => translation.url === path || translation.of.url === path);
  return found ? [{ language: 'da', url: found.of.url }, { language: found.language, url: found.url }] : [];
}

/** The page in the other language, where there is one. */
export function findOtherVersion(path: string, publication = getPublication()): Version | null {
  return listVersions(path, publication).find(({ url }) => url !== path) ?? null;
}

/** The nearest above and below that have an English version too: what a reader of English goes on to. */
export function listBeside({ key }: Translation, { translations }: Publication): Translation[] {
  const others = translations.filter((other) => other.key !== key);
  const isDirect = (below: string, above: string) => isWithin(below, above) && !others.some((between) => isWithin(below, between.key) && isWithin(between.key, above));
  return others.filter((other) => isDirect(other.key, key) || isDirect(key, other.key));
}

function isWithin(below: string, above: string): boolean {
  return below.startsWith(`${above}/`);
}

/** What belongs to an invented municipality says so in every language. */
export function isInvented({ of }: Translation): boolean {
  if (of.kind === 'organisation') return of.isExample;
  if (of.kind === 'strategy') return of.organisation.isExample;
  return 'strategy' in of && of.strategy.organisation.isExample;
}
