import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { serve } from '#cli/output/serve.ts';
import { indexPages } from '#cli/search-index/index-pages.ts';
import { askAll, describeMisses, isFound, readQueriesAsTyped, type Answer } from './measure-search.ts';
import { SIGN_PAGES, SIGN_QUERIES } from './sign-pages.ts';
import { visitSite } from './site.ts';

/** The share of queries that must find what they should; `npm run bench` prints the share that does. */
const FLOOR = 0.97;

const site = visitSite();
const lab = mkdtempSync(join(tmpdir(), 'roedtraad-signs-'));
let server: Awaited<ReturnType<typeof serve>> | undefined;
afterAll(() => {
  server?.close();
  rmSync(lab, { recursive: true, force: true });
});

describe('what people type', () => {
  test('finds figures, signs, ranges, abbreviations and titles in the strategies', async () => {
    const queries = readQueriesAsTyped();
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
    expectNearlyAll(await askAll(await site.open('/soeg/'), queries));
  });
});

describe('a site full of signs', () => {
  beforeAll(async () => {
    for (const name of ['soeg', '_astro', '404.html'])
      cpSync(join(inject('dist'), name), join(lab, name), { recursive: true });
    for (const [address, { title, text }] of Object.entries(SIGN_PAGES)) {
      mkdirSync(join(lab, address));
      writeFileSync(
        join(lab, address, 'index.html'),
        `<!doctype html><html lang="da"><body><main data-pagefind-body><h1>${escape(title)}</h1><p>${escape(text)}</p></main></body></html>`,
      );
    }
    await indexPages(
      lab,
      Object.keys(SIGN_PAGES).map((address) => `${address.slice(1)}index.html`),
      [],
    );
    server = await serve(lab, 0);
  });

  test('is searched as people type', async () => {
    const page = await site.open(`http://localhost:${(server?.address() as AddressInfo).port}/soeg/`);
    expectNearlyAll(await askAll(page, SIGN_QUERIES));
  });
});

function expectNearlyAll(answers: readonly Answer[]): void {
  const found = answers.filter(isFound).length / answers.length;
  expect(found, describeMisses(answers).join('\n')).toBeGreaterThanOrEqual(FLOOR);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
