// Words for the overview of a strategy.
import type { Phrase } from '#words/phrases.ts';

const da = {
  description: (title: string, counts: string) => `${title} på én side: ${counts}.`,
  inNumbers: 'I tal',
  perYear: (goals: string) => `Overblik: ${goals} efter år`,
  sumOf: (counted: string) => `${counted} i alt`,
  directlyUnder: (whole: string) => `Direkte under ${whole}`,
  theArea: 'området',
  note: (total: number, actions: string, others: number, names: Phrase): Phrase => [
    `Tabellen tæller ${total}: ${actions} og ${others} af anden slags: `,
    ...names,
    '.',
  ],
  columns: (areas: string, goals: string) => `${areas} og ${goals}`,
  more: (number: number) => `og ${number} mere`,
  values: 'Værdier:',
  threadIntro: (counted: string) => `Følg linjen ned. Hvert trin er et link. Her er ${counted}.`,
  outsideParts: 'Uden for delene',
  sameCounted: (word: string) => `Samme ${word}, talt under`,
  countedUnder: 'Talt under',
  alsoUnder: 'Også under',
  doneAndPlanned: (ongoing: string, planned: string) =>
    `${ongoing.replace(/\?$/, '')} – og ${planned.charAt(0).toLowerCase()}${planned.slice(1)}`,
  withoutHeading: 'Uden overskrift',
  kinds: (kinds: Phrase): Phrase => ['Slags indsatser: ', ...kinds, '.'],
  withoutKind: 'uden slags',
};

const en: typeof da = {
  description: (title, counts) => `“${title}” on one page: ${counts}.`,
  inNumbers: 'In numbers',
  perYear: (goals) => `Overview: ${goals} by year`,
  sumOf: (counted) => `${counted} in all`,
  directlyUnder: (whole) => `Directly under ${whole}`,
  theArea: 'the area',
  note: (total, actions, others, names) => [
    `The table counts ${total}: ${actions} and ${others} of another kind: `,
    ...names,
    '.',
  ],
  columns: (areas, goals) => `${areas} and ${goals}`,
  more: (number) => `and ${number} more`,
  values: 'Values:',
  threadIntro: (counted) => `Follow the line down. Each step is a link. The thread holds ${counted}.`,
  outsideParts: 'Outside the parts',
  sameCounted: (word) => `The same ${word}, counted under`,
  countedUnder: 'Counted under',
  alsoUnder: 'Also under',
  doneAndPlanned: () => 'What is being done already – and what is planned',
  withoutHeading: 'With no heading',
  kinds: (kinds) => ['Kinds of action: ', ...kinds, '.'],
  withoutKind: 'no kind',
};

export const overviewWords = { da, en };
