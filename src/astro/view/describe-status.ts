// Status is what the source says, never more: the newest report first, then the strategy's own words.
import type { Action, Area, Goal, Report } from '#core/model/publication.ts';

import { stateWords, statusWords } from './danish-words.ts';

export interface StatusDescription {
  words: string;
  report: Report | null;
  text: string | null;
}

export function describeStatus(subject: Area | Goal | Action): StatusDescription {
  if (subject.lapse) return { words: 'Udgået', report: null, text: null };
  const found = findReported(subject);
  if (found) {
    const { report, entry } = found;
    return { words: [statusWords[entry.status], entry.value].filter(Boolean).join(': '), report, text: entry.text };
  }
  const state = subject.kind === 'action' ? subject.state : null;
  return { words: state ? stateWords[state] : statusWords.unknown, report: null, text: null };
}

export function isStatusKnown(subject: Area | Goal | Action): boolean {
  return findReported(subject) !== null || (subject.kind === 'action' && subject.state !== null);
}

/** Something that does not hold for the whole strategy. */
export function hasOwnFacts(part: Area | Goal): boolean {
  const { deadline, targets, ownOwners, involved, number, aliases } = part;
  return deadline !== null || number !== null || [targets, ownOwners, involved, aliases].some((list) => list.length > 0) || isStatusKnown(part);
}

function findReported(subject: Area | Goal | Action): { report: Report; entry: Report['entries'][number] } | null {
  const newestFirst = [...subject.strategy.reports].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
  for (const report of newestFirst) {
    const entry = report.entries.find(({ about }) => about === subject);
    if (entry) return { report, entry };
  }
  return null;
}

function dayOf({ date }: Report): string {
  return date?.to ?? date?.from ?? '';
}
