// Words for the terms of a promise: deadline, target, owner and status.
import type { Phrase } from './phrases.ts';

const da = {
  deadline: 'Frist',
  targets: 'Måltal',
  owner: 'Ansvarlig',
  actors: 'Medvirkende',
  involved: 'Inddraget',
  status: 'Status',
  number: 'Nummer',
  aliases: 'Kaldes også',
  source: 'I kilden',
  page: (page: number) => `Side ${page}`,
  pageInSource: (page: number) => `Side ${page} i kilden`,
  unknown: 'Ikke oplyst',
  unknownInside: 'ikke oplyst',
  notInSource: 'Ikke oplyst i kilden',
  total: 'I alt',
  what: 'Hvad',
  inheritedFrom: (source: Phrase): Phrase => ['arvet fra ', ...source],
  now: (forum: Phrase): Phrase => ['nu ', ...forum],
  wholeOf: (document: string) => `Hele ${document}`,
  forWhole: (whole: Phrase): Phrase => ['For hele ', ...whole],
  alsoCalled: (names: string): Phrase => ['Kaldes også ', { theirs: names }],
};

const en: typeof da = {
  deadline: 'Deadline',
  targets: 'Targets',
  owner: 'Who answers for it',
  actors: 'Who takes part',
  involved: 'Who is involved',
  status: 'Status',
  number: 'Number',
  aliases: 'Also called',
  source: 'In the source',
  page: (page) => `Page ${page}`,
  pageInSource: (page) => `Page ${page} of the source`,
  unknown: 'Not stated',
  unknownInside: 'not stated',
  notInSource: 'Not stated in the source',
  total: 'Total',
  what: 'What',
  inheritedFrom: (source) => ['inherited from ', ...source],
  now: (forum) => ['now ', ...forum],
  wholeOf: (document) => `${document.charAt(0).toUpperCase()}${document.slice(1)} as a whole`,
  forWhole: (whole) => ['For ', ...whole, ' as a whole'],
  alsoCalled: (names) => ['Also called ', { theirs: names }],
};

export const termWords = { da, en };
