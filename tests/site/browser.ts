// The browser of the tests: one that is installed, or the one that ships inside an npm package. Nothing is downloaded.
import { existsSync } from 'node:fs';

import packagedChromium from '@sparticuz/chromium';
import { chromium, type BrowserServer } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
/** Background requests of the browser itself would only be refused, many at a time. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic', '--disable-gpu'];

/** `debugPort` is for tools that speak to the browser themselves. */
export async function launchBrowser(debugPort?: number): Promise<BrowserServer> {
  const installed = [process.env['CHROME_PATH'] ?? '', ...INSTALLED].find((path) => path !== '' && existsSync(path));
  const executablePath = installed ?? (await packagedChromium.executablePath());
  const isRoot = process.getuid?.() === 0;
  return chromium.launchServer({ executablePath, headless: true, args: [...QUIET, ...(debugPort === undefined ? [] : [`--remote-debugging-port=${debugPort}`]), ...(isRoot || !installed ? ['--no-sandbox'] : [])] });
}
