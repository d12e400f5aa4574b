import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import type { Forum, Organisation } from '../model/organisation.ts';
import { placeOf, within, type Origin } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** Two forums with the same name: a reference finds the first, though the other may be meant. */
export const forumNameShared: Rule = ({ publication }) => publication.organisations.flatMap(checkOrganisation);

function checkOrganisation({ forums }: Organisation) {
  const first = new Map<string, { forum: Forum; origin: Origin }>();
  return forums.flatMap((forum) =>
    listNames(forum).flatMap(({ name, origin }) => {
      const before = first.get(name.toLowerCase());
      if (!before) first.set(name.toLowerCase(), { forum, origin });
      // Two forums with the same id are reported as `duplicate-id`.
      if (!before || before.forum === forum || before.forum.id === forum.id) return [];
      return [
        createDiagnostic('forum-name-shared', placeOf(origin), { name, other: before.forum.id }, [
          { label: 'first-used-here', location: placeOf(before.origin) },
        ]),
      ];
    }),
  );
}

function listNames({ id, name, abbreviation, aliases, origin }: Forum): { name: string; origin: Origin }[] {
  return [
    { name: id, origin: within(origin, 'id') },
    { name, origin: within(origin, 'name') },
    ...(abbreviation ? [{ name: abbreviation, origin: within(origin, 'abbreviation') }] : []),
    ...aliases.map((alias, index) => ({ name: alias, origin: within(origin, 'aliases', index) })),
  ];
}
