// Words about reading time and readability, shown only to writers.
import { count } from '#words/numbers.ts';

type Measured = {
  minutes: number;
  words: number;
  lix: number;
  level: 'veryEasy' | 'easy' | 'medium' | 'hard' | 'veryHard';
};

const da = {
  forWriters: (reading: string) => `Kun for redaktionen: ${reading}`,
  reading: ({ minutes, words, lix, level }: Measured) =>
    `${minutes} ${minutes === 1 ? 'minut' : 'minutter'} · ${words} ord · LIX ${lix} (${{ veryEasy: 'meget let', easy: 'let', medium: 'middel', hard: 'svær', veryHard: 'meget svær' }[level]})`,
};

const en: typeof da = {
  forWriters: (reading) => `Only for the editors: ${reading}`,
  reading: ({ minutes, words, lix, level }) =>
    `${count(minutes, 'minute', 'minutes', 'en')} · ${count(words, 'word', 'words', 'en')} · LIX ${lix} (${{ veryEasy: 'very easy', easy: 'easy', medium: 'medium', hard: 'hard', veryHard: 'very hard' }[level]})`,
};

export const writerWords = { da, en };
