// Suggests other queries when nothing is found.
import type { Term } from '../query/term.ts';
import type { Language } from '#core/language/language.ts';
import { quote } from '#words/phrases.ts';
import { answerWords } from '../answer-words.ts';

import type { SearchEngine } from './pagefind.ts';
import type { Search } from './search-address.ts';
import { suggestQueries } from './suggest-queries.ts';

interface Answered {
  engine: SearchEngine;
  search: Search;
  terms: readonly Term[];
  hits: number;
  hitsWithoutFilters: number;
}

export function showSuggestions(
  box: HTMLElement,
  { engine, search, terms, hits, hitsWithoutFilters }: Answered,
  language: Language,
): void {
  const words = answerWords[language];
  box.hidden = hits > 0;
  if (hits > 0) return;
  const { meant, wider } = suggestQueries(engine, search.query, terms);
  fill(box, 'mente-du', meant ? [words.didYouMean, createLink(meant, quote(meant, language)), '?'] : []);
  fill(
    box,
    'bredere',
    wider.length > 0
      ? [
          words.wider,
          ...wider.flatMap((word, index) => [index > 0 ? ', ' : '', createLink(word, quote(word, language))]),
        ]
      : [],
  );
  const isNarrowed = search.chosen.size > 0;
  fill(
    box,
    'fjern-filtre',
    isNarrowed
      ? [
          createLink(
            search.query,
            `${words.removeFilters}${hitsWithoutFilters > 0 ? words.andSee(words.results(hitsWithoutFilters)) : ''}`,
          ),
        ]
      : [],
  );
}

function fill(box: HTMLElement, name: string, parts: (string | Node)[]): void {
  const line = box.querySelector(`#${name}`) as HTMLElement;
  line.hidden = parts.length === 0;
  line.replaceChildren(...parts);
}

function createLink(query: string, words: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = query ? `?${new URLSearchParams({ q: query })}` : location.pathname;
  link.textContent = words;
  return link;
}
