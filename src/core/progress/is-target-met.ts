import { inUnitOf, isShare, readWhole, type Quantity } from '../targets/same-unit.ts';
import type { Bounds, WhyUnknown } from '../model/progress.ts';
import { findBaseline } from './find-baseline.ts';
import { findDemand, type Demanding } from './demand.ts';

export type Judgement = { isMet: boolean; why: null } | { isMet: null; why: WhyUnknown };

/** Whether a value with its unit, as it is written, meets the target; null when they cannot be compared. */
export function isTargetMet(target: Demanding, measured: Quantity): boolean | null {
  return judge(target, measured).isMet;
}

export function judge(target: Demanding, measured: Quantity): Judgement {
  const whole = readWhole(measured.unit);
  const share = whole === null ? null : judgeShare(target, measured.value, whole);
  if (share !== null) return { isMet: share, why: null };
  if (target.meaning?.comparator === 'm-of-n' && isShare(measured.unit ?? ''))
    return judgePercent(target.meaning, measured.value);
  const demand = findDemand(target);
  if (!demand.ok) return { isMet: null, why: demand.why };
  const value = inUnitOf(target.unit, measured);
  if (value === null) return { isMet: null, why: 'other-unit' };
  if (isWithin(value, demand.bounds)) return { isMet: true, why: null };
  return demand.bounds.isExact && isBeyond(value, demand.bounds, findBaseline(target))
    ? { isMet: null, why: 'beyond' }
    : { isMet: false, why: null };
}

export function isWithin(value: number, { from, to, strict }: Bounds): boolean {
  if (strict) return (from === null || value > from) && (to === null || value < to);
  return (from === null || value >= from) && (to === null || value <= to);
}

/** Past the figure, seen from the baseline; a figure is reached from below when there is none. */
function isBeyond(value: number, { from, to }: Bounds, start: number | null): boolean {
  const isDown = start !== null && to !== null && start > to;
  return isDown ? from !== null && value < from : to !== null && value > to;
}

/** Null when the target does not ask for a part of a whole. */
function judgeShare({ meaning }: Demanding, value: number, whole: number): boolean | null {
  switch (meaning?.comparator) {
    case 'all':
      return value >= whole;
    case 'm-of-n':
      return meaning.value === null || meaning.valueTo === null
        ? null
        : value * meaning.valueTo >= meaning.value * whole;
    case 'rank-fraction':
      return meaning.value === null || meaning.valueTo === null
        ? null
        : value * meaning.valueTo <= meaning.value * whole;
    default:
      return null;
  }
}

/** `80 %` of what `3 ud af 4` asks for. */
function judgePercent({ value, valueTo }: { value: number | null; valueTo: number | null }, share: number): Judgement {
  if (value === null || valueTo === null || valueTo === 0) return { isMet: null, why: 'no-figure' };
  return { isMet: share >= (100 * value) / valueTo, why: null };
}
