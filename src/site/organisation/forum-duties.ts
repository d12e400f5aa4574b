// Lists what a forum is responsible for and follows up, in all strategies of its organisation.
import type { Language } from '#core/language/language.ts';
import { listParts } from '#core/model/red-thread.ts';
import type { Forum, OutsideBody } from '#core/model/organisation.ts';
import { followUpWords } from '#site/follow-up/words.ts';
import { organisationWords } from './words.ts';
import type { Phrase } from '#words/phrases.ts';
import { siteWords } from '#words/site.ts';

export interface Duty {
  words: Phrase;
  title: string;
  url: string;
}

export function listDuties(forum: Forum, language: Language): Duty[] {
  const { answersFor } = followUpWords[language];
  const { followUp: followUpWord } = siteWords[language];
  const parts = forum.organisation.strategies.flatMap(listParts);
  const owned = [...parts, ...parts.flatMap(({ actions }) => actions)].filter(({ ownOwners }) =>
    ownOwners.includes(forum),
  );
  const followed = parts.flatMap((part) => part.ownFollowUps.filter((followUp) => followUp.forum === forum));
  return [
    ...owned.map(({ title, url }) => ({ words: [answersFor], title, url })),
    ...followed.map(({ title, scope, rhythm, date, parent }) => ({
      words: nameFollowUp(followUpWord, rhythm?.words ?? date?.words),
      title: title ?? scope ?? parent.title,
      url: `${parent.kind === 'strategy' ? parent.url : parent.strategy.url}opfoelgning/`,
    })),
  ];
}

/** What a body outside the municipality answers for, and what it takes part in. */
export function listBodyDuties(body: OutsideBody, language: Language): Duty[] {
  const { answersFor } = followUpWords[language];
  const { takesPart } = organisationWords[language];
  const parts = body.organisation.strategies.flatMap(listParts);
  const levels = [...parts, ...parts.flatMap(({ actions }) => actions)];
  return [
    ...levels
      .filter(({ ownOwners }) => ownOwners.includes(body))
      .map(({ title, url }) => ({ words: [answersFor], title, url })),
    ...levels
      .filter(({ partners }) => partners.includes(body))
      .map(({ title, url }) => ({ words: [takesPart], title, url })),
  ];
}

/** `Opfølgning, ½-årligt` */
function nameFollowUp(word: string, when: string | undefined): Phrase {
  return when ? [`${word}, `, { theirs: when }] : [word];
}
