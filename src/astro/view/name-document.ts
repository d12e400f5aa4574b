import type { Appendix, Report } from '#core/model/publication.ts';

/** `Bilag 1: Den samfundsmæssige sammenhæng`, `Status på planen (foråret 2014)`. */
export function nameDocument(document: Appendix | Report): string {
  if (document.kind === 'report') return document.date ? `${document.title} (${document.date.words})` : document.title;
  return document.number ? `Bilag ${document.number}: ${document.title}` : document.title;
}
