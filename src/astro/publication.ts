// The bridge: the command line checks the content once and leaves the publication here; every page
// reads it from here. One parse of each file serves rules and pages.
import type { Publication } from '#core/model/publication.ts';

const SLOT = Symbol.for('roedtraad.publication');
type Slots = Record<symbol, Publication | undefined>;

export function setPublication(publication: Publication): void {
  (globalThis as unknown as Slots)[SLOT] = publication;
}

export function getPublication(): Publication {
  const publication = (globalThis as unknown as Slots)[SLOT];
  if (!publication) throw new Error('The publication is set by the command line before Astro starts: run `npm run build` or `npm run dev`.');
  return publication;
}
