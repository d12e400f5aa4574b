import type { Origin } from '../source/source-document.ts';

/** Anything with an address, a title and a place in the content. */
export interface Entry {
  id: string;
  /** The path below the content folder; unique. */
  key: string;
  /** The address from the site's root, with a slash at both ends. */
  url: string;
  title: string;
  /** One sentence for lists: written by the author, or else the first paragraph. May be empty. */
  summary: string;
  origin: Origin;
}
