// For writers: how long a text takes to read, and how hard it is.
import { toString } from 'mdast-util-to-string';

import type { Language } from '#core/language/language.ts';
import { measureLix } from '#core/readability/lix.ts';
import type { Body } from '#core/source/body.ts';
import { writerWords } from './writer-words.ts';

/** Words a minute at a calm pace. */
const PACE = 200;

/** `2 minutter · LIX 41 (middel)`; null when the text is too short for a score. */
export function describeReading({ lead, passages }: Body, language: Language): string | null {
  const text = [...lead, ...passages.flatMap(({ nodes }) => nodes)].map((node) => toString(node)).join('.\n');
  const measured = measureLix(text);
  if (!measured) return null;
  const minutes = Math.max(1, Math.round(measured.words / PACE));
  return writerWords[language].reading({
    minutes,
    words: measured.words,
    lix: measured.lix,
    level: judge(measured.lix),
  });
}

function judge(lix: number) {
  if (lix < 25) return 'veryEasy';
  if (lix < 35) return 'easy';
  if (lix < 45) return 'medium';
  return lix < 55 ? 'hard' : 'veryHard';
}
