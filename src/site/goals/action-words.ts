// Words about actions.
import type { Phrase } from '#words/phrases.ts';

const da = {
  onlyPossible: 'Kilden nævner det som en mulighed. Det er ikke et løfte.',
  stateUnclear: 'Kilden viser ikke, om det er noget, der bliver gjort, eller noget, der er planlagt.',
  uncertain: 'uvist ifølge kilden',
  alsoServes: 'Tjener også:',
  sameAs: (word: string, other: Phrase): Phrase => [`Samme ${word} som `, ...other, '. Den tælles kun dér.'],
  countedUnder: (part: Phrase): Phrase => ['Hører også til her. Står under ', ...part, ' og tælles dér.'],
  movedTo: (action: Phrase, part: Phrase): Phrase => [...action, ' er flyttet til ', ...part, '.'],
  nowAt: (part: Phrase): Phrase => ['Det, der stod her, står nu under ', ...part, '.'],
  answers: 'Svarer på disse udfordringer',
  relations: 'Hænger sammen med',
};

const en: typeof da = {
  onlyPossible: 'The source mentions it as a possibility. It is not a promise.',
  stateUnclear: 'The source does not show whether this is being done already or is planned.',
  uncertain: 'not clear from the source',
  alsoServes: 'Also serves:',
  sameAs: (word, other) => [`The same ${word} as `, ...other, '. It is counted only there.'],
  countedUnder: (part) => ['Belongs here too. It is listed under ', ...part, ' and counted there.'],
  movedTo: (action, part) => [...action, ' has moved to ', ...part, '.'],
  nowAt: (part) => ['What stood here is now under ', ...part, '.'],
  answers: 'Answers these challenges',
  relations: 'Related to',
};

export const actionWords = { da, en };
