// Three pages in `npm test`; `npm run bench -- --only lighthouse` measures one of every type.
import { describe, expect, inject, test } from 'vitest';

import { CATEGORIES, runLighthouse } from './run-lighthouse.ts';
import { PAGE_TYPES, readPage } from './site.ts';

const FEW = ['front', 'goal', 'search'] as const;
const PAGES =
  process.env['LIGHTHOUSE_PAGES'] === 'all' ? (Object.keys(PAGE_TYPES) as (keyof typeof PAGE_TYPES)[]) : FEW;
const FULL = Object.fromEntries(CATEGORIES.map((category) => [category, 100]));
/** A machine that is busy with something else is no slower site. */
const ATTEMPTS = 3;

describe.each(PAGES)('the %s page', (name) => {
  test('has 100 of 100 in everything Lighthouse measures', async () => {
    const url = new URL(PAGE_TYPES[name], inject('siteUrl')).href;
    // What only leads on, or says that there is nothing, is kept out of search engines on purpose.
    const skipped = readPage(PAGE_TYPES[name]).includes('content="noindex"') ? ['is-crawlable'] : [];
    let result = await runLighthouse(url, inject('debugPort'), skipped);
    for (let attempt = 1; attempt < ATTEMPTS && result.scores['performance'] !== 100; attempt += 1)
      result = await runLighthouse(url, inject('debugPort'), skipped);
    expect(result.scores, result.faults.join('; ')).toEqual(FULL);
  }, 240_000);
});
