// QualWeb is the engine that Digitaliseringsstyrelsen monitors with. Its rules run in the browser of the other tests,
// because its own package needs Puppeteer, whose installation downloads another browser.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
/** Scripts that a page must run before the rules. */
export const QUALWEB = [
  '@qualweb/qw-page',
  '@qualweb/util',
  '@qualweb/locale',
  '@qualweb/act-rules',
  '@qualweb/wcag-techniques',
].map((name) => readFileSync(require.resolve(name), 'utf8'));
/** The engine's default. */
export const DESKTOP = { width: 1366, height: 768 };
/** The size at which the engine looks for text cut off when enlarged. */
const ZOOMED = { width: 640, height: 512 };

/** Techniques that report HTML that the standard allows. */
const MISTAKEN: Record<string, string> = {
  'QW-WCAG-T3': 'a fieldset within a fieldset of a form belongs to the form: it looks at the parent only',
  'QW-WCAG-T17': 'a label for screen readers has its text, though it takes no room on the screen',
  'QW-WCAG-T24': 'what lies in a closed details takes no focus, and no script has a hand in it',
  'QW-WCAG-T32': 'a list that waits for its items is no wrong list',
  'QW-WCAG-T33': 'a dl may hold its dt and dd in div elements, https://html.spec.whatwg.org/#the-dl-element',
};

export interface Found {
  code: string;
  name: string;
  /** The levels of the success criteria that the technique belongs to. */
  levels: string[];
  where: string;
}

interface Runner {
  configure: (options: object) => { test: (page: object) => Runner };
  testSpecial: () => void;
  getReport: () => { assertions: Record<string, Assertion> };
}

interface Assertion {
  code: string;
  name: string;
  metadata: { outcome: string; 'success-criteria'?: { level: string }[] };
  results: { verdict: string; elements?: { pointer?: string; htmlCode?: string }[] }[];
}

interface EngineWindow {
  ACTRulesRunner: new (options: object, language: string) => Runner;
  WCAGTechniquesRunner: new (options: object, language: string) => Runner;
  runners?: Runner[];
}

/** Finds the faults at levels A and AA. */
export async function findFaults(page: Page): Promise<Found[]> {
  const found = await evaluatePage(page);
  return found.filter(({ code, levels }) => MISTAKEN[code] === undefined && levels.some((level) => level !== 'AAA'));
}

export async function evaluatePage(page: Page): Promise<Found[]> {
  const sourceHtml = await page.content();
  await page.setViewportSize(DESKTOP);
  await page.evaluate((html) => {
    const engine = globalThis as unknown as EngineWindow;
    const data = { sourceHtml: html, newTabWasOpen: false };
    engine.runners = [engine.ACTRulesRunner, engine.WCAGTechniquesRunner].map((Rules) =>
      new Rules({}, 'en').configure({}).test(data),
    );
  }, sourceHtml);
  await page.setViewportSize(ZOOMED);
  await page.evaluate(() => (globalThis as unknown as EngineWindow).runners?.[0]?.testSpecial());
  await page.setViewportSize(DESKTOP);
  return page.evaluate(() => {
    const reports = (globalThis as unknown as EngineWindow).runners?.map((runner) => runner.getReport()) ?? [];
    const failed = reports
      .flatMap(({ assertions }) => Object.values(assertions))
      .filter(({ metadata }) => metadata.outcome === 'failed');
    return failed.map(({ code, name, metadata, results }) => {
      const places = results
        .filter(({ verdict }) => verdict === 'failed')
        .map(({ elements }) => elements?.[0]?.htmlCode?.slice(0, 160) ?? '');
      return {
        code,
        name,
        levels: (metadata['success-criteria'] ?? []).map(({ level }) => level),
        where: places.slice(0, 3).join(' | '),
      };
    });
  });
}
