// Real queries and the pages that answer them: measures how often such a page is the first hit, or among the first
// three.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Page } from 'playwright-core';

export interface RealQuery {
  query: string;
  by: 'citizen' | 'councillor' | 'journalist';
  /** Addresses of pages that answer the query; any of them counts. */
  pages: string[];
  /** The anchor of the answer on one of those pages. */
  passage?: string;
}

export interface Answer extends RealQuery {
  /** The addresses of the hits, in order. */
  shown: string[];
  /** The rank of the first right page, from 1; 0 when no right page is shown. */
  rank: number;
  /** Null when the query asks for no passage. */
  hasPassage: boolean | null;
}

export const MOST_LOOKED_AT = 3;
const FILE = fileURLToPath(new URL('./queries.json', import.meta.url));

export function readQueries(): RealQuery[] {
  return JSON.parse(readFileSync(FILE, 'utf8')) as RealQuery[];
}

/** Types and sends each query as a reader would. `page` must be the search page. */
export async function askAll(page: Page, queries: readonly RealQuery[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const query of queries) answers.push(await ask(page, query));
  return answers;
}

export function countWithin(answers: readonly Answer[], place: number): number {
  return answers.filter(({ rank }) => rank > 0 && rank <= place).length;
}

export function describeMisses(answers: readonly Answer[]): string[] {
  const missed = answers.filter(({ rank, hasPassage }) => rank === 0 || rank > MOST_LOOKED_AT || hasPassage === false);
  return missed.map(
    ({ query, rank, hasPassage, shown, passage }) =>
      `»${query}«: ${rank === 0 ? 'not shown' : `number ${rank}`}${hasPassage === false ? `, without #${passage}` : ''}; shown first: ${shown[0] ?? 'nothing'}`,
  );
}

async function ask(page: Page, query: RealQuery): Promise<Answer> {
  await page.fill('#soegeord', query.query);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (words) =>
      new RegExp(`»${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}«`).test(
        document.querySelector('#soegestatus')?.textContent ?? '',
      ),
    query.query,
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
