// A few lines can draw themselves many thousand times: a `<use>` of a group that uses a group, and so on. Such a drawing
// can make a browser stop.
import type { XmlElement } from './read-xml.ts';
import { LINK_NAMESPACE } from './svg-allowed.ts';

/** Drawn more often than this, and ten times as often as written, a drawing multiplies itself. */
const MOST_COPIES = 10_000;
const MOST_TIMES_WRITTEN = 10;

/** In uses of uses. */
const DEEPEST = 500;

/** An element with an id, and what is drawn when it is. */
interface Part {
  /** Elements written in it, those of smaller parts not counted. */
  elements: number;
  /** Smaller parts in it, and the ids of those it uses. */
  draws: { target: Part | string; by: XmlElement }[];
  /** Elements drawn, copies included; null before they are counted. */
  drawn: number | null;
  isBeingCounted: boolean;
}

export interface CopyCounter {
  open: (element: XmlElement) => void;
  close: () => void;
  /** The first `<use>` that multiplies too much, or leads back to itself. */
  findTooMany: () => XmlElement | null;
}

export function createCopyCounter(): CopyCounter {
  const whole = createPart();
  const open: Part[] = [];
  const byId = new Map<string, Part>();
  let written = 0;
  return {
    open: (element) => {
      const around = open.at(-1) ?? whole;
      const id = element.attributes.find(({ name }) => name === 'id' || name === 'xml:id')?.value;
      const part = id === undefined ? around : createPart();
      if (part !== around) around.draws.push({ target: part, by: element });
      if (id !== undefined && !byId.has(id)) byId.set(id, part);
      written += 1;
      part.elements += 1;
      const used = element.local === 'use' ? readTarget(element) : null;
      if (used !== null) part.draws.push({ target: used, by: element });
      open.push(part);
    },
    close: () => void open.pop(),
    findTooMany: () => findTooMany(whole, byId, Math.max(MOST_COPIES, written * MOST_TIMES_WRITTEN)),
  };
}

function createPart(): Part {
  return { elements: 0, draws: [], drawn: null, isBeingCounted: false };
}

function readTarget({ attributes }: XmlElement): string | null {
  const href =
    attributes.find(({ name }) => name === 'href') ??
    attributes.find(({ namespace, local }) => namespace === LINK_NAMESPACE && local === 'href');
  const address = href?.value.trim() ?? '';
  return address.startsWith('#') ? decode(address.slice(1)) : null;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function findTooMany(whole: Part, byId: ReadonlyMap<string, Part>, most: number): XmlElement | null {
  const tooMany: XmlElement[] = [];
  const count = (part: Part, depth: number): number => {
    if (part.drawn !== null) return part.drawn;
    part.isBeingCounted = true;
    let drawn = part.elements;
    for (const { target, by } of part.draws) {
      const next = typeof target === 'string' ? byId.get(target) : target;
      if (next === undefined) continue;
      const isEndless = next.isBeingCounted || depth > DEEPEST;
      if (!isEndless) drawn += count(next, depth + 1);
      if (isEndless || drawn > most) tooMany.push(by);
      if (drawn > most) break;
    }
    part.isBeingCounted = false;
    part.drawn = drawn;
    return drawn;
  };
  count(whole, 0);
  return tooMany.find(({ local }) => local === 'use') ?? tooMany[0] ?? null;
}
