// Removes the faulty keys of a file, so that the rest can still be checked in the same run.
import type { z } from 'zod';

import { isByTime } from '#schemas/fields.ts';

type Issue = z.core.$ZodIssue;
type Node = Record<string | number, unknown>;

/** Replaces a required text that is missing. Findings about this replacement are not shown. */
export const MISSING = '‹mangler›';

export interface Remainder {
  data: Record<string, unknown>;
  /** The texts that were removed: references to them are not reported as a second fault. */
  dropped: string[];
}

/** A copy of `data` without the keys that have `issues`. `data` itself is not changed. */
export function dropFaulty(data: Record<string, unknown>, issues: readonly Issue[]): Remainder {
  const copy = structuredClone(data);
  const dropped: string[] = [];
  // Backwards, so that removing a list item does not renumber the ones still to be removed.
  for (const issue of [...issues].reverse()) {
    if (issue.code === 'unrecognized_keys') for (const key of issue.keys) removeAt(copy, [...issue.path, key], dropped);
    else if (issue.input === undefined && issue.path.length > 0) fillAt(copy, issue.path, dropped);
    // Where only certain words are allowed, the replacement text does not fit: the whole object is removed.
    else removeAt(copy, issue.input === MISSING ? issue.path.slice(0, -1) : issue.path, dropped);
  }
  return { data: copy, dropped };
}

/** Replaces a missing text; an object that lacks anything else is removed whole. */
function fillAt(root: Node, path: readonly PropertyKey[], dropped: string[]): void {
  const { holder, key } = find(root, path);
  if (holder[key] === MISSING || typeof holder[key] === 'object') removeAt(root, path.slice(0, -1), dropped);
  else holder[key] = MISSING;
}

function removeAt(root: Node, path: readonly PropertyKey[], dropped: string[]): void {
  if (path.length === 0) return;
  const { holder, key } = find(root, path);
  collectTexts(holder[key], dropped);
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

/** The nearest object or list that exists: a short form (`target: mindst 10`) and a list of one skip a step. */
function find(root: Node, path: readonly PropertyKey[]): { holder: Node; key: string | number } {
  let holder: Node = root;
  let key: string | number = '';
  let node: unknown = root;
  for (const written of path) {
    if (typeof node !== 'object' || node === null) break;
    const isTime = typeof written === 'number' && isByTime(node);
    const step = isTime ? (Object.keys(node)[written] ?? written) : written;
    if (step === 0 && !Array.isArray(node) && !Object.hasOwn(node, 0)) continue;
    holder = node as Node;
    key = step as string | number;
    node = holder[key];
  }
  return { holder, key };
}

function collectTexts(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value);
  else if (typeof value === 'object' && value !== null)
    for (const below of Object.values(value)) collectTexts(below, texts);
}
