// The drawing in words, for those who do not see it.
import type { Language } from '#core/language/language.ts';
import type { Target } from '#core/model/target.ts';
import { flatten, type Phrase } from '#words/phrases.ts';

import { progressWords } from './progress-words.ts';
import { sayFigure, sayTime } from './say-figures.ts';

/** More figures than this are left to the table. */
const MOST = 12;

/** `name` is what the target is called; `sentences` tell how far it is. */
export function describeChart(
  target: Target,
  name: string,
  sentences: readonly string[],
  language: Language,
): { title: string; description: string } {
  const words = progressWords[language];
  const list = (title: string, values: readonly Phrase[]) =>
    values.length === 0 || values.length > MOST ? [] : [`${title}: ${values.map(flatten).join(', ')}.`];
  const say = (value: number, time: Phrase): Phrase => [...sayFigure(value, null, language), ' (', ...time, ')'];
  const steps = (key: 'path' | 'projection') => target[key].map(({ by, value }) => say(value, sayTime(by, language)));
  const deadline = target.progress?.deadline;
  return {
    title: `${name}. ${[words.chart, sentences[0]].filter(Boolean).join(' ')}`,
    description: [
      ...list(
        words.measured,
        target.measured.map(({ on, value }) => say(value, sayTime(on, language))),
      ),
      ...list(words.path, steps('path')),
      ...list(words.projection, steps('projection')),
      ...(deadline ? [flatten(words.deadlineOn(sayTime(deadline, language)))] : []),
    ].join(' '),
  };
}
