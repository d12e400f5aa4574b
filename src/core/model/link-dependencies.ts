import { within, type Origin } from '../source/source-document.ts';
import type { Action } from './action.ts';
import type { BuildContext } from './build-context.ts';
import type { Goal } from './part.ts';

/** Links what waits to what must be finished first, both ways; each pair once. Unknown references are reported. */
export function linkDependencies(
  context: BuildContext,
  waiting: Goal | Action,
  words: string[] | undefined,
  origin: Origin,
): void {
  for (const [index, word] of (words ?? []).entries()) {
    const first = context.references.find(word, within(origin, index), waiting.key, ['action', 'goal']);
    if (!first || waiting.dependsOn.includes(first)) continue;
    waiting.dependsOn.push(first);
    first.neededBy.push(waiting);
  }
}
