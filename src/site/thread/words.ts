// Words of the red thread.
import type { Deadline } from '#core/deadlines/deadline.ts';
import { formatInterval } from '#core/deadlines/format-date.ts';

import type { Phrase } from '#words/phrases.ts';

const da = {
  thread: 'Den røde tråd',
  onward: 'Videre ad tråden',
  previous: 'Forrige',
  next: 'Næste',
  consistsOf: (parts: string) => `Består af ${parts}`,
  withdrawn: (word: string) => `${word} · udgået`,
  whole: {
    retold: (word: string) => `${word} · samlet på én side`,
    own: (word: string) => `${word} · hele teksten`,
  },
  status: 'Status',
  statusOf: ({ words }: Deadline) => `Status, ${words}`,
  appendix: 'Bilag',
  countedElsewhere: (counted: string, elsewhere: number) => `${counted} (${elsewhere} talt et andet sted)`,
  /** The word for actions that go by several words. */
  steps: 'skridt',
  others: (number: number) => `${number} ${number === 1 ? 'anden' : 'andre'}`,
  adopted: (by: Phrase, when: Phrase, isDay: boolean): Phrase => [
    'vedtaget',
    ...(by.length > 0 ? [' af ', ...by] : []),
    isDay ? ' ' : ' i ',
    ...when,
  ],
  formulated: (by: Phrase, when: Phrase, isDay: boolean): Phrase => [
    'formuleret',
    ...(by.length > 0 ? [' af ', ...by] : []),
    isDay ? ' ' : ' i ',
    ...when,
  ],
};

const en: typeof da = {
  thread: 'The red thread',
  onward: 'Along the thread',
  previous: 'Previous',
  next: 'Next',
  consistsOf: (parts) => `Consists of ${parts}`,
  withdrawn: (word) => `${word} · withdrawn`,
  whole: {
    retold: (word) => `${word} · all on one page`,
    own: (word) => `${word} · the whole text`,
  },
  status: 'Status report',
  /** Dates in English, because the author's Danish words could not be marked as Danish here. */
  statusOf: (date) => `Status report, ${formatInterval(date, 'en')}`,
  appendix: 'Appendix',
  countedElsewhere: (counted, elsewhere) => `${counted} (${elsewhere} counted elsewhere)`,
  steps: 'actions',
  others: (number) => `${number} ${number === 1 ? 'other' : 'others'}`,
  adopted: (by, when, isDay) => [
    'adopted',
    ...(by.length > 0 ? [' by ', ...by] : []),
    isDay ? ' on ' : ' in ',
    ...when,
  ],
  formulated: (by, when, isDay) => [
    'formulated',
    ...(by.length > 0 ? [' by ', ...by] : []),
    isDay ? ' on ' : ' in ',
    ...when,
  ],
};

export const threadWords = { da, en };
