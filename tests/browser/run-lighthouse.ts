// Lighthouse in the browser of the tests, with its own idea of a slow telephone. Nothing is sent or fetched.
import lighthouse, { type Flags } from 'lighthouse';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface Scores {
  /** 0–100 by category. */
  scores: Record<string, number>;
  /** What is not as it should be, in Lighthouse's words. */
  faults: string[];
}

/** `port` is the browser's remote debugging port. */
export async function runLighthouse(url: string, port: number, skipAudits: string[] = []): Promise<Scores> {
  const flags: Flags = {
    port,
    skipAudits,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
    throttlingMethod: 'simulate',
    disableFullPageScreenshot: true,
  };
  const result = await lighthouse(url, flags);
  if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  const weighed = new Set(
    Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
    ),
  );
  const failed = Object.values(audits).filter(({ id, score }) => weighed.has(id) && score !== null && score < 0.9);
  return {
    scores: Object.fromEntries(
      Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
    ),
    faults: failed.map(({ id, score, displayValue }) => `${id}: ${score} ${displayValue ?? ''}`.trim()),
  };
}
