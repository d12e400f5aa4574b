// Finds the browser that prints: the one in CHROME_PATH, an installed one, or the one in the package
// @sparticuz/chromium. Only PDFs and the browser tests need it; the site is built without.
import { existsSync } from 'node:fs';

import type { LaunchOptions } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
/** Stops the browser from making requests in the background. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-gpu',
];

/** The browser to launch; null when there is none. */
export async function findBrowser(): Promise<Pick<LaunchOptions, 'executablePath' | 'args' | 'headless'> | null> {
  const installed = [process.env['CHROME_PATH'] ?? '', ...INSTALLED].find((path) => path !== '' && existsSync(path));
  const executablePath = installed ?? (await findPackaged());
  if (!executablePath) return null;
  const isRoot = process.getuid?.() === 0;
  return { executablePath, headless: true, args: [...QUIET, ...(isRoot || !installed ? ['--no-sandbox'] : [])] };
}

async function findPackaged(): Promise<string | null> {
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } catch {
    return null;
  }
}
