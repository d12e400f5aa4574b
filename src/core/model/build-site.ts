// `site.yaml` → the site.
import type { SourceDocument } from '../source/source-document.ts';
import { buildLogo, buildBrandColors } from '../brand/build-brand.ts';
import type { FileBytes } from '../files/inspect-file.ts';
import { readDate, type BuildContext } from './build-context.ts';
import type { Accessibility, Site } from './site.ts';

type SiteDocument = SourceDocument<'site'>;

/**
 * The site, with defaults for keys that `site.yaml` lacks or when there is no such file. `contents` holds the bytes of
 * pictures, by path below the content folder.
 */
export function buildSite(
  context: BuildContext,
  document: SiteDocument | undefined,
  contents: ReadonlyMap<string, FileBytes>,
): Site {
  const data = document?.data;
  return {
    name: data?.name ?? 'Rød Tråd',
    language: data?.language ?? 'da',
    description:
      data?.description ?? 'Hvad kommunen har lovet, hvornår, hvem der har ansvaret, og hvad der blev af det.',
    url: data?.url ?? null,
    publisher: data?.publisher ?? null,
    repository: data?.repository ?? null,
    logo: buildLogo(data?.logo, contents),
    colors: buildBrandColors(data),
    accessibility: buildAccessibility(context, document),
    privacyPolicy: data?.['privacy-policy'] ?? null,
    securityContact: data?.['security-contact'] ?? null,
    abbreviations: data?.abbreviations ?? [],
  };
}

function buildAccessibility(context: BuildContext, document: SiteDocument | undefined): Accessibility {
  const written = document?.data.accessibility;
  return {
    statement: written?.statement ?? null,
    updated: document ? readDate(context, written?.updated, { document, path: ['accessibility', 'updated'] }) : null,
    phone: written?.phone ?? null,
    writeTo: written?.['write-to'] ?? null,
  };
}
