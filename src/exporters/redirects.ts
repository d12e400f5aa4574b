// Old addresses for hosts that can answer with 301 (Netlify, Cloudflare Pages, GitLab Pages); others have the pages.
import { listRedirects } from '#core/model/list-redirects.ts';
import type { Publication } from '#core/model/publication.ts';

/** `/old/ /new/ 301`, one a line; empty when nothing has moved. */
export function renderRedirects(publication: Publication): string {
  return listRedirects(publication)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');
}
