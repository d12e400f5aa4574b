import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Area, Goal } from '../model/part.ts';
import { listParts, listStrategies } from '../model/red-thread.ts';
import { isWritten, placeOf, within } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** A file that was copied keeps the id and the title of the first. */
export const copiedPart: Rule = ({ publication }) =>
  listStrategies(publication).flatMap((strategy) => {
    const parts = listParts(strategy).filter((part): part is Area | Goal => part.kind !== 'strategy');
    // Only what shares its id is looked up: for that the file is parsed again.
    const shared = new Set(findRepeated(parts, ({ id }) => id).map(([{ id }]) => id));
    const byId = findRepeated(
      parts.filter(({ id, origin }) => shared.has(id) && isWritten(within(origin, 'id'))),
      ({ id }) => id,
    );
    const byTitle = findRepeated(parts, ({ parent, title }) => `${parent.key}\n${title.trim().toLowerCase()}`);
    return [
      ...byId.map(([first, again]) => tell('id-in-two-files', 'id', first, again)),
      ...byTitle
        .filter(([first, again]) => !byId.some(([one, other]) => one === first && other === again))
        .map(([first, again]) => tell('title-in-two-files', 'title', first, again)),
    ];
  });

type Pair = readonly [first: Area | Goal, again: Area | Goal];

function findRepeated(parts: readonly (Area | Goal)[], nameOf: (part: Area | Goal) => string): Pair[] {
  const first = new Map<string, Area | Goal>();
  return parts.flatMap((part): Pair[] => {
    const name = nameOf(part);
    const before = first.get(name);
    if (!before) first.set(name, part);
    return before ? [[before, part]] : [];
  });
}

function tell(
  code: 'id-in-two-files' | 'title-in-two-files',
  key: 'id' | 'title',
  first: Area | Goal,
  again: Area | Goal,
): Diagnostic {
  const related = [{ label: 'first-used-here' as const, location: placeOf(within(first.origin, key)) }];
  const args = { found: again[key], other: first.origin.document.file };
  return createDiagnostic(code, placeOf(within(again.origin, key)), args, related);
}
