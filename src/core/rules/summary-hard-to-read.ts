import type { ArgsOf } from '../diagnostics/catalogue.ts';
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place } from '../source/place.ts';
import { measureLix, type Lix } from '../readability/lix.ts';
import { placeOf, placeOfNode, type SourceDocument } from '../source/source-document.ts';
import type { DocumentRule } from './rule.ts';

/** The LIX number from which a text is very hard; a summary is for everybody. */
const VERY_HARD = 55;
const LONG_SENTENCE = 20;

/** A summary must not be very hard to read. LIX is made for the Nordic languages, so translations are not checked. */
export const summaryHardToRead: DocumentRule = (document) =>
  document.kind === 'translation' ? [] : checkDocument(document);

function checkDocument(document: SourceDocument): Diagnostic[] {
  const summary = findSummary(document);
  const measured = summary && measureLix(summary.text);
  if (!summary || !measured || measured.lix < VERY_HARD) return [];
  return [createDiagnostic('summary-hard-to-read', summary.place(), describe(measured))];
}

/** The summary by the author, or else the first paragraph, which is then used as the summary. */
function findSummary(document: SourceDocument): { text: string; place: () => Place } | null {
  if ('summary' in document.data && document.data.summary !== undefined)
    return { text: document.data.summary, place: () => placeOf({ document, path: ['summary'] }) };
  const lead = document.body.lead.find((node) => node.type === 'paragraph');
  return lead ? { text: document.body.leadText, place: () => placeOfNode(document, lead) } : null;
}

/** Advises on long sentences first, and only then on long words. */
function describe({ lix, words, sentences, longWords }: Lix): ArgsOf<'summary-hard-to-read'> {
  const perSentence = Math.round(words / sentences);
  const longest = [...new Set(longWords)].sort((a, b) => b.length - a.length).slice(0, 3);
  const long = longest.map((word) => `\`${word}\``).join(', ');
  return {
    lix: String(lix),
    limit: String(VERY_HARD),
    perSentence: String(perSentence),
    long,
    ...(perSentence > LONG_SENTENCE ? { cure: 'split' as const } : {}),
  };
}
