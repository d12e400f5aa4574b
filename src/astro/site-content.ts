// The only way for pages to reach the content. This module is never bundled: the integration keeps it outside, so that
// the code that reads the content and the pages share one copy.
import type { Publication } from '#core/model/publication.ts';
import type { TextHistory } from '#core/source/text-history.ts';

export interface SiteContent {
  publication: Publication;
  history: TextHistory;
  /** Whether the same build makes the PDFs; a page never links to a PDF that is not there. */
  hasPdf: boolean;
  /** Called for every page when it is rendered. */
  onPage: () => void;
}

let content: SiteContent | null = null;

export function setSiteContent(site: SiteContent): void {
  content = site;
}

/** Throws when no content has been read: pages can only be rendered with the integration `roedtraad()`. */
export function getSiteContent(): SiteContent {
  if (!content)
    throw new Error('No content has been read: is `roedtraad()` among the integrations in astro.config.mjs?');
  return content;
}

export function getPublication(): Publication {
  return getSiteContent().publication;
}
