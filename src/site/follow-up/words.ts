// Words for who follows up, on what and when.
import type { Phrase } from '#words/phrases.ts';

const da = {
  lead: 'Hvem der følger op, på hvad og hvornår.',
  description: (title: string) => `Hvem der følger op på ${title}, på hvad og hvornår.`,
  forum: 'Forum',
  when: 'Hvornår',
  whenUnknown: 'tidspunkt ikke oplyst',
  forumUnknown: 'Forum ikke oplyst',
  forumUnknownInside: 'forum ikke oplyst',
  nobody: 'Kilden siger ikke, hvem der følger op.',
  rhythmOf: (forum: Phrase): Phrase => ['Følger rytmen for ', ...forum],
  inheritedFrom: (part: Phrase): Phrase => ['Arvet fra ', ...part, '.'],
  followUpOn: (subject: string): Phrase => [`Opfølgning på ${subject}`],
  followUpOnTitle: (title: string): Phrase => ['Opfølgning på ', { theirs: title }],
  goTo: (title: string): Phrase => ['Gå til ', { theirs: title }],
  answersFor: 'Ansvarlig for',
  partOf: (forum: Phrase): Phrase => ['Hører under ', ...forum],
  until: (day: Phrase): Phrase => ['Nedlagt ', ...day, '.'],
  became: (forum: Phrase): Phrase => ['Opgaverne gik videre til ', ...forum, '.'],
};

const en: typeof da = {
  lead: 'Who follows up, on what and when.',
  description: (title) => `Who follows up on “${title}”, on what and when.`,
  forum: 'Who',
  when: 'When',
  whenUnknown: 'time not stated',
  forumUnknown: 'Who is not stated',
  forumUnknownInside: 'who is not stated',
  nobody: 'The source does not say who follows up.',
  rhythmOf: (forum) => ['As often as ', ...forum],
  inheritedFrom: (part) => ['Inherited from ', ...part, '.'],
  followUpOn: (subject) => [`Follow-up on ${subject}`],
  followUpOnTitle: (title) => ['Follow-up on “', { theirs: title }, '”'],
  goTo: (title) => ['Go to ', { theirs: title }],
  answersFor: 'Answers for',
  partOf: (forum) => ['Belongs under ', ...forum],
  until: (day) => ['Abolished ', ...day, '.'],
  became: (forum) => ['Its tasks went on to ', ...forum, '.'],
};

export const followUpWords = { da, en };
