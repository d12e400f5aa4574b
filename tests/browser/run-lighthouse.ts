// Runs Lighthouse in the browser of the tests, without sending or fetching anything.
import lighthouse, { type Flags } from 'lighthouse';

/** Categories whose score does not depend on the speed of the machine. */
export const STEADY = ['accessibility', 'best-practices', 'seo'] as const;
export const CATEGORIES = ['performance', ...STEADY] as const;

export type Category = (typeof CATEGORIES)[number];

export interface Measured {
  /** Scores from 0 to 100, by category. */
  scores: Partial<Record<Category, number>>;
  /** The failed audits, in Lighthouse's words. */
  faults: string[];
  /** Milliseconds on a simulated slow phone, and bytes; null when not measured. */
  firstPaint: number | null;
  largestPaint: number | null;
  blocked: number | null;
  bytes: number | null;
}

/** Runs Lighthouse on a page. `port` is the browser's remote debugging port. */
export async function runLighthouse(
  url: string,
  port: number,
  categories: readonly Category[],
  skipAudits: string[] = [],
): Promise<Measured> {
  const flags: Flags = {
    port,
    skipAudits,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...categories],
    throttlingMethod: categories.includes('performance') ? 'simulate' : 'provided',
    disableFullPageScreenshot: true,
    // Long enough for any page, so that a page that never finishes still ends the run.
    maxWaitForFcp: 300_000,
    maxWaitForLoad: 300_000,
  };
  const result = await lighthouse(url, flags);
  if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
  const { categories: judged, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  const weighed = new Set(
    Object.values(judged).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id)),
  );
  const failed = Object.values(audits).filter(({ id, score }) => weighed.has(id) && score !== null && score < 0.9);
  const read = (id: string) => audits[id]?.numericValue ?? null;
  return {
    scores: Object.fromEntries(
      Object.entries(judged).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
    ),
    faults: failed.map(({ id, score, displayValue }) => `${id}: ${score} ${displayValue ?? ''}`.trim()),
    firstPaint: read('first-contentful-paint'),
    largestPaint: read('largest-contentful-paint'),
    blocked: read('total-blocking-time'),
    bytes: read('total-byte-weight'),
  };
}
