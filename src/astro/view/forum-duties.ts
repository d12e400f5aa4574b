// What a forum answers for and follows up, across its organisation's strategies.
import { listParts } from '#core/model/red-thread.ts';
import type { Forum } from '#core/model/publication.ts';

export interface Duty {
  words: string;
  title: string;
  url: string;
}

export function listDuties(forum: Forum): Duty[] {
  const parts = forum.organisation.strategies.flatMap(listParts);
  const owned = [...parts, ...parts.flatMap(({ actions }) => actions)].filter(({ ownOwners }) => ownOwners.includes(forum));
  const followed = parts.flatMap((part) => part.ownFollowUps.filter((followUp) => followUp.forum === forum));
  return [
    ...owned.map(({ title, url }) => ({ words: 'Ansvarlig for', title, url })),
    ...followed.map(({ title, scope, rhythm, date, parent }) => ({
      words: ['Opfølgning', rhythm?.words ?? date?.words].filter(Boolean).join(', '),
      title: title ?? scope ?? parent.title,
      url: `${parent.kind === 'strategy' ? parent.url : parent.strategy.url}opfoelgning/`,
    })),
  ];
}
