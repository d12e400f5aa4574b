// How things are named in a sentence.
import type { Language } from '#core/language/language.ts';
import type { Appendix } from '#core/model/page.ts';
import type { Report } from '#core/model/report.ts';
import type { Action } from '#core/model/action.ts';
import { sayDate } from './dates.ts';
import { useWords } from './named-values.ts';
import { theirs, type Phrase } from './phrases.ts';
import { kindWords } from './kinds.ts';

/** `Bilag 1: Den samfundsmæssige sammenhæng`, `Status på planen (foråret 2014)`. */
export function nameDocument(document: Appendix | Report, language: Language): Phrase {
  if (document.kind === 'report' && document.date && language === 'en')
    return [{ theirs: document.title }, ' (', ...sayDate(document.date, language), ')'];
  if (document.kind === 'report')
    return theirs(document.date ? `${document.title} (${document.date.words})` : document.title);
  return document.number
    ? [`${kindWords[language].appendixNumbered(document.number)}: `, { theirs: document.title }]
    : theirs(document.title);
}

/** A conditional action is marked before its title wherever it is listed. */
export function nameAction(action: Action, language: Language): Phrase {
  return isConditional(action)
    ? [`${useWords[language].conditional}: `, { theirs: action.title }]
    : theirs(action.title);
}

export function isConditional(action: Action): boolean {
  return action.certainty === 'conditional';
}
