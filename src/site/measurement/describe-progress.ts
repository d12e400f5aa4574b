// Says in words how far a target is: what was measured, what is missing, what was to be expected by now.
import type { Language } from '#core/language/language.ts';
import type { Progress } from '#core/model/progress.ts';
import type { Target, TargetStep } from '#core/model/target.ts';
import { readWhole } from '#core/targets/same-unit.ts';
import { formatNumber } from '#words/numbers.ts';
import { listPhrases, type Phrase } from '#words/phrases.ts';

import { groupGaps, type Stretch } from './group-gaps.ts';
import { hasFigures } from './has-figures.ts';
import { progressWords } from './progress-words.ts';
import { sayDistance, sayFigure, sayTime } from './say-figures.ts';

/** Demands of which one can say `6 af 20`. */
const COUNTED: ReadonlySet<string> = new Set(['at-least', 'more-than', 'exactly', 'm-of-n', 'all']);

/** Sentences in the order of importance; none when the target has no figures but its own. */
export function describeProgress(target: Target, language: Language): Phrase[] {
  const { progress, baseline } = target;
  if (!progress || !(hasFigures(target) || baseline?.value != null)) return [];
  return [
    ...sayLatest(target, progress, language),
    ...sayWhy(progress, language),
    ...sayDue(target, progress, language),
    ...sayAbout(target, progress, language),
    ...sayExpected(target, progress, language),
    ...sayGaps(target, language),
  ];
}

function sayLatest({ unit, meaning }: Target, progress: Progress, language: Language): Phrase[] {
  const { latest, bounds, isMet } = progress;
  if (latest === null) return [];
  const words = progressWords[language];
  const when = sayTime(latest.on, language);
  const isCounted = bounds?.from != null && COUNTED.has(meaning?.comparator ?? '') && isCount(progress, unit);
  const first =
    isCounted && bounds.from !== null
      ? words.reachedOf(formatNumber(latest.value, language), sayFigure(bounds.from, unit, language), when)
      : words.latest(sayFigure(latest.value, latest.unit ?? unit, language), when);
  return [first, ...(isMet ? [[words.isMet]] : sayMissing(unit, progress, language))];
}

/** `6 af 20` is said of what is counted upwards: no shares, and nothing that is to fall. */
function isCount({ start, latest, bounds }: Progress, unit: string | null): boolean {
  const isUpwards = start === null || start <= (bounds?.from ?? 0);
  // `40 af 64` says already how many there are.
  if (readWhole(latest?.unit ?? null) !== null) return false;
  return isUpwards && !/^(?:%|pct|procent)/i.test(unit ?? '') && (latest?.value ?? -1) >= 0 && (bounds?.from ?? 0) > 0;
}

function sayMissing(unit: string | null, { gap, share, bounds, isMet }: Progress, language: Language): Phrase[] {
  const words = progressWords[language];
  if (isMet !== false || gap === null || bounds === null) return [];
  const amount = sayDistance(gap, unit, language);
  const missing =
    bounds.to === null ? words.missing(amount) : bounds.from === null ? words.tooHigh(amount) : words.away(amount);
  // Nothing is missing when the limit itself is reached and is not enough.
  const told = gap === 0 ? [] : [missing];
  if (share === null || share > 100) return told;
  return [...told, [share < 0 ? words.wrongWay : words.share(formatNumber(share, language))]];
}

function sayWhy({ why }: Progress, language: Language): Phrase[] {
  return why === null ? [] : [[progressWords[language].why[why]]];
}

function sayDue({ unit }: Target, { due, dueThen, next, isOnPath, latest }: Progress, language: Language): Phrase[] {
  const words = progressWords[language];
  const sayThen = ({ value, by }: TargetStep) => words.dueThen(sayFigure(value, unit, language), sayTime(by, language));
  if (due) {
    const end = isOnPath === null ? (latest ? words.notSince : '.') : isOnPath ? words.keepsUp : words.isBehind;
    const then = isOnPath === null && dueThen && dueThen !== due ? [sayThen(dueThen)] : [];
    return [[...words.due(sayFigure(due.value, unit, language), sayTime(due.by, language)), end], ...then];
  }
  return next ? [words.next(sayFigure(next.value, unit, language), sayTime(next.by, language))] : [];
}

function sayAbout({ meaning }: Target, { bounds, latest }: Progress, language: Language): Phrase[] {
  if (meaning?.comparator !== 'approximately' || bounds?.from == null || bounds.to === null || !latest) return [];
  const [from, to] = [bounds.from, bounds.to].map((bound) => formatNumber(bound, language));
  return [[progressWords[language].about(from ?? '', to ?? '')]];
}

function sayExpected({ unit, projectionNote }: Target, { expected }: Progress, language: Language): Phrase[] {
  if (!expected) return [];
  const words = progressWords[language];
  const { step, gap } = expected;
  const end: Phrase =
    gap === null ? ['.'] : gap === 0 ? [words.expectedMet] : words.expectedGap(sayDistance(gap, unit, language));
  const sentence = [...words.expected(sayFigure(step.value, unit, language), sayTime(step.by, language)), ...end];
  return [sentence, ...(projectionNote ? [[{ theirs: projectionNote }]] : [])];
}

/** One sentence for all that the source leaves out, and one for each sign that it has instead of figures. */
function sayGaps(target: Target, language: Language): Phrase[] {
  const words = progressWords[language];
  const stretches = groupGaps(target);
  return [...new Set(stretches.map(({ sign }) => sign))].map((sign) => {
    const alike = stretches.filter((stretch) => stretch.sign === sign);
    const when = listPhrases(
      alike.map((stretch) => sayStretch(stretch, language)),
      language,
    );
    const isOne = alike.length === 1 && alike.every(({ first, last }) => first === last);
    return sign === null ? words.gap(when, isOne) : words.sign(when, sign);
  });
}

function sayStretch({ first, last }: Stretch, language: Language): Phrase {
  return first === last
    ? sayTime(first, language)
    : progressWords[language].stretch(sayTime(first, language), sayTime(last, language));
}
