// The browser of the tests: one that is installed, or the one that ships inside an npm package. Nothing is downloaded.
import { chromium, type BrowserServer } from 'playwright-core';

import { findBrowser } from '../../src/cli/browser.ts';

export async function launchBrowser(): Promise<BrowserServer> {
  const found = await findBrowser();
  if (!found) throw new Error('There is no browser: set CHROME_PATH, or run `npm ci` on Linux.');
  return chromium.launchServer(found);
}
