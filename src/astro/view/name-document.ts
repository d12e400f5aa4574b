import type { Language } from '#core/diagnostics/wording.ts';
import type { Appendix, Report } from '#core/model/publication.ts';
import { sayDate } from '#words/dates.ts';
import { theirs, type Phrase } from '#words/phrases.ts';
import { threadWords } from '#words/thread.ts';

/** `Bilag 1: Den samfundsmæssige sammenhæng`, `Status på planen (foråret 2014)`. */
export function nameDocument(document: Appendix | Report, language: Language): Phrase {
  if (document.kind === 'report' && document.date && language === 'en') return [{ theirs: document.title }, ' (', ...sayDate(document.date, language), ')'];
  if (document.kind === 'report') return theirs(document.date ? `${document.title} (${document.date.words})` : document.title);
  return document.number ? [`${threadWords[language].appendixNumbered(document.number)}: `, { theirs: document.title }] : theirs(document.title);
}
