import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Action } from '../model/action.ts';
import type { Goal } from '../model/part.ts';
import { listParts, listStrategies } from '../model/red-thread.ts';
import { placeOf, within } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

type Step = Goal | Action;

/**
 * Things cannot wait for each other in a circle, which is reported once, and nothing can be due before what it waits
 * for.
 */
export const dependencies: Rule = ({ publication }) => {
  const steps = listStrategies(publication)
    .flatMap(listParts)
    .flatMap((part): Step[] => (part.kind === 'goal' ? [part, ...part.actions] : part.actions))
    .filter(({ dependsOn }) => dependsOn.length > 0);
  const circles = findCircles(steps);
  const inCircle = new Set(circles.flat());
  return [
    ...circles.map(reportCircle),
    ...steps
      .filter((step) => !inCircle.has(step))
      .flatMap((step) => step.dependsOn.flatMap((first) => compare(step, first))),
  ];
};

/** Each circle once, from its first member in reading order. Walks without recursion: chains may be long. */
function findCircles(steps: readonly Step[]): Step[][] {
  const done = new Set<Step>();
  return steps.flatMap((start) => {
    const circles: Step[][] = [];
    const trail: { step: Step; next: number }[] = done.has(start) ? [] : [{ step: start, next: 0 }];
    const open = new Set<Step>([start]);
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const first = top.step.dependsOn[top.next++];
      if (first === undefined) {
        done.add(top.step);
        open.delete(top.step);
        trail.pop();
      } else if (open.has(first))
        circles.push(trail.slice(trail.findIndex(({ step }) => step === first)).map(({ step }) => step));
      else if (!done.has(first)) {
        open.add(first);
        trail.push({ step: first, next: 0 });
      }
    }
    return circles;
  });
}

function reportCircle(circle: Step[]): Diagnostic {
  const [first] = circle as [Step, ...Step[]];
  const titles = [...circle, first].map(({ title }) => `\`${title}\``).join(' → ');
  return createDiagnostic('dependency-circle', placeOf(within(first.origin, 'depends-on'), 'key'), { circle: titles });
}

function compare(waiting: Step, first: Step): Diagnostic[] {
  const [own, before] = [waiting.deadline, first.deadline];
  const [end, earliest] = [own?.to ?? null, before?.to ?? before?.from ?? null];
  if (!own || !before || end === null || earliest === null || earliest <= end) return [];
  return [
    createDiagnostic(
      'dependency-ends-later',
      placeOf(within(waiting.origin, 'depends-on'), 'key'),
      { title: waiting.title, words: own.words, first: first.title, firstWords: before.words },
      [{ label: 'deadline-stands-here', location: placeOf(within(first.origin, 'deadline')) }],
    ),
  ];
}
