// Old addresses for hosts that can answer with 301 (Netlify, Cloudflare Pages, GitLab Pages); others have the pages.
import { listRedirects } from '#core/model/list-redirects.ts';
import type { Publication } from '#core/model/publication.ts';

/**
 * `/old/ /new/ 301`, one per line; empty when nothing has moved. The accessibility statement is another site's page and
 * may move again, so its redirect is temporary.
 */
export function renderRedirects(publication: Publication): string {
  const { statement } = publication.site.accessibility;
  const was = statement === null ? [] : ['/was', '/was/'].map((from) => `${from} ${statement} 302\n`);
  const moved = listRedirects(publication).map(({ from, to }) => `${from} ${to} 301\n`);
  return [...was, ...moved].join('');
}
