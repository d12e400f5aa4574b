// Finds room for the words in the drawing. What finds none is left out: the table has every figure.
import { BOTTOM, TOP } from './chart-scales.ts';

/** Pixels; words that have room on the narrowest page have it on every other. */
export const NARROWEST = 215;
export const LETTER = 7;
const LINE = 15;

/** Per cent of the width: the line of the goal is as long as the drawing, so its name may stand anywhere on it. */
const GOAL_PLACES = [100, 75, 50];

export interface Wanted {
  text: string;
  /** Per cent of the width. */
  x: number;
  /** Pixels. */
  y: number;
  kind: 'measured' | 'path' | 'projection' | 'baseline' | 'goal';
}

export interface Label extends Wanted {
  anchor: 'start' | 'middle' | 'end';
  dx: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

type Side = 'above' | 'below' | 'right' | 'left';

const SIDES: Readonly<Record<Wanted['kind'], readonly Side[]>> = {
  measured: ['above', 'below', 'right', 'left'],
  baseline: ['above', 'right', 'below', 'left'],
  path: ['below', 'above', 'right', 'left'],
  projection: ['above', 'below', 'left', 'right'],
  goal: ['above', 'below'],
};

/**
 * The most important first. No word may cover `marks`, which are points, or the names of `values` at the left edge.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  marks: readonly { x: number; y: number }[],
  values: readonly { y: number; text: string }[],
): Label[] {
  const taken: Box[] = [
    ...marks.map(({ x, y }) => boxAround(toPixels(x), y, 4)),
    ...values.map(({ y, text }) => ({ left: 0, right: text.length * LETTER, top: y - LINE, bottom: y })),
  ];
  const placed: Label[] = [];
  for (const label of wanted) {
    const tries = label.kind === 'goal' ? GOAL_PLACES.map((x) => ({ ...label, x })) : [label];
    const found = tries
      .flatMap((one) => SIDES[label.kind].map((side) => place(one, side)))
      .find(({ box }) => hasRoom(box, taken));
    if (!found) continue;
    taken.push(found.box);
    placed.push(found.label);
  }
  return placed;
}

function place(wanted: Wanted, side: Side): { label: Label; box: Box } {
  const width = wanted.text.length * LETTER;
  const x = toPixels(wanted.x);
  const y = wanted.y + { above: -8, below: 17, right: 4, left: 4 }[side];
  const anchor = side === 'right' ? 'start' : side === 'left' ? 'end' : fitInside(x, width, wanted.kind === 'goal');
  const aside = { start: side === 'right' ? 9 : -4, middle: 0, end: side === 'left' ? -9 : 4 }[anchor];
  const dx = wanted.kind === 'goal' ? 0 : aside;
  const start = x + dx - { start: 0, middle: width / 2, end: width }[anchor];
  return {
    label: { ...wanted, y, anchor, dx },
    box: { left: start, right: start + width, top: y - LINE + 3, bottom: y + 3 },
  };
}

/** Words at an edge stand inwards from their point; those of the goal end at it. */
function fitInside(x: number, width: number, isGoal: boolean): Label['anchor'] {
  if (isGoal) return 'end';
  if (x + width / 2 > NARROWEST) return 'end';
  return x - width / 2 < 0 ? 'start' : 'middle';
}

function hasRoom(box: Box, taken: readonly Box[]): boolean {
  const isInside = box.left >= 0 && box.right <= NARROWEST && box.top >= TOP - 20 && box.bottom <= BOTTOM + 3;
  return isInside && !taken.some((other) => overlaps(box, other));
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function boxAround(x: number, y: number, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function toPixels(x: number): number {
  return (x * NARROWEST) / 100;
}
