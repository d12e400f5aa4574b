// Writes the files that hosts, search engines and finders of security holes look for.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { listRedirects } from '#core/model/list-redirects.ts';
import type { Publication } from '#core/model/publication.ts';
import { renderRedirects } from '#exporters/redirects.ts';
import { renderHeaderFile } from '#exporters/security-headers.ts';
import { renderSecurityTxt, SECURITY_TXT } from '#exporters/security-txt.ts';
import { renderRobots, renderSitemaps } from '#exporters/sitemap.ts';

/** Pages that redirect or report a missing page are left out of the sitemap. */
const UNLISTED = ['/404.html', '/was/'];

/** Writes the files; `pages` are the addresses of all pages, in order. */
export function writeSiteFiles(publication: Publication, pages: readonly string[], folder: string): void {
  const { url } = publication.site;
  const unlisted = new Set([...UNLISTED, ...listRedirects(publication).map(({ from }) => from)]);
  const files: Record<string, string | null> = {
    _redirects: renderRedirects(publication) || null,
    _headers: renderHeaderFile(),
    'robots.txt': renderRobots(url),
    [SECURITY_TXT.slice(1)]: renderSecurityTxt(publication),
    ...renderSitemaps(
      pages.filter((page) => !unlisted.has(page)),
      url,
    ),
  };
  for (const [name, text] of Object.entries(files)) {
    if (text === null) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
