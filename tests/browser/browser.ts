// The browser of the tests: an installed one, or the one inside an npm package. Nothing is downloaded.
import { chromium, type BrowserServer } from 'playwright-core';

import { findBrowser } from '#cli/pdf/browser.ts';

/** Milliseconds. Ends the run when a browser never answers. */
const LONGEST_START = 5 * 60_000;

/** Starts the browser. `debugPort` is for tools that control it themselves. */
export async function launchBrowser(debugPort?: number): Promise<BrowserServer> {
  const found = await findBrowser();
  if (!found) throw new Error('There is no browser: set CHROME_PATH, or run `npm ci` on Linux.');
  const args = debugPort === undefined ? found.args : [...(found.args ?? []), `--remote-debugging-port=${debugPort}`];
  return chromium.launchServer({ ...found, args, timeout: LONGEST_START });
}
