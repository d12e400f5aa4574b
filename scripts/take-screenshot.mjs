// Renews .github/screenshot.png: builds our own content and photographs one goal of the invented Nordby Kommune.
// Run by hand when the look of a goal's page changes; the picture is kept in git.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { preflight } from './preflight.mjs';

const PAGE = '/nordby/sammen-om-nordby/paa-vej/tryggere-skoleveje/';
const TODAY = '2026-11-27';
const SIZE = { width: 1200, height: 1026 };

preflight();
const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, '.github', 'screenshot.png');
const lab = mkdtempSync(join(tmpdir(), 'roedtraad-screenshot-'));
try {
  const program = join(root, 'scripts', 'roedtraad.mjs');
  const { status } = spawnSync(process.execPath, [program, 'build', '--quiet', '--today', TODAY, '--out', lab], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The site did not build.');
  await photograph(lab);
  console.log(`.github/screenshot.png: ${Math.round(statSync(target).size / 1000)} kB`);
} finally {
  rmSync(lab, { recursive: true, force: true });
}

async function photograph(site) {
  const { chromium } = await import('playwright-core');
  const { launchBrowser } = await import('../tests/browser/browser.ts');
  const { serve } = await import('#cli/output/serve.ts');
  const server = await serve(site, 0);
  const launched = await launchBrowser();
  try {
    const browser = await chromium.connect(launched.wsEndpoint());
    const page = await browser.newPage({ viewport: SIZE, locale: 'da-DK' });
    await page.goto(`http://localhost:${server.address().port}${PAGE}`, { waitUntil: 'networkidle' });
    await page.screenshot({ path: target });
    await browser.close();
  } finally {
    await launched.close();
    server.close();
  }
}
