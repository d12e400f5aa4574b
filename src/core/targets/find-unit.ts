import { isShare, type Quantity } from './same-unit.ts';
import type { TargetMeaning } from './target-meaning.ts';

/** The figures of a target that may have their unit with them. */
export interface WrittenQuantities {
  unit?: string | undefined;
  baseline?: Quantity | undefined;
  measured?: readonly { value: Quantity }[] | undefined;
  path?: readonly { value: Quantity }[] | undefined;
  projection?: readonly { value: Quantity }[] | undefined;
}

const CHANGES: ReadonlySet<TargetMeaning['comparator']> = new Set(['rising', 'falling', 'better-than-baseline']);

/**
 * What the values of a target are measured in. A change in per cent says nothing of it: `70 % mindre` is of the tons
 * that the baseline is in. Null when no figure has a unit.
 */
export function findUnit(
  meaning: TargetMeaning | null,
  factor: number | null,
  { unit, baseline, measured = [], path = [], projection = [] }: WrittenQuantities,
): string | null {
  const isChange = factor !== null || (meaning !== null && CHANGES.has(meaning.comparator));
  const demanded = isChange ? asLevel(meaning?.unit ?? unit ?? null) : (meaning?.unit ?? unit ?? null);
  if (demanded !== null) return demanded;
  const own = [baseline, ...measured.map(({ value }) => value)].find((quantity) => quantity?.unit != null);
  const planned = [...path, ...projection].find(({ value }) => value.unit !== null && !isShare(value.unit));
  const shares = isChange ? [] : path;
  return own?.unit ?? planned?.value.unit ?? shares.find(({ value }) => value.unit !== null)?.value.unit ?? null;
}

/** The unit of what changes by so many tons; null for a change in per cent or points. */
function asLevel(unit: string | null): string | null {
  if (unit !== null && /^procentpoint/i.test(unit)) return '%';
  return unit === null || isShare(unit) ? null : unit;
}
