// Seen only by those who write, while they write: how long the text takes and how hard it is.
import { count } from './numbers.ts';

type Measured = { minutes: number; words: number; lix: number; level: 'veryEasy' | 'easy' | 'medium' | 'hard' | 'veryHard' };

const da = {
  forStaff: (reading: string) => `Kun for redaktionen: ${reading}`,
  faults: 'Der er fejl i teksterne',
  reading: ({ minutes, words, lix, level }: Measured) => `${minutes} ${minutes === 1 ? 'minut' : 'minutter'} · ${words} ord · LIX ${lix} (${{ veryEasy: 'meget let', easy: 'let', medium: 'middel', hard: 'svær', veryHard: 'meget svær' }[level]})`,
};

const en: typeof da = {
  forStaff: (reading) => `Only for the editors: ${reading}`,
  faults: 'There are faults in the texts',
  reading: ({ minutes, words, lix, level }) => `${count(minutes, 'minute', 'minutes', 'en')} · ${count(words, 'word', 'words', 'en')} · LIX ${lix} (${{ veryEasy: 'very easy', easy: 'easy', medium: 'medium', hard: 'hard', veryHard: 'very hard' }[level]})`,
};

export const staffWords = { da, en };
