// Says how a promise stands on the day, and why.
import { addDays, type IsoDate } from '#core/deadlines/calendar.ts';
import type { Language } from '#core/language/language.ts';
import type { Forum } from '#core/model/organisation.ts';
import type { Area, Goal } from '#core/model/part.ts';
import type { Level } from '#core/model/red-thread.ts';
import type { ReportedStatus } from '#core/model/report.ts';
import type { ReportedLine, StatusOnDay, StatusRule } from '#core/model/status.ts';
import { findReportRhythm } from '#core/status/report-rhythm.ts';
import { sayDate } from '#words/dates.ts';
import { stateWords, statusWords } from '#words/named-values.ts';
import { theirs, type Phrase } from '#words/phrases.ts';
import { toEvidence, type Evidence } from './evidence.ts';
import { statusRuleWords } from './status-words.ts';

export interface StatusDescription {
  value: ReportedStatus;
  /** `På sporet`; with the value that was reported, `På sporet: 6 bygninger`. */
  words: Phrase;
  /** The sentences that say what decided it. Empty when the words say it all. */
  why: Phrase[];
  /** What the newest report says, in its own words. */
  text: string | null;
  evidence: Evidence[];
}

export function describeStatus(subject: Level, language: Language): StatusDescription {
  return describeStatusOnDay(subject.status, subject, language);
}

/** The same for one target of `subject`, which has a status of its own. */
export function describeStatusOnDay(status: StatusOnDay, subject: Level, language: Language): StatusDescription {
  const { line } = status;
  const isOwn = status.rule !== 'from-targets';
  return {
    value: status.value,
    words: [
      ...headline(status, subject, language),
      ...(line && status.rule === 'reported' ? sayValue(line, language) : []),
    ],
    why: explain(status, subject, language).filter(({ length }) => length > 0),
    // What is said of one target stands beside it.
    text: (isOwn && line?.entry.text) || null,
    evidence: isOwn && line ? line.entry.evidence.map((found) => toEvidence(found, line.report.url)) : [],
  };
}

/** The word for the status, as lists show it: what the plan itself said, when nobody has said anything since. */
export function nameStatus(status: StatusOnDay, subject: Level, language: Language): string {
  const isUnheard = status.line === null && status.change === null && UNHEARD.has(status.rule);
  if (isUnheard && subject.kind === 'action' && subject.state !== null) return stateWords[language][subject.state];
  const isOpen = status.value === 'unknown' && status.rule !== 'plan-expired' && status.rule !== 'reported';
  return isOpen ? statusRuleWords[language].unknown : statusWords[language][status.value];
}

function headline(status: StatusOnDay, subject: Level, language: Language): Phrase {
  return [nameStatus(status, subject, language)];
}

/** Rules by which nobody has said anything since the plan was written. */
const UNHEARD: ReadonlySet<StatusRule> = new Set([
  'as-written',
  'plan-expired',
  'not-updated',
  'never-reported',
  'not-yet-reported',
]);

function sayValue({ entry }: ReportedLine, language: Language): Phrase {
  const { value, scale } = entry;
  return [
    ...(value ? [': ', { theirs: value }] : []),
    ...(scale ? [', ', ...statusRuleWords[language].onScale(scale)] : []),
  ];
}

function explain(status: StatusOnDay, subject: Level, language: Language): Phrase[] {
  const words = statusRuleWords[language];
  const { rule, since, due, line, change } = status;
  switch (rule) {
    case 'reported':
      return [sayReport(status, language), due ? [words.nextDue(due)] : []];
    case 'from-targets':
      return [
        [words.fromTargets(subject.targets.length)],
        status.value === 'unknown' && line?.day ? [words.notUpdated(line.day)] : [],
      ];
    case 'as-written':
      return [due ? [words.nothingYet] : [], due ? [words.firstDue(due)] : []];
    case 'moved':
      return [
        words.moved(sayForum(change?.decidedBy ?? null), since ?? ''),
        [words.nothingSince],
        sayLast(line, language),
      ];
    case 'deadline-passed':
      return [[words.deadlinePassed(dayBefore(since))], sayLast(line, language)];
    case 'withdrawn':
      return [words.withdrawn(sayForum(change?.decidedBy ?? null), since ?? ''), sayLast(line, language)];
    case 'plan-superseded':
      return [[words.planSuperseded], sayLast(line, language)];
    case 'plan-expired':
      return line ? [[words.planExpired(since && dayBefore(since))], sayLast(line, language)] : [];
    case 'plan-not-adopted':
      return [[words.planNotAdopted]];
    case 'plan-not-begun':
      return [[words.planNotBegun]];
    case 'not-updated':
      return [
        [words.notUpdated(latest(line?.day ?? null, change?.date.to ?? null) ?? since ?? '')],
        sayRhythm(subject, language),
        sayLast(line, language),
      ];
    case 'not-yet-reported':
      return [[words.nothingYet], due ? [words.firstDue(due)] : []];
    case 'never-reported':
      return [[words.nothingEver], due ? [words.wasDue(due)] : []];
    case 'report-undated':
      return [[words.undated], sayLast(line, language)];
  }
}

/** `Meldt af Direktionen 15. april 2026 i Status, foråret 2026, og har stået sådan siden 29. oktober 2025` */
function sayReport({ line, since }: StatusOnDay, language: Language): Phrase {
  if (!line) return [];
  const words = statusRuleWords[language];
  const { report, day, happened } = line;
  const forum = sayForum(report.forum);
  return [
    ...(forum ? words.reportedBy(forum) : [words.reported]),
    ...(day ? [words.on(day)] : []),
    ...words.inReport(theirs(report.title, report.url)),
    ...(happened && happened !== day ? [words.happened(happened)] : []),
    ...(since && happened && since < happened ? [words.stoodSince(since)] : []),
  ];
}

function sayLast(line: ReportedLine | null, language: Language): Phrase {
  if (!line) return [];
  const words = statusRuleWords[language];
  const { report, entry } = line;
  return [
    words.lastReported(statusWords[language][entry.status].toLowerCase()),
    ...sayValue(line, language),
    ' (',
    ...theirs(report.title, report.url),
    ...(report.date ? [', ', ...sayDate(report.date, language)] : []),
    ')',
  ];
}

function sayRhythm(subject: Level, language: Language): Phrase {
  const part = subject.kind === 'action' ? subject.parent : subject;
  const { followUp } = findReportRhythm(part);
  const words = statusRuleWords[language];
  return followUp?.rhythm ? words.promisedRhythm(followUp.rhythm.words) : [words.noRhythm];
}

function sayForum(forum: Forum | null): Phrase | null {
  return forum && theirs(forum.name, forum.url);
}

function dayBefore(day: IsoDate | null): IsoDate {
  return day ? addDays(day, -1) : '';
}

function latest(...days: (IsoDate | null)[]): IsoDate | null {
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}

export function isStatusKnown(subject: Level): boolean {
  return subject.status.line !== null || (subject.kind === 'action' && subject.state !== null);
}

/** Whether anybody could have said how it stands: a plan in force owes an answer. */
export function isStatusOwed(subject: Level): boolean {
  const { standing } = subject.kind === 'strategy' ? subject : subject.strategy;
  return isStatusKnown(subject) || standing === 'in-force';
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
