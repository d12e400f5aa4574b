// The values that meet a target, as bounds in the unit that it is measured in.
import { round } from '#schemas/danish-number.ts';

import type { Bounds, Unknown } from '../model/progress.ts';
import type { Target } from '../model/target.ts';
import { isShare, isSameUnit } from '../targets/same-unit.ts';
import { findBaseline } from './find-baseline.ts';

/** What a program needs to judge a target; the measure and the words are not part of it. */
export type Demanding = Pick<Target, 'words' | 'meaning' | 'factor' | 'unit' | 'baseline' | 'measured' | 'path'>;

export type Demand = { ok: true; bounds: Bounds } | { ok: false; why: Unknown };

/** How far from its figure `ca.` reaches, to either side, as a share of it. */
const ABOUT = 0.05;

export function findDemand(target: Demanding): Demand {
  const { meaning, factor } = target;
  const start = findBaseline(target);
  if (factor !== null) return start === null ? unknown('no-baseline') : multiply(start, factor);
  if (meaning === null) return unknown('no-figure');
  const { comparator, value, valueTo } = meaning;
  switch (comparator) {
    case 'above-peer':
    case 'below-peer':
    case 'at-peer':
      return unknown('peers');
    case 'rank-fraction':
      return unknown('ranking');
    case 'all':
      if (isShare(target.unit ?? '')) return known({ from: 100 });
      return value === null ? unknown('whole') : known({ from: value });
    case 'better-than-baseline':
      return fromStart(start, findBetter(target.words), value === null ? null : changeOf(target, start));
    case 'rising':
      return fromStart(start, 'up', value === null ? null : changeOf(target, start));
    case 'falling':
      return fromStart(start, 'down', value === null ? null : changeOf(target, start));
    case 'unchanged':
      return start === null ? unknown('no-baseline') : known({ from: start, to: start });
    default:
      return value === null ? unknown('no-figure') : byFigure(comparator, value, valueTo);
  }
}

function byFigure(
  comparator: 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'exactly' | 'approximately' | 'range' | 'm-of-n',
  value: number,
  valueTo: number | null,
): Demand {
  const around = round(Math.abs(value) * ABOUT);
  switch (comparator) {
    case 'at-least':
    case 'm-of-n':
      return known({ from: value });
    case 'more-than':
      return known({ from: value, strict: true });
    case 'at-most':
      return known({ to: value });
    case 'less-than':
      return known({ to: value, strict: true });
    case 'exactly':
      return known({ from: value, to: value, isExact: true });
    case 'approximately':
      return known({ from: round(value - around), to: round(value + around), isExact: true });
    case 'range':
      return known({ from: value, to: valueTo ?? value });
  }
}

/** Twice as much is also more than that; half is also less. */
function multiply(start: number, factor: number): Demand {
  const level = round(start * factor);
  if (factor === 1) return known({ from: level, to: level });
  return factor > 1 ? known({ from: level }) : known({ to: level });
}

function fromStart(start: number | null, way: 'up' | 'down' | null, change: number | null): Demand {
  if (start === null) return unknown('no-baseline');
  if (way === null) return unknown('direction');
  const level = round(way === 'up' ? start + (change ?? 0) : start - (change ?? 0));
  const strict = change === null;
  return way === 'up' ? known({ from: level, strict }) : known({ to: level, strict });
}

/** `20 %` is a fifth of the baseline; `5 procentpoint` and `100 ton` are in the unit itself. */
function changeOf({ meaning, unit }: Demanding, start: number | null): number | null {
  const value = meaning?.value ?? null;
  if (value === null || start === null || meaning === null) return null;
  const isRelative = isShare(meaning.unit ?? '') && !/^procentpoint/i.test(meaning.unit ?? '');
  if (isRelative) return round((Math.abs(start) * value) / 100);
  return isSameUnit(meaning.unit, unit) || /^procentpoint/i.test(meaning.unit ?? '') ? value : null;
}

/** `færre end sidste år` is better downwards; `bedre` alone does not tell. */
function findBetter(words: string | null): 'up' | 'down' | null {
  if (/(?:lavere|færre|mindre|kortere) /i.test(words ?? '')) return 'down';
  return /(?:højere|flere|større|mere|længere) /i.test(words ?? '') ? 'up' : null;
}

function known(bounds: Partial<Bounds>): Demand {
  return { ok: true, bounds: { from: null, to: null, strict: false, isExact: false, ...bounds } };
}

function unknown(why: Unknown): Demand {
  return { ok: false, why };
}
