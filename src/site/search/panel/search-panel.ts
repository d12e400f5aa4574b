// The script of the search page. It fetches the index when the form is first used, or when the address has a query.
import { readQuery } from '../query/read-query.ts';
import type { Term } from '../query/term.ts';
import { answerWords } from '../answer-words.ts';

import { countFacets, passesFilters, readPageValues, type PageValues } from './count-facets.ts';
import { describeAnswer } from './describe-answer.ts';
import { findPages, listAll, type FoundPage } from './find-pages.ts';
import { moveBetweenHits } from './move-between-hits.ts';
import { preferAsWritten } from './prefer-as-written.ts';
import { putNamedFirst } from './put-named-first.ts';
import { loadEngine, type SearchEngine } from './pagefind.ts';
import { readSearch, writeSearch, type Search } from './search-address.ts';
import { showFilters } from './show-filters.ts';
import { createHit } from './show-hits.ts';
import { showSuggestions } from './show-suggestions.ts';
import { suggestQueries } from './suggest-queries.ts';

const HITS_AT_A_TIME = 10;
const PAUSE_BEFORE_SEARCH = 350; // milliseconds after the last key
const PAUSE_BEFORE_WAITING = 400; // milliseconds of silence before the page says that it is searching

const language = document.documentElement.lang === 'en' ? 'en' : 'da';
const words = answerWords[language];
const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const form = find<HTMLFormElement>('soegeform');
const field = find<HTMLInputElement>('soegeord');
const filters = find<HTMLDetailsElement>('soegefiltre');
const status = find('soegestatus');
const list = find<HTMLOListElement>('soegehits');
const more = find<HTMLButtonElement>('flere-hits');
const suggestions = find('soegeforslag');

let loading: Promise<SearchEngine> | undefined;
let pageValues: ReadonlyMap<string, PageValues> = new Map();
let asked = 0;
let waiting: FoundPage[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

form.addEventListener('focusin', () => void prepare(true));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void ask(readSearch(new FormData(form)), 'push');
});
form.addEventListener('change', ({ target }) => {
  if (target !== field) void ask(readSearch(new FormData(form)), 'push');
});
field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => void ask(readSearch(new FormData(form)), 'replace'), PAUSE_BEFORE_SEARCH);
});
more.addEventListener('click', () => void showMore(true));
addEventListener('popstate', () => void askAddress());
moveBetweenHits(field, list);
void askAddress();

async function askAddress(): Promise<void> {
  const search = readSearch(new URLSearchParams(location.search));
  field.value = search.query;
  if (search.query || search.chosen.size > 0) await ask(search, 'keep');
  else reset();
}

/** The first time, when the words would stand where the filters are about to come, only if the index is long in coming. */
function saySearching(number: number): typeof timer {
  const say = () => {
    if (number === asked) status.textContent = words.searching;
  };
  if (filters.hidden && status.textContent === '') return setTimeout(say, PAUSE_BEFORE_WAITING);
  say();
  return undefined;
}

/** Fetches the index once, and offers the filters unless an answer is about to. */
async function prepare(isIdle: boolean): Promise<SearchEngine | null> {
  const isFirst = !loading;
  loading ??= loadEngine(form.action);
  try {
    const engine = await loading;
    if (isFirst) pageValues = readPageValues(engine.queryData);
    if (isIdle && filters.hidden) offerFilters(readSearch(new FormData(form)), [...pageValues.keys()]);
    return engine;
  } catch {
    loading = undefined;
    status.textContent = words.failed;
    return null;
  }
}

async function ask(search: Search, address: 'push' | 'replace' | 'keep'): Promise<void> {
  clearTimeout(timer);
  const number = (asked += 1);
  const written = writeSearch(search);
  if (address === 'push' && written !== location.search.slice(1))
    history.pushState(null, '', written ? `?${written}` : location.pathname);
  else if (address === 'replace') history.replaceState(null, '', written ? `?${written}` : location.pathname);
  if (!written) return reset();
  const waiter = saySearching(number);
  const engine = await prepare(false);
  clearTimeout(waiter);
  if (!engine || number !== asked) return;
  const terms = readQuery(search.query, engine.vocabulary, engine.queryData.wordList);
  const { pages, isWhole } =
    terms.length > 0 ? await findPages(engine, terms, language) : await listAll(engine, search.query);
  const ordered = putNamedFirst(engine, pages, {
    query: search.query,
    meant: suggestQueries(engine, search.query, terms).meant,
  });
  if (number === asked) await show(engine, search, terms, ordered, isWhole);
}

async function show(
  engine: SearchEngine,
  search: Search,
  terms: readonly Term[],
  pages: readonly FoundPage[],
  isWhole: boolean,
): Promise<void> {
  const number = asked;
  const allowed = pages.filter(({ id }) => passesFilters(getValues(id), search));
  const ordered = await preferAsWritten(allowed, HITS_AT_A_TIME);
  if (number !== asked) return;
  waiting = ordered;
  const items = await takeHits();
  if (number !== asked) return;
  // All at once, so that nothing on the page moves twice.
  offerFilters(
    search,
    pages.map(({ id }) => id),
  );
  list.replaceChildren(...items);
  more.hidden = waiting.length === 0;
  showSuggestions(
    suggestions,
    { engine, search, terms, hits: allowed.length, hitsWithoutFilters: pages.length },
    language,
  );
  status.textContent = describeAnswer(search, terms, { hits: allowed.length, isWhole }, language);
}

function offerFilters(search: Search, ids: readonly string[]): void {
  showFilters(form, search, countFacets(ids, pageValues, search), language);
  // The filters start open on a wide screen or when in use; after that the reader decides.
  if (filters.hidden) filters.open = search.chosen.size > 0 || matchMedia('(width >= 48rem)').matches;
  filters.hidden = false;
}

function getValues(id: string): PageValues {
  return pageValues.get(id) ?? { kommune: [], slags: [], strategi: [], omraade: [], aar: [], forum: [] };
}

async function showMore(isAsked: boolean): Promise<void> {
  const items = await takeHits();
  list.append(...items);
  more.hidden = waiting.length === 0;
  if (isAsked) items[0]?.querySelector('a')?.focus();
}

async function takeHits(): Promise<HTMLLIElement[]> {
  const next = waiting.slice(0, HITS_AT_A_TIME);
  waiting = waiting.slice(HITS_AT_A_TIME);
  return Promise.all(next.map((page) => createHit(page, language)));
}

function reset(): void {
  asked += 1;
  waiting = [];
  list.replaceChildren();
  status.textContent = '';
  more.hidden = true;
  suggestions.hidden = true;
  if (pageValues.size > 0) offerFilters({ query: '', chosen: new Map() }, [...pageValues.keys()]);
}
