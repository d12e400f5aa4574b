// Status is only what a source says: the newest report first, then the strategy's own words.
import type { Language } from '#core/language/language.ts';
import type { Report } from '#core/model/report.ts';
import { findReported } from '#core/model/reported-status.ts';
import type { Level } from '#core/model/red-thread.ts';
import type { Area, Goal } from '#core/model/part.ts';
import { stateWords, statusWords, useWords } from '#words/named-values.ts';
import type { Phrase } from '#words/phrases.ts';

export interface StatusDescription {
  words: Phrase;
  report: Report | null;
  text: string | null;
}

export function describeStatus(subject: Level, language: Language): StatusDescription {
  if (subject.withdrawal) return { words: [useWords[language].lapsed], report: null, text: null };
  const found = findReported(subject);
  if (found) {
    const { report, entry } = found;
    const words = statusWords[language][entry.status];
    return { words: entry.value ? [`${words}: `, { theirs: entry.value }] : [words], report, text: entry.text };
  }
  const state = subject.kind === 'action' ? subject.state : null;
  return { words: [state ? stateWords[language][state] : statusWords[language].unknown], report: null, text: null };
}

export function isStatusKnown(subject: Level): boolean {
  return findReported(subject) !== null || (subject.kind === 'action' && subject.state !== null);
}

/** Whether the part has facts that do not hold for the whole strategy. */
export function hasOwnFacts(part: Area | Goal): boolean {
  const { deadline, targets, ownOwners, involved, number, aliases, effects, globalGoals, partners, places } = part;
  return (
    deadline !== null ||
    number !== null ||
    [targets, ownOwners, involved, aliases, effects, globalGoals, partners, places].some((list) => list.length > 0) ||
    (part.kind === 'goal' && part.dependsOn.length + part.neededBy.length > 0) ||
    isStatusKnown(part)
  );
}
