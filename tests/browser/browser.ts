// The browser of the tests: one that is installed, or the one that ships inside an npm package. Nothing is downloaded.
import { chromium, type BrowserServer } from 'playwright-core';

import { findBrowser } from '#cli/pdf/browser.ts';

/** Milliseconds, so that a browser that never answers ends the run. */
const LONGEST_START = 5 * 60_000;

/** `debugPort` is for tools that speak to the browser themselves. */
export async function launchBrowser(debugPort?: number): Promise<BrowserServer> {
  const found = await findBrowser();
  if (!found) throw new Error('There is no browser: set CHROME_PATH, or run `npm ci` on Linux.');
  const args = debugPort === undefined ? found.args : [...(found.args ?? []), `--remote-debugging-port=${debugPort}`];
  return chromium.launchServer({ ...found, args, timeout: LONGEST_START });
}
