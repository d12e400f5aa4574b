// Finds what the reader may have meant, and wider queries that have hits.
import { findNearWord } from '../query/find-near-word.ts';
import type { Term } from '../query/term.ts';

import type { SearchEngine } from './pagefind.ts';

export interface Suggestions {
  /** The whole query with unknown words replaced by similar ones. */
  meant: string | null;
  /** Single words of the query that each have hits. */
  wider: string[];
}

export function suggestQueries({ vocabulary }: SearchEngine, query: string, terms: readonly Term[]): Suggestions {
  const near = terms.map(({ written, variants }) => {
    const isKnown = variants.some(({ because }) => because === 'written');
    const word = isKnown || /^\d/.test(written) ? null : findNearWord(vocabulary, written)?.written;
    return word ? { written, word } : null;
  });
  const meant = near.reduce(
    (words, found) => (found ? words.replaceAll(new RegExp(escape(found.written), 'giu'), found.word) : words),
    query,
  );
  const wider =
    terms.length > 1
      ? terms.filter(({ variants }) => variants.length > 0).map(({ written }) => written)
      : listBroader(terms);
  return { meant: meant.toLowerCase() === query.toLowerCase() ? null : meant, wider };
}

/** The parts of a compound that no text uses, where the texts use the parts. */
function listBroader([term]: readonly Term[]): string[] {
  return [...new Set(term?.variants.flatMap(({ words, isWhole }) => (isWhole ? [] : words)) ?? [])]
    .filter((word) => !word.startsWith('"'))
    .slice(0, 3);
}

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
