// Describes the answer: how many hits, for which words, and which other words were searched for.
import type { Term, Variant } from '../query/term.ts';
import type { Language } from '#core/language/language.ts';
import { answerWords } from '../answer-words.ts';

import type { Search } from './search-address.ts';

const MOST_WORDS = 3;

/** `22 resultater på »sygefravær«. Strategierne skriver også »fremmøde«.` */
export function describeAnswer(
  { query, chosen }: Search,
  terms: readonly Term[],
  found: { hits: number; isWhole: boolean },
  language: Language,
): string {
  const words = answerWords[language];
  const within = chosen.size > 0 ? words.within : '';
  const partly = found.hits > 0 && !found.isWhole ? words.partly : '';
  return `${words.results(found.hits)}${query ? words.on(query) : ''}${within}.${partly}${found.hits > 0 ? describeOthers(terms, language) : ''}`;
}

function describeOthers(terms: readonly Term[], language: Language): string {
  const words = answerWords[language];
  const missing = terms.filter(({ variants }) => variants.length === 0).map(({ written }) => written);
  const listed = listWords(terms, 'word-list');
  return [
    ...terms.flatMap(({ written, variants }) =>
      variants[0]?.because === 'misspelt'
        ? words.misspelt(written, variants[0].words.join(' ').replaceAll('"', ''))
        : [],
    ),
    ...terms.flatMap(({ written, variants }) =>
      isOnlyParts(variants) ? words.inParts(written, variants[0]?.words ?? []) : [],
    ),
    listed.length > 0 ? words.alsoSearched(listed) : '',
    missing.length > 0 ? words.missing(missing) : '',
  ].join('');
}

/** Whether only the parts of a compound were found; apart, they can mean something else. */
function isOnlyParts([first]: readonly Variant[]): boolean {
  return first?.because === 'compound' && first.words.length > 1;
}

function listWords(terms: readonly Term[], because: Variant['because']): string[] {
  const words = terms.flatMap(({ variants }) =>
    variants
      .filter((variant) => variant.because === because)
      .map((variant) => variant.words.join(' ').replaceAll('"', '')),
  );
  return [...new Set(words)].slice(0, MOST_WORDS);
}
