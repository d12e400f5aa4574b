// Lighthouse in the browser of the tests. Nothing is sent or fetched.
import lighthouse, { type Flags } from 'lighthouse';

/** What says the same on a fast machine and on a slow one. */
export const STEADY = ['accessibility', 'best-practices', 'seo'] as const;
export const CATEGORIES = ['performance', ...STEADY] as const;

export type Category = (typeof CATEGORIES)[number];

export interface Measured {
  /** 0–100 by category. */
  scores: Partial<Record<Category, number>>;
  /** What is not as it should be, in Lighthouse's words. */
  faults: string[];
  /** Milliseconds on its idea of a slow telephone, and bytes; null where they were not asked for. */
  firstPaint: number | null;
  largestPaint: number | null;
  blocked: number | null;
  bytes: number | null;
}

/** `port` is the browser's remote debugging port. */
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
    // So that what never comes ends: no page of ours is waited for this long.
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
