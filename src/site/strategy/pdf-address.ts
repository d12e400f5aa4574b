import type { Strategy } from '#core/model/strategy.ts';

/** `/haderslev/plan/plan.pdf`: a file name that still says what it is in a downloads folder. */
export function nameStrategyPdf({ url, id }: Pick<Strategy, 'url' | 'id'>): string {
  return `${url}${id}.pdf`;
}

export function findPdf(strategy: Strategy, hasPdf: boolean): string | null {
  return hasPdf ? nameStrategyPdf(strategy) : null;
}
