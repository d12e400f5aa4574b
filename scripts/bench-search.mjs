// Measures the quality of the search and the bytes it fetches: types the real queries of tests/browser/queries.json in
// a browser on the built site.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const program = fileURLToPath(new URL('./roedtraad.mjs', import.meta.url));
const TODAY = '2014-03-01';
const GZIP = [0x1f, 0x8b];

export async function measureSearch(lab) {
  const { chromium } = await import('playwright-core');
  const { launchBrowser } = await import('../tests/browser/browser.ts');
  const { askAll, countWithin, describeMisses, isFound, MOST_LOOKED_AT, readQueries, readQueriesAsTyped } =
    await import('../tests/browser/measure-search.ts');
  const { serve } = await import('#cli/output/serve.ts');

  const out = join(lab, 'dist-search');
  const { status, stderr } = spawnSync(
    process.execPath,
    [program, 'build', '--quiet', '--out', out, '--today', TODAY],
    { cwd: fileURLToPath(new URL('..', import.meta.url)), encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The site did not build:\n${stderr}`);
  const server = await serve(out, 0);
  const launched = await launchBrowser();
  const browser = await chromium.connect(launched.wsEndpoint());
  try {
    const address = `http://localhost:${server.address().port}/soeg/`;
    const queries = readQueries();
    const quality = await withPage(browser, address, (page) => askAll(page, queries));
    const weight = await withPage(browser, address, (page, moved) => measureWeight(page, moved, askAll, queries));
    const passages = quality.filter(({ hasPassage }) => hasPassage !== null);
    const share = (count, all) => `${count}/${all} (${Math.round((count / all) * 100)} %)`;
    console.log(
      `search: success@1 ${share(countWithin(quality, 1), quality.length)}, success@${MOST_LOOKED_AT} ${share(countWithin(quality, MOST_LOOKED_AT), quality.length)}, passages ${share(passages.filter(({ hasPassage }) => hasPassage).length, passages.length)}; first search ${weight.first} kB, following ${weight.following} kB (median)`,
    );
    for (const miss of describeMisses(quality)) console.log(`  missed ${miss}`);
    const asTyped = await withPage(browser, address, (page) => askAll(page, readQueriesAsTyped()));
    console.log(`search as people type: found ${share(asTyped.filter(isFound).length, asTyped.length)}`);
    for (const miss of describeMisses(asTyped)) console.log(`  missed ${miss}`);
  } finally {
    await browser.close();
    await launched.close();
    server.close();
  }
}

/** Opens a page and counts the bytes it fetches, at the size a compressing host sends them. */
async function withPage(browser, address, act) {
  const context = await browser.newContext({ locale: 'da-DK' });
  const page = await context.newPage();
  const moved = [];
  await page.goto(address, { waitUntil: 'networkidle' });
  page.on('response', (response) =>
    moved.push(
      response.body().then(
        (body) => (GZIP.every((byte, index) => body[index] === byte) ? body.length : gzipSync(body).length),
        () => 0,
      ),
    ),
  );
  try {
    return await act(page, moved);
  } finally {
    await context.close();
  }
}

async function measureWeight(page, moved, askAll, queries) {
  const sums = [];
  for (const query of queries) {
    moved.length = 0;
    await askAll(page, [query]);
    await page.waitForLoadState('networkidle');
    sums.push((await Promise.all(moved)).reduce((sum, bytes) => sum + bytes, 0) / 1000);
  }
  const [first = 0, ...following] = sums;
  const median = following.sort((a, b) => a - b)[Math.floor(following.length / 2)] ?? 0;
  return { first: first.toFixed(0), following: median.toFixed(1) };
}
