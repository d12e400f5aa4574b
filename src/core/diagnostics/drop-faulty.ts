// What is left of a file's keys when the faulty ones are taken out, so that one run shows every other fault too.
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
type Node = Record<string | number, unknown>;

/** Stands where a required text is missing. What is said about it is no fault of the author's. */
export const MISSING = '‹mangler›';

export interface Remainder {
  data: Record<string, unknown>;
  /** What was written in the places that were taken out: pointing at it is no second fault. */
  dropped: string[];
}

export function dropFaulty(data: Record<string, unknown>, issues: readonly Issue[]): Remainder {
  const copy = structuredClone(data);
  const dropped: string[] = [];
  // From the back, so that the places in a list before it keep their numbers.
  for (const issue of [...issues].reverse()) {
    if (issue.code === 'unrecognized_keys') for (const key of issue.keys) removeAt(copy, [...issue.path, key], dropped);
    else if (issue.input === undefined && issue.path.length > 0) fillAt(copy, issue.path, dropped);
    // A stand-in does not fit where there is a choice of words: then the whole thing goes.
    else removeAt(copy, issue.input === MISSING ? issue.path.slice(0, -1) : issue.path, dropped);
  }
  return { data: copy, dropped };
}

/** A text that is missing gets a stand-in; a thing that lacks something else is taken out whole. */
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

/** The nearest thing that is there: a short form (`target: mindst 10`) and a list of one have no steps of their own. */
function find(root: Node, path: readonly PropertyKey[]): { holder: Node; key: string | number } {
  let holder: Node = root;
  let key: string | number = '';
  let node: unknown = root;
  for (const step of path) {
    if (typeof node !== 'object' || node === null) break;
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
