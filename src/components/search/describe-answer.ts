// What the page says about an answer: how many hits, on what, and what else was looked for.
import type { Term, Variant } from '#astro/view/search/read-query.ts';

import type { Search } from './search-address.ts';

const MOST_WORDS = 3;

/** `22 resultater på »sygefravær«. Strategierne skriver også »fremmøde«.` */
export function describeAnswer({ query, chosen }: Search, terms: readonly Term[], hits: number, isWhole: boolean): string {
  const count = hits === 0 ? 'Ingen resultater' : hits === 1 ? '1 resultat' : `${hits} resultater`;
  const within = chosen.size > 0 ? ' med den valgte afgrænsning' : '';
  const partly = hits > 0 && !isWhole ? ' Nogle af dem har kun nogle af ordene.' : '';
  return `${count}${query ? ` på »${query}«` : ''}${within}.${partly}${hits > 0 ? describeOthers(terms) : ''}`;
}

function describeOthers(terms: readonly Term[]): string {
  const missing = terms.filter(({ variants }) => variants.length === 0).map(({ written }) => written);
  const listed = listWords(terms, 'word-list');
  return [
    ...terms.flatMap(({ written, variants }) => (variants[0]?.because === 'misspelt' ? ` »${written}« står ingen steder; der er søgt på »${variants[0].words.join(' ')}«.` : [])),
    listed.length > 0 ? ` Der er også søgt på ${quote(listed)}.` : '',
    missing.length > 0 ? ` ${quote(missing)} står ingen steder.` : '',
  ].join('');
}

export function listWords(terms: readonly Term[], because: Variant['because']): string[] {
  const words = terms.flatMap(({ variants }) => variants.filter((variant) => variant.because === because).map((variant) => variant.words.join(' ').replaceAll('"', '')));
  return [...new Set(words)].slice(0, MOST_WORDS);
}

function quote(words: readonly string[]): string {
  return words.map((word) => `»${word}«`).join(words.length === 2 ? ' og ' : ', ');
}
