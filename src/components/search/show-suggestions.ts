// A way on when nothing is found.
import type { Term } from '#astro/view/search/read-query.ts';

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

export function showSuggestions(box: HTMLElement, { engine, search, terms, hits, hitsWithoutFilters }: Answered): void {
  box.hidden = hits > 0;
  if (hits > 0) return;
  const { meant, wider } = suggestQueries(engine, search.query, terms);
  fill(box, 'mente-du', meant ? ['Mente du ', createLink(meant), '?'] : []);
  fill(box, 'bredere', wider.length > 0 ? ['Søg bredere: ', ...wider.flatMap((word, index) => [index > 0 ? ', ' : '', createLink(word)])] : []);
  const isNarrowed = search.chosen.size > 0;
  fill(box, 'fjern-filtre', isNarrowed ? [createLink(search.query, `Fjern afgrænsningen${hitsWithoutFilters > 0 ? ` og se ${hitsWithoutFilters === 1 ? '1 resultat' : `${hitsWithoutFilters} resultater`}` : ''}`)] : []);
}

function fill(box: HTMLElement, name: string, parts: (string | Node)[]): void {
  const line = box.querySelector(`#${name}`) as HTMLElement;
  line.hidden = parts.length === 0;
  line.replaceChildren(...parts);
}

function createLink(query: string, words = `»${query}«`): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = query ? `?${new URLSearchParams({ q: query })}` : location.pathname;
  link.textContent = words;
  return link;
}
