// What Lighthouse sees that does not depend on how fast the machine is. Its performance score and its times do:
// `npm run bench -- --only lighthouse` prints them for one page of every type.
import { describe, expect, inject, test } from 'vitest';

import { runLighthouse, STEADY } from './run-lighthouse.ts';
import { PAGE_TYPES, readPage } from './site.ts';

const PAGES = ['front', 'goal', 'search'] as const;
const FULL = Object.fromEntries(STEADY.map((category) => [category, 100]));

describe.each(PAGES)('the %s page', (name) => {
  test(`has 100 of 100 in ${STEADY.join(', ')}`, async () => {
    const url = new URL(PAGE_TYPES[name], inject('siteUrl')).href;
    // What only leads on, or says that there is nothing, is kept out of search engines on purpose.
    const skipped = readPage(PAGE_TYPES[name]).includes('content="noindex"') ? ['is-crawlable'] : [];
    const { scores, faults } = await runLighthouse(url, inject('debugPort'), STEADY, skipped);
    expect(scores, faults.join('; ')).toEqual(FULL);
  });
});
