// Every word of the question is looked for by itself, with all it may stand for; a page is ranked by how many of
// the words it has, how rare they are, how near they stand, and whether they stand in its title.
import type { Term, Variant } from '../query/read-query.ts';
import { FACETS, type QueryData } from '../query/query-data.ts';
import type { Language } from '#core/language/language.ts';
import { kindWords } from '#words/kinds.ts';

import type { PagefindResult, SearchEngine } from './pagefind.ts';

export interface FoundPage {
  id: string;
  score: number;
  load: PagefindResult['data'];
  /** Which of the question's words it has, and where, as numbers of words, each with how much it counts there. */
  matches: Map<Term, Match>;
}

export interface Match {
  score: number;
  /** Where → how much it counts: the word itself more than what it may stand for. */
  places: Map<number, number>;
}

const IN_TITLE = 0.6;
const OTHER_VARIANTS = 0.1;
const NEAR = 1;
/** So many words between them, and the nearness counts for half. */
const NEAR_WORDS = 6;
/**
 * What is promised here stands before what an invented municipality promises, and before plans that are not on the
 * site.
 */
const EXAMPLE = 0.4;
const OUTSIDE = 0.6;
/** As many pages with every word as make up an answer; else those with most of them are shown too. */
const ENOUGH = 3;
const MOST_OF_IT = 0.5;

export interface Found {
  /** Best first. */
  pages: FoundPage[];
  /** Whether every page has every word. */
  isWhole: boolean;
}

/** With filters alone every page is found; a question of nothing but signs finds none. */
export async function listAll(engine: SearchEngine, query: string): Promise<Found> {
  const results = query === '' ? await engine.search(null) : [];
  return {
    pages: results.map(({ id, score, data }) => ({ id, score, load: data, matches: new Map() })),
    isWhole: true,
  };
}

export async function findPages(engine: SearchEngine, allTerms: readonly Term[], language: Language): Promise<Found> {
  const terms = allTerms.filter(({ variants }) => variants.length > 0);
  const pages = new Map<string, FoundPage>();
  for (const term of terms)
    for (const variant of term.variants) collect(pages, term, variant, await engine.search(variant.words.join(' ')));
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

function collect(
  pages: Map<string, FoundPage>,
  term: Term,
  { weight }: Variant,
  results: readonly PagefindResult[],
): void {
  const best = Math.max(...results.map(({ score }) => score), Number.MIN_VALUE);
  for (const { id, score, words: places, matchedMetaFields, data } of results) {
    const page = pages.get(id) ?? { id, score: 0, load: data, matches: new Map() };
    pages.set(id, page);
    const match = page.matches.get(term) ?? { score: 0, places: new Map() };
    const own = weight * (0.4 + (0.6 * score) / best + (matchedMetaFields?.includes('title') ? IN_TITLE * weight : 0));
    match.score = Math.max(match.score, own) + OTHER_VARIANTS * Math.min(match.score, own);
    for (const place of places) match.places.set(place, Math.max(match.places.get(place) ?? 0, weight));
    page.matches.set(term, match);
  }
}

/** A year is most of all asked for by those who want to know what is due in it. */
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

/** Page → how much it counts, where that is less than others. */
function rateWeight({ pages, facets, examples }: QueryData, language: Language): Map<string, number> {
  const outside = facets.slags.indexOf(kindWords[language].external);
  const beyond = pages.filter(([, ...values]) => values[FACETS.indexOf('slags')]?.includes(outside));
  return new Map([...beyond.map(([id]) => [id, OUTSIDE] as const), ...examples.map((id) => [id, EXAMPLE] as const)]);
}

function sumOf({ matches }: FoundPage, rarity: ReadonlyMap<Term, number>, value: (match: Match) => number): number {
  return [...matches].reduce((sum, [term, match]) => sum + (rarity.get(term) ?? 0) * value(match), 0);
}

/**
 * 1 when all the words that the page has stand side by side, less the farther they stand apart, 0 when there is only
 * one.
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
