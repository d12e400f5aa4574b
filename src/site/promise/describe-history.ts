// The line of dated states, in words.
import type { IsoDate } from '#core/deadlines/calendar.ts';
import { formatDate } from '#core/deadlines/format-date.ts';
import type { Language } from '#core/language/language.ts';
import type { Level } from '#core/model/red-thread.ts';
import type { ReportedStatus } from '#core/model/report.ts';
import { listStatusHistory, type StatusStep } from '#core/status/list-history.ts';
import { statusWords } from '#words/named-values.ts';
import { capitalisePhrase, theirs, type Phrase } from '#words/phrases.ts';
import { statusRuleWords } from './status-words.ts';

export interface HistoryStep {
  day: IsoDate;
  date: string;
  value: ReportedStatus;
  /** `På sporet: 6 bygninger` */
  word: Phrase;
  /** `Status, foråret 2026`, or what happened without a report. */
  because: Phrase;
  text: string | null;
}

/** Whether there is more to tell than the status itself does. */
export function hasHistory(subject: Level, today: IsoDate): boolean {
  return listStatusHistory(subject, today).length > 1;
}

/** Empty when nothing has been reported. */
export function describeHistory(subject: Level, today: IsoDate, language: Language): HistoryStep[] {
  return listStatusHistory(subject, today).map((step) => ({
    day: step.day,
    date: formatDate(step.day, language),
    value: step.value,
    word: sayStep(step, language),
    because: capitalisePhrase(sayBecause(step, language)),
    text: step.line?.entry.text ?? null,
  }));
}

function sayStep({ value, because, line }: StatusStep, language: Language): Phrase {
  const word = because === 'lapsed' ? statusRuleWords[language].unknown : statusWords[language][value];
  const measured = line?.entry.value;
  return measured ? [word, ': ', { theirs: measured }] : [word];
}

function sayBecause({ because, line, change }: StatusStep, language: Language): Phrase {
  const words = statusRuleWords[language];
  const decider = change?.decidedBy;
  switch (because) {
    case 'reported':
      return line ? theirs(line.report.title, line.report.url) : [];
    case 'moved':
      return decider ? words.decidedBy(theirs(decider.name, decider.url)) : [words.deadlineMoved];
    case 'lapsed':
      return [words.becameUnknown];
    case 'deadline-passed':
      return [words.passed];
    case 'withdrawn':
      return decider ? words.decidedBy(theirs(decider.name, decider.url)) : [];
  }
}
