// Real queries and the pages that answer them: measures how often such a page is the first hit, or among the first
// three.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Page } from 'playwright-core';

export interface AskedQuery {
  query: string;
  /** Addresses of pages that answer the query; any of them counts. */
  pages: string[];
  /** The anchor of the answer on one of those pages. */
  passage?: string;
  /** The query is the title of the page, which must be the first hit. */
  isTitle?: true;
  /** Addresses that must be among the hits as well. */
  alsoShown?: string[];
  /** Addresses that only look alike, and must not be among the hits. */
  neverAmong?: string[];
}

export interface RealQuery extends AskedQuery {
  by: 'citizen' | 'councillor' | 'journalist';
}

export interface Answer extends AskedQuery {
  /** The addresses of the hits, in order. */
  shown: string[];
  /** The rank of the first right page, from 1; 0 when no right page is shown. */
  rank: number;
  /** Null when the query asks for no passage. */
  hasPassage: boolean | null;
}

export const MOST_LOOKED_AT = 3;

export function readQueries(): RealQuery[] {
  return read('./queries.json') as RealQuery[];
}

/** Figures, signs, ranges, abbreviations and titles, in the many ways that people type them. */
export function readQueriesAsTyped(): AskedQuery[] {
  return read('./queries-as-typed.json') as AskedQuery[];
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8'));
}

/** Types and sends each query as a reader would. `page` must be the search page. */
export async function askAll(page: Page, queries: readonly AskedQuery[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const query of queries) answers.push(await ask(page, query));
  return answers;
}

export function countWithin(answers: readonly Answer[], place: number): number {
  return answers.filter(({ rank }) => rank > 0 && rank <= place).length;
}

/** Whether the query has a right page where readers look, and no wrong one. */
export function isFound({ pages, rank, shown, isTitle, alsoShown = [], neverAmong = [] }: Answer): boolean {
  const isRanked = pages.length === 0 || (rank > 0 && rank <= (isTitle ? 1 : MOST_LOOKED_AT));
  return (
    isRanked && alsoShown.every((page) => shown.includes(page)) && !neverAmong.some((page) => shown.includes(page))
  );
}

export function describeMisses(answers: readonly Answer[]): string[] {
  const missed = answers.filter((answer) => !isFound(answer) || answer.hasPassage === false);
  return missed.map(
    ({ query, rank, hasPassage, shown, passage }) =>
      `»${query}«: ${rank === 0 ? 'not shown' : `number ${rank}`}${hasPassage === false ? `, without #${passage}` : ''}; shown first: ${shown[0] ?? 'nothing'}`,
  );
}

async function ask(page: Page, query: AskedQuery): Promise<Answer> {
  await page.fill('#soegeord', query.query);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (words) => document.querySelector('#soegestatus')?.textContent?.normalize('NFC').includes(`»${words}«`),
    query.query.normalize('NFC'),
  );
  const hits = await page.locator('#soegehits > li').evaluateAll((items) =>
    items.map((item) => ({
      page: decodeURIComponent(new URL(item.querySelector('h2 a')?.getAttribute('href') ?? '', location.href).pathname),
      links: [...item.querySelectorAll('a')].map((link) => decodeURIComponent(new URL(link.href).hash.slice(1))),
    })),
  );
  const rank = hits.findIndex((hit) => query.pages.includes(hit.page)) + 1;
  const hasPassage =
    query.passage === undefined
      ? null
      : hits.some((hit) => query.pages.includes(hit.page) && hit.links.includes(query.passage ?? ''));
  return { ...query, shown: hits.map((hit) => hit.page), rank, hasPassage };
}
