// The search page's one island. Pagefind is fetched when the form is first used, or when the address asks for something.
import { findPages, type Found } from './find-pages.ts';
import { loadPagefind, type Hit, type Pagefind, type SearchResponse } from './pagefind.ts';
import { readSearch, writeSearch, type Search } from './search-address.ts';
import { showFilters } from './show-filters.ts';
import { createHit } from './show-hits.ts';

const HITS_AT_A_TIME = 10;
const PAUSE_BEFORE_SEARCH = 350; // milliseconds after the last key

const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const form = find<HTMLFormElement>('soegeform');
const field = find<HTMLInputElement>('soegeord');
const filters = find<HTMLFieldSetElement>('soegefiltre');
const status = find('soegestatus');
const list = find('soegehits');
const more = find<HTMLButtonElement>('flere-hits');
const suggestions = find('soegeforslag');

let loading: Promise<Pagefind> | undefined;
let asked = 0;
let waiting: SearchResponse['results'] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

form.addEventListener('focusin', () => void prepare());
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
addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof HTMLElement && event.target.matches('input:not([type="checkbox"]), select, textarea');
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  field.focus();
});
void askAddress();

async function askAddress(): Promise<void> {
  const search = readSearch(new URLSearchParams(location.search));
  field.value = search.query;
  if (search.query || search.chosen.size > 0) await ask(search, 'keep');
  else reset();
}

/** Fetches the index once and offers the filters. */
async function prepare(): Promise<Pagefind | null> {
  const isFirst = !loading;
  loading ??= loadPagefind(form.action);
  try {
    const pagefind = await loading;
    if (isFirst && filters.hidden) {
      const counts = await pagefind.filters();
      showFilters(form, readSearch(new FormData(form)), counts, counts);
      filters.hidden = false;
    }
    return pagefind;
  } catch {
    loading = undefined;
    status.textContent = 'Søgningen kunne ikke hentes. Prøv igen, eller se listerne over alle mål og alle frister.';
    suggestions.hidden = false;
    return null;
  }
}

async function ask(search: Search, address: 'push' | 'replace' | 'keep'): Promise<void> {
  clearTimeout(timer);
  const number = (asked += 1);
  const words = writeSearch(search);
  if (address === 'push' && words !== location.search.slice(1)) history.pushState(null, '', words ? `?${words}` : location.pathname);
  else if (address === 'replace') history.replaceState(null, '', words ? `?${words}` : location.pathname);
  if (!words) return reset();
  status.textContent = 'Søger …';
  const pagefind = await prepare();
  if (!pagefind || number !== asked) return;
  const found = await findPages(pagefind, search);
  if (number !== asked) return;
  await show(search, found);
}

async function show(search: Search, { response, respelled }: Found): Promise<void> {
  const { results } = response;
  showFilters(form, search, response.filters, response.totalFilters);
  filters.hidden = false;
  list.replaceChildren();
  waiting = results;
  suggestions.hidden = results.length > 0;
  find('fjern-filtre').hidden = search.chosen.size === 0;
  await showMore(false);
  status.textContent = describe(search, results.length, respelled);
}

/** `22 resultater på »maal« eller »mål« med den valgte afgrænsning.` */
function describe({ query, chosen }: Search, hits: number, respelled: string[]): string {
  const count = hits === 0 ? 'Ingen resultater' : hits === 1 ? '1 resultat' : `${hits} resultater`;
  const words = [query, ...respelled].filter(Boolean).map((spelling) => `»${spelling}«`);
  const within = chosen.size > 0 ? ' med den valgte afgrænsning' : '';
  return `${count}${words.length > 0 ? ` på ${words.join(' eller ')}` : ''}${within}.`;
}

async function showMore(isAsked: boolean): Promise<void> {
  const hits: Hit[] = await Promise.all(waiting.slice(0, HITS_AT_A_TIME).map(({ data }) => data()));
  waiting = waiting.slice(HITS_AT_A_TIME);
  const items = hits.map(createHit);
  list.append(...items);
  more.hidden = waiting.length === 0;
  if (isAsked) items[0]?.querySelector('a')?.focus();
}

function reset(): void {
  asked += 1;
  waiting = [];
  list.replaceChildren();
  status.textContent = '';
  more.hidden = true;
  suggestions.hidden = true;
}
