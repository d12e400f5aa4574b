// The one door from content to pages. This module is never bundled: the integration keeps it outside, so that whoever
// reads the content and every page that is rendered meet in the same place.
import type { Publication } from '#core/model/publication.ts';
import type { TextHistory } from '#core/source/text-history.ts';

export interface SiteContent {
  publication: Publication;
  history: TextHistory;
  /** False unless the same build makes the files: a page never links to a PDF that is not there. */
  hasPdf: boolean;
  /** Told of every page when it is rendered. */
  onPage: () => void;
}

let content: SiteContent | null = null;

export function setSiteContent(site: SiteContent): void {
  content = site;
}

/** Throws when nobody has read the content: pages are rendered with the integration `roedtraad()` only. */
export function getSiteContent(): SiteContent {
  if (!content)
    throw new Error('No content has been read: is `roedtraad()` among the integrations in astro.config.mjs?');
  return content;
}

export function getPublication(): Publication {
  return getSiteContent().publication;
}
