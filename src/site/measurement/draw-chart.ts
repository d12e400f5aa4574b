// A target over time, as lines, marks and words in a drawing.
import type { Language } from '#core/language/language.ts';
import type { Bounds, Progress } from '#core/model/progress.ts';
import type { Target } from '#core/model/target.ts';

import { createScales, type Scales } from './chart-scales.ts';
import { listFigures, toYears, type Figure, type Figures } from './list-figures.ts';
import { LETTER, NARROWEST, placeLabels, type Label, type Wanted } from './place-labels.ts';
import { progressWords } from './progress-words.ts';
import { shortenFigure } from './say-figures.ts';

/** Fewer points than this are told in a sentence. */
const FEWEST = 2;
/** The most points of one kind that each get their value. */
const MOST_NAMED = 6;

export type Kind = 'measured' | 'path' | 'projection' | 'baseline';

/** x in per cent of the width, y in pixels. */
export interface Point {
  x: number;
  y: number;
}

export interface Line {
  from: Point;
  to: Point;
}

export interface Chart {
  values: { y: number; text: string }[];
  years: { x: number; text: string }[];
  /** The values that meet the target: a line for each limit, and the room between two. */
  goal: { lines: number[]; band: { y: number; height: number } | null };
  lines: Record<Exclude<Kind, 'baseline'>, Line[]>;
  points: { kind: Kind; at: Point }[];
  labels: Label[];
  moments: { kind: 'today' | 'deadline'; x: number; text: string; anchor: Label['anchor']; row: number }[];
  kinds: Kind[];
}

/** Null when there are too few figures to draw. */
export function drawChart(target: Target, language: Language): Chart | null {
  const { progress } = target;
  const figures = listFigures(target);
  const all = [figures.baseline ?? [], figures.measured, figures.path, figures.projection].flat();
  if (!progress || all.length < FEWEST) return null;
  const limits = listLimits(progress.bounds);
  const moments = listMoments(progress, all);
  const scales = createScales(all, limits, Object.values(moments), {
    name: (value) => shortenFigure(value, language),
    letter: (100 * LETTER) / NARROWEST,
  });
  const points = placePoints(figures, scales);
  return {
    values: scales.values,
    years: scales.years.map(({ year, x }) => ({ x, text: String(year) })),
    goal: drawGoal(limits, scales),
    lines: {
      measured: join(figures.measured, scales, figures.gaps),
      path: step(figures.path, scales),
      projection: join([...figures.measured.slice(-1), ...figures.projection], scales),
    },
    points,
    labels: placeLabels(
      wantLabels(figures, progress.bounds, scales, language),
      points.map(({ at }) => at),
      scales.values,
    ),
    moments: nameMoments(moments, scales, language),
    kinds: (['baseline', 'measured', 'path', 'projection'] as const).filter((kind) =>
      points.some((point) => point.kind === kind),
    ),
  };
}

function listLimits(bounds: Bounds | null): number[] {
  return [...new Set([bounds?.from, bounds?.to].filter((limit) => limit != null))];
}

/** The deadline, and the day of the page when it is not far from everything else. */
function listMoments(
  { deadline, on }: Progress,
  figures: readonly Figure[],
): Partial<Record<'today' | 'deadline', number>> {
  const due = deadline?.to ? toYears(deadline.to) : null;
  const times = [...figures.map(({ at }) => at), ...(due === null ? [] : [due])];
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const today = toYears(on);
  const isNear = today >= from - 1 && today <= to + Math.max(1, (to - from) / 3);
  return { ...(isNear && { today }), ...(due !== null && { deadline: due }) };
}

function drawGoal(limits: readonly number[], { toY }: Scales): Chart['goal'] {
  const lines = limits.map(toY);
  const [low, high] = lines;
  return { lines, band: low !== undefined && high !== undefined ? { y: high, height: low - high } : null };
}

function placePoints({ baseline, measured, path, projection }: Figures, scales: Scales): Chart['points'] {
  const as = (kind: Kind, figures: readonly Figure[]) =>
    figures.map((figure) => ({ kind, at: toPoint(figure, scales) }));
  return [
    ...as('path', path),
    ...as('projection', projection),
    ...as('baseline', baseline ? [baseline] : []),
    ...as('measured', measured),
  ];
}

/** No line over a gap: nobody knows what was there. */
function join(figures: readonly Figure[], scales: Scales, gaps: readonly number[] = []): Line[] {
  return figures.slice(1).flatMap((figure, index) => {
    const before = figures[index];
    const isBroken = gaps.some((gap) => before && gap > before.at && gap < figure.at);
    return before && before.at <= figure.at && !isBroken
      ? [{ from: toPoint(before, scales), to: toPoint(figure, scales) }]
      : [];
  });
}

/** A value on the way holds until the next one is due: nothing is assumed between them. */
function step(figures: readonly Figure[], scales: Scales): Line[] {
  return join(figures, scales).flatMap(({ from, to }) => {
    const corner = { x: to.x, y: from.y };
    return [
      { from, to: corner },
      { from: corner, to },
    ];
  });
}

/** The latest and the goal first, then the ends, then the rest as far as there is room. */
function wantLabels(figures: Figures, bounds: Bounds | null, scales: Scales, language: Language): Wanted[] {
  const as = (kind: Kind, some: readonly (Figure | undefined)[]): Wanted[] =>
    some.flatMap((figure) =>
      figure ? [{ kind, text: shortenFigure(figure.value, language), ...toPoint(figure, scales) }] : [],
    );
  const inner = (some: readonly Figure[]) => (some.length > MOST_NAMED ? [] : some.slice(1, -1));
  const { baseline, measured, path, projection } = figures;
  return [
    ...as('measured', [measured.at(-1)]),
    ...wantGoal(bounds, scales, language),
    ...as('baseline', [baseline ?? undefined]),
    ...as('measured', measured.slice(0, -1).slice(0, 1)),
    ...as('projection', [projection.at(-1)]),
    ...as('path', path.slice(-1)),
    ...as('path', path.slice(0, -1).slice(0, 1)),
    ...as('measured', inner(measured)),
    ...as('path', inner(path)),
    ...as('projection', projection.length > 1 ? [projection[0], ...inner(projection)] : []),
  ];
}

function wantGoal(bounds: Bounds | null, { toY }: Scales, language: Language): Wanted[] {
  const words = progressWords[language];
  const [low, high] = listLimits(bounds);
  if (low === undefined) return [];
  const text =
    high === undefined
      ? words.goalAt(shortenFigure(low, language))
      : words.goalBetween(shortenFigure(low, language), shortenFigure(high, language));
  return [{ kind: 'goal', text, x: 100, y: toY(high ?? low) }];
}

/** Under the years; the second moves to a line of its own when they would meet. */
function nameMoments(
  moments: Partial<Record<'today' | 'deadline', number>>,
  { toX }: Scales,
  language: Language,
): Chart['moments'] {
  const words = progressWords[language];
  const xs = Object.values(moments).map(toX);
  const isClose = xs.length > 1 && Math.abs((xs[0] ?? 0) - (xs[1] ?? 0)) < 30;
  return (['today', 'deadline'] as const).flatMap((kind) => {
    const at = moments[kind];
    if (at === undefined) return [];
    const x = toX(at);
    const anchor = x > 85 ? 'end' : x < 15 ? 'start' : 'middle';
    return [{ kind, x, text: words[kind], anchor, row: isClose && kind === 'deadline' ? 1 : 0 }];
  });
}

function toPoint({ at, value }: Figure, { toX, toY }: Scales): Point {
  return { x: toX(at), y: toY(value) };
}
