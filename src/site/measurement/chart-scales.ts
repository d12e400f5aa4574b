// Where a figure stands in the drawing: its time in per cent of the width, its value in pixels from the top.
import { scaleLinear } from 'd3-scale';

import type { Figure } from './list-figures.ts';

/** In pixels; the width follows the page, so that the words in the drawing keep their size. */
export const TOP = 22;
export const BOTTOM = 172;
/** In per cent of the width; to the left there is room for the longest name of a value. */
const LEAST_LEFT = 10;
const MOST_LEFT = 26;
const RIGHT = 94;
const MOST_YEARS = 5;
const YEAR_STEPS = [1, 2, 5, 10, 20, 25, 50, 100];
const MOST_VALUES = 4;

export interface Scales {
  toX: (at: number) => number;
  toY: (value: number) => number;
  /** Years with a label, in the middle of the year. */
  years: { year: number; x: number }[];
  values: { text: string; y: number }[];
}

/**
 * `lines` are values that must be seen besides the figures; `moments` are times. `name` writes a value, and `letter` is
 * the width of one of its letters in per cent.
 */
export function createScales(
  figures: readonly Figure[],
  lines: readonly number[],
  moments: readonly number[],
  { name, letter }: { name: (value: number) => string; letter: number },
): Scales {
  const times = [...figures.map(({ at }) => at), ...moments];
  const [from, to] = [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times) + 1e-9)];
  const y = scaleLinear()
    .domain(findReach([...figures.map(({ value }) => value), ...lines]))
    .nice(MOST_VALUES)
    .range([BOTTOM, TOP]);
  const values = y.ticks(MOST_VALUES).map((value) => ({ text: name(value), y: roundTo(y(value), 1) }));
  const longest = Math.max(...values.map(({ text }) => text.length));
  const left = Math.min(MOST_LEFT, Math.max(LEAST_LEFT, (longest + 1) * letter));
  const x = scaleLinear().domain([from, to]).range([left, RIGHT]);
  return {
    toX: (at) => roundTo(x(at), 2),
    toY: (value) => roundTo(y(value), 1),
    years: listYears(from, to).map((year) => ({ year, x: roundTo(x(year + 0.5), 2) })),
    values,
  };
}

/** Begins at nought unless the values are all far from it; equal values get some air. */
function findReach(values: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const isFar = least > 0 ? least > most * 0.6 : most < 0 && most < least * 0.6;
  if (least === most) return least === 0 ? [0, 1] : least > 0 ? [0, least * 1.25] : [least * 1.25, 0];
  return isFar ? [least, most] : [Math.min(least, 0), Math.max(most, 0)];
}

function listYears(from: number, to: number): number[] {
  const step = YEAR_STEPS.find((each) => (to - from) / each <= MOST_YEARS) ?? to - from;
  const years: number[] = [];
  for (let year = Math.ceil(from / step) * step; year < to; year += step) years.push(year);
  return years;
}

function roundTo(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
