// Runs Lighthouse on one page of each type and prints its scores and times on a simulated slow phone. The results vary
// with the machine and its load, so nothing passes or fails on them.
import { CATEGORIES, runLighthouse } from '../tests/browser/run-lighthouse.ts';
import setUpSite from '../tests/browser/build-once.ts';
import { PAGE_TYPES } from '../tests/browser/page-types.ts';

const WIDTHS = [22, 12, 8, 8, 8, 9];

export async function measureWithLighthouse() {
  const provided = {};
  const close = await setUpSite({ provide: (name, value) => (provided[name] = value) });
  try {
    showRow(['page', 'performance', 'FCP ms', 'LCP ms', 'TBT ms', 'bytes', 'other scores below 100']);
    for (const [name, address] of Object.entries(PAGE_TYPES)) {
      const url = new URL(address, provided.siteUrl).href;
      // What says that there is nothing is kept out of search engines on purpose.
      const skipped = (await (await fetch(url)).text()).includes('content="noindex"') ? ['is-crawlable'] : [];
      const { scores, ...measured } = await runLighthouse(url, provided.debugPort, CATEGORIES, skipped);
      const { performance, ...others } = scores;
      const { firstPaint, largestPaint, blocked, bytes } = measured;
      const below = Object.entries(others).filter(([, score]) => score < 100);
      showRow([
        name,
        performance,
        ...[firstPaint, largestPaint, blocked, bytes].map((value) => value?.toFixed(0) ?? '–'),
        below.map(([category, score]) => `${category} ${score}`).join(', '),
      ]);
    }
  } finally {
    await close();
  }
}

function showRow([name, ...cells]) {
  const [first, ...rest] = WIDTHS;
  const row = cells.map((cell, index) => String(cell).padStart(rest[index] ?? 0));
  console.log([name.padEnd(first), ...row].join(' ').trimEnd());
}
