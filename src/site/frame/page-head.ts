// What a page's head tells machines: its address, its preview when shared, and its structured data.
import type { Language } from '#core/language/language.ts';
import type { Publication } from '#core/model/publication.ts';
import { PAGE_POLICY } from '#exporters/security-headers.ts';
import { CARD_SIZE, findCard } from '#exporters/social-cards.ts';

import { describeSite, describeThings, describeWay, indexSubjects, renderJsonLd } from './structured-data.ts';
import { findLanguage, listVersions } from '#site/translations/translations.ts';

export interface PageHead {
  /** Null while the site has no address. */
  canonical: string | null;
  /** The page's language versions, for search engines; empty when the page has only one language. */
  versions: { language: string; url: string }[];
  /** Open Graph: property and content. */
  shared: [property: string, content: string][];
  /** JSON-LD, safe inside a `<script>`. */
  structured: string;
}

export interface PageWords {
  path: string;
  title: string | null;
  description?: string | undefined;
}

/** None in development: Vite then adds scripts and styles of its own to the page. */
export const policy = import.meta.env.DEV ? null : PAGE_POLICY;

const LOCALES = { da: 'da_DK', en: 'en_GB' } as const satisfies Record<Language, string>;

const indexes = new WeakMap<Publication, ReturnType<typeof indexSubjects>>();

export function describeHead({ path, title, description }: PageWords, publication: Publication): PageHead {
  const { site } = publication;
  const toAddress = (address: string): string => (site.url === null ? address : new URL(address, site.url).href);
  const steps = listSteps(publication, path, title ?? site.name);
  const subject = getIndex(publication).get(path) ?? null;
  const things =
    path === '/'
      ? [describeSite(publication, toAddress)]
      : [...describeThings(subject, toAddress), describeWay(steps, toAddress)];
  return {
    canonical: site.url === null ? null : toAddress(path),
    // Search engines require whole addresses.
    versions:
      site.url === null
        ? []
        : describeVersions(path, publication).map(({ language, url }) => ({ language, url: toAddress(url) })),
    shared: [
      ...describeWords({ path, title, description }, publication),
      ...(site.url === null ? [] : describeCard(publication, path, toAddress)),
    ],
    structured: renderJsonLd(things),
  };
}

/** Readers of neither language are sent to the Danish page, which is the authoritative one. */
function describeVersions(path: string, publication: Publication): PageHead['versions'] {
  const versions = listVersions(path, publication);
  return versions.length === 0 ? [] : [...versions, { language: 'x-default', url: versions[0]?.url ?? path }];
}

function describeWords({ path, title, description }: PageWords, publication: Publication): PageHead['shared'] {
  const { site } = publication;
  const words: [string, string | undefined][] = [
    ['og:type', path === '/' ? 'website' : 'article'],
    ['og:locale', LOCALES[findLanguage(path, publication)]],
    ['og:site_name', site.name],
    ['og:title', title ?? site.name],
    ['og:description', description || undefined],
  ];
  return words.flatMap(([property, content]) => (content === undefined ? [] : [[property, content]]));
}

/** Other sites fetch the picture, so its address must be whole. */
function describeCard(publication: Publication, path: string, toAddress: (path: string) => string): PageHead['shared'] {
  const card = findCard(publication, path);
  return [
    ['og:url', toAddress(path)],
    ['og:image', toAddress(card.path)],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(CARD_SIZE.width)],
    ['og:image:height', String(CARD_SIZE.height)],
    ['og:image:alt', card.alt],
  ];
}

/** The pages from the front page down to this one. Folders of the address without a page of their own are left out. */
function listSteps(publication: Publication, path: string, title: string): { title: string; url: string }[] {
  const names = getIndex(publication);
  const folders = path.split('/').filter(Boolean);
  const above = folders.slice(0, -1).map((_, index) => `/${folders.slice(0, index + 1).join('/')}/`);
  const known = above.flatMap((url) => {
    const name = names.get(url)?.title;
    return name === undefined ? [] : [{ title: name, url }];
  });
  return [{ title: publication.site.name, url: '/' }, ...known, { title: names.get(path)?.title ?? title, url: path }];
}

function getIndex(publication: Publication): ReturnType<typeof indexSubjects> {
  const index = indexes.get(publication) ?? indexSubjects(publication);
  indexes.set(publication, index);
  return index;
}
