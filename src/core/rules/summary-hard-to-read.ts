import type { ArgsOf } from '../diagnostics/catalogue.ts';
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place } from '../source/place.ts';
import { findLongestSentence, measureLix, type Lix } from '../readability/lix.ts';
import { placeOf, placeOfNode, type SourceDocument } from '../source/source-document.ts';
import type { DocumentRule } from './rule.ts';

/** The LIX number from which a text is very hard; a summary is for everybody. */
const VERY_HARD = 55;
const LONG_SENTENCE = 20;
const MOST_WORDS = 3;
const SHOWN_WORDS = 6;

/** A summary must not be very hard to read. LIX is made for the Nordic languages, so translations are not checked. */
export const summaryHardToRead: DocumentRule = (document) =>
  document.kind === 'translation' ? [] : checkDocument(document);

function checkDocument(document: SourceDocument): Diagnostic[] {
  const summary = findSummary(document);
  const measured = summary && measureLix(summary.text);
  if (!summary || !measured || measured.lix < VERY_HARD) return [];
  const lead = summary.isLead ? { lead: 'ja' as const } : {};
  return [createDiagnostic('summary-hard-to-read', summary.place(), { ...describe(measured, summary.text), ...lead })];
}

/** The summary by the author, or else the first paragraph, which is then used as the summary. */
function findSummary(document: SourceDocument): { text: string; isLead: boolean; place: () => Place } | null {
  if ('summary' in document.data && document.data.summary !== undefined)
    return { text: document.data.summary, isLead: false, place: () => placeOf({ document, path: ['summary'] }) };
  const lead = document.body.lead.find((node) => node.type === 'paragraph');
  return lead ? { text: document.body.leadText, isLead: true, place: () => placeOfNode(document, lead) } : null;
}

/** Names the longest sentence when it is long, and always the longest words. */
function describe({ lix, longWords }: Lix, text: string): ArgsOf<'summary-hard-to-read'> {
  const longest = [...new Set(longWords)].sort((a, b) => b.length - a.length).slice(0, MOST_WORDS);
  const { sentence, words } = findLongestSentence(text);
  return {
    lix: String(lix),
    limit: String(VERY_HARD),
    long: longest.map((word) => `\`${word}\``).join(', '),
    inLongest: String(words),
    ...(words > LONG_SENTENCE ? { sentence: shorten(sentence) } : {}),
  };
}

/** The first words, enough to find the sentence by. */
function shorten(sentence: string): string {
  const words = sentence.split(/\s+/);
  return words.length > SHOWN_WORDS ? `${words.slice(0, SHOWN_WORDS).join(' ')} …` : sentence;
}
