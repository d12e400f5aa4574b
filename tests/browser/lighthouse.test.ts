// The Lighthouse scores that do not depend on the speed of the machine. `npm run bench -- --only lighthouse` prints its
// performance score and times for one page of each type.
import { describe, expect, inject, test } from 'vitest';

import { runLighthouse, STEADY } from './run-lighthouse.ts';
import { PAGE_TYPES, readPage } from './site.ts';

const PAGES = ['front', 'goal', 'search'] as const;
const FULL = Object.fromEntries(STEADY.map((category) => [category, 100]));

describe.each(PAGES)('the %s page', (name) => {
  test(`has 100 of 100 in ${STEADY.join(', ')}`, async () => {
    const url = new URL(PAGE_TYPES[name], inject('siteUrl')).href;
    // Pages that send readers on or report a missing page are kept out of search engines on purpose.
    const skipped = readPage(PAGE_TYPES[name]).includes('content="noindex"') ? ['is-crawlable'] : [];
    const { scores, faults } = await runLighthouse(url, inject('debugPort'), STEADY, skipped);
    expect(scores, faults.join('; ')).toEqual(FULL);
  });
});
