// Searches for each word of the query by itself, with all its variants. A page ranks by how many of the words it has,
// how rare they are, how close together they are, and whether the title has them.
import type { Term, Variant } from '../query/term.ts';
import { FACETS, type QueryData } from '../query/query-data.ts';
import type { Language } from '#core/language/language.ts';
import { kindWords } from '#words/kinds.ts';

import type { PagefindResult, SearchEngine } from './pagefind.ts';

export interface FoundPage {
  id: string;
  score: number;
  load: PagefindResult['data'];
  /** 2 when the query is the page's title, 1 when it is a heading on the page. */
  named: number;
  /** Term → where on the page the term was found, and how much it counts. */
  matches: Map<Term, Match>;
}

export interface Match {
  score: number;
  /** Position in the page, as a word number → weight: the reader's own word counts more than its variants. */
  places: Map<number, number>;
}

const IN_TITLE = 0.6;
const OTHER_VARIANTS = 0.1;
const NEAR = 1;
/** At this distance in words, nearness counts half. */
const NEAR_WORDS = 6;
/** Pages of invented municipalities, and plans that are not on the site, rank below the site's own promises. */
const EXAMPLE = 0.4;
const OUTSIDE = 0.6;
/** With fewer pages than this that have every word, pages with most of the words are shown too. */
const ENOUGH = 3;
const MOST_OF_IT = 0.5;

export interface Found {
  /** Best first. */
  pages: FoundPage[];
  /** Whether every page has every word. */
  isWhole: boolean;
}

/** An empty query finds every page, for the filters alone; a query of nothing but signs finds none. */
export async function listAll(engine: SearchEngine, query: string): Promise<Found> {
  const results = query === '' ? await engine.search(null) : [];
  return {
    pages: results.map(({ id, score, data }) => ({ id, score, load: data, named: 0, matches: new Map() })),
    isWhole: true,
  };
}

export async function findPages(engine: SearchEngine, allTerms: readonly Term[], language: Language): Promise<Found> {
  const terms = allTerms.filter(({ variants }) => variants.length > 0);
  const pages = new Map<string, FoundPage>();
  for (const term of terms)
    for (const variant of term.variants) collect(pages, term, variant, await findVariant(engine, variant));
  for (const term of terms) preferDue(pages, term, engine.queryData);
  const rarity = new Map(terms.map((term) => [term, rate(term, pages, engine.queryData.pages.length)]));
  const weights = rateWeight(engine.queryData, language);
  const whole = [...rarity.values()].reduce((sum, value) => sum + value, 0);
  const ranked = [...pages.values()].map((page) => {
    const covered = sumOf(page, rarity, () => 1) / whole;
    const score =
      sumOf(page, rarity, ({ score: own }) => own) *
      covered ** 2 *
      (1 + NEAR * nearness(page)) *
      (weights.get(page.id) ?? 1);
    return { page: { ...page, score }, covered };
  });
  const full = ranked.filter(({ covered }) => covered > 0.999);
  const shown = full.length >= ENOUGH ? full : ranked.filter(({ covered }) => covered >= MOST_OF_IT);
  const pagesInOrder = shown.map(({ page }) => page).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return { pages: pagesInOrder, isWhole: shown.length === full.length };
}

async function findVariant(engine: SearchEngine, { words, isWhole }: Variant): Promise<PagefindResult[]> {
  return isWhole ? engine.findWhole(words[0] ?? '') : engine.search(words.join(' '));
}

function collect(
  pages: Map<string, FoundPage>,
  term: Term,
  { weight }: Variant,
  results: readonly PagefindResult[],
): void {
  const best = Math.max(...results.map(({ score }) => score), Number.MIN_VALUE);
  for (const { id, score, words: places, matchedMetaFields, data } of results) {
    const page = pages.get(id) ?? { id, score: 0, load: data, named: 0, matches: new Map() };
    pages.set(id, page);
    const match = page.matches.get(term) ?? { score: 0, places: new Map() };
    const own = weight * (0.4 + (0.6 * score) / best + (matchedMetaFields?.includes('title') ? IN_TITLE * weight : 0));
    match.score = Math.max(match.score, own) + OTHER_VARIANTS * Math.min(match.score, own);
    for (const place of places) match.places.set(place, Math.max(match.places.get(place) ?? 0, weight));
    page.matches.set(term, match);
  }
}

/** Pages with a deadline in a year rank higher when the query names the year: most who ask want to know what is due. */
function preferDue(pages: ReadonlyMap<string, FoundPage>, term: Term, { pages: listed, facets }: QueryData): void {
  const year = facets.aar.indexOf(term.written);
  if (year === -1) return;
  for (const [id, ...values] of listed) {
    const match = values[FACETS.indexOf('aar')]?.includes(year) ? pages.get(id)?.matches.get(term) : undefined;
    if (match) match.score += IN_TITLE;
  }
}

function rate(term: Term, pages: ReadonlyMap<string, FoundPage>, all: number): number {
  const having = [...pages.values()].filter(({ matches }) => matches.has(term)).length;
  return Math.log(1 + all / Math.max(having, 0.5));
}

/** Page id → weight, for pages that count less than others. */
function rateWeight({ pages, facets, examples }: QueryData, language: Language): Map<string, number> {
  const outside = facets.slags.indexOf(kindWords[language].external);
  const beyond = pages.filter(([, ...values]) => values[FACETS.indexOf('slags')]?.includes(outside));
  return new Map([...beyond.map(([id]) => [id, OUTSIDE] as const), ...examples.map((id) => [id, EXAMPLE] as const)]);
}

function sumOf({ matches }: FoundPage, rarity: ReadonlyMap<Term, number>, value: (match: Match) => number): number {
  return [...matches].reduce((sum, [term, match]) => sum + (rarity.get(term) ?? 0) * value(match), 0);
}

/**
 * 1 when all the words found on the page are next to each other, less the farther apart they are, 0 when only one word
 * was found.
 */
function nearness({ matches }: FoundPage): number {
  const lists = [...matches.values()].filter(({ places }) => places.size > 0);
  if (lists.length < 2) return 0;
  const marks = lists
    .flatMap(({ places }, list) => [...places.keys()].map((place) => ({ place, list })))
    .sort((a, b) => a.place - b.place);
  const last = new Map<number, number>();
  let closest = Number.POSITIVE_INFINITY;
  for (const { place, list } of marks) {
    last.set(list, place);
    if (last.size === lists.length) closest = Math.min(closest, place - Math.min(...last.values()));
  }
  return Number.isFinite(closest) ? NEAR_WORDS / (NEAR_WORDS + Math.max(0, closest - lists.length + 1)) : 0;
}
