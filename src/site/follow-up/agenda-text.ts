// The agenda of a follow-up meeting: deadlines since the last meeting, deadlines ahead, and deadlines without a report.
import type { IsoDate } from '#core/deadlines/calendar.ts';
import { formatDate, formatInterval } from '#core/deadlines/format-date.ts';
import type { Language } from '#core/language/language.ts';
import { listPromises, splitAtMeeting, type DatedThing } from '#core/model/list-deadlines.ts';
import type { Strategy } from '#core/model/strategy.ts';
import { findOwners, listThread, type Level } from '#core/model/red-thread.ts';
import { agendaWords } from './agenda-words.ts';
import { meetingWords } from './meeting-words.ts';
import { quote } from '#words/phrases.ts';
import { termWords } from '#words/terms.ts';
import { siteWords } from '#words/site.ts';

export interface FollowUpAgenda {
  strategy: Strategy;
  since: IsoDate;
  today: IsoDate;
  /** Deadlines after `since`, up to and including `today`. */
  due: DatedThing[];
  ahead: DatedThing[];
  /** Deadlines up to and including `today` that no report mentions. */
  withoutReport: DatedThing[];
}

export interface AgendaRow {
  id: string;
  url: string;
  title: string;
  goal: string;
  text: string;
  from: string | null;
  to: string | null;
  owners: string[];
  outsidePeriod: boolean;
  hasReport: boolean;
}

export function buildAgenda(strategy: Strategy, since: IsoDate, today: IsoDate): FollowUpAgenda {
  const promises = listPromises(strategy).filter(({ use }) => use === 'commitment');
  const reported = listReported(strategy, today);
  const isDueByNow = ({ deadline }: DatedThing) => deadline.to !== null && deadline.to <= today;
  return {
    strategy,
    since,
    today,
    ...splitAtMeeting(promises, since, today),
    withoutReport: promises.filter((promise) => isDueByNow(promise) && !reported.has(promise.id)),
  };
}

function toAgendaRow(
  { id, url, title, deadline, subject, strategy, outsidePeriod }: DatedThing,
  today: IsoDate,
): AgendaRow {
  const level = subject as Level;
  const goal = listThread(level).findLast(({ kind }) => kind === 'goal' || kind === 'area') ?? strategy;
  const owners = findOwners(level)?.forums.map(({ name }) => name) ?? [];
  return {
    id,
    url,
    title,
    goal: goal.title,
    text: deadline.words,
    from: deadline.from,
    to: deadline.to,
    owners,
    outsidePeriod,
    hasReport: listReported(strategy, today).has(id),
  };
}

/** `{ since, today, due, ahead, withoutReport }`; other programs rely on these keys. */
export function renderAgendaJson(agenda: FollowUpAgenda): string {
  const rows = (things: DatedThing[]) => things.map((thing) => toAgendaRow(thing, agenda.today));
  const { strategy, since, today, due, ahead, withoutReport } = agenda;
  return `${JSON.stringify({ strategy: strategy.key, since, today, due: rows(due), ahead: rows(ahead), withoutReport: rows(withoutReport) }, null, 2)}\n`;
}

/** The agenda in Markdown, for the minutes. */
export function renderAgendaMarkdown(agenda: FollowUpAgenda, language: Language): string {
  const words = meetingWords[language];
  const { strategy, due, ahead, withoutReport } = agenda;
  const sections = [
    section(`${words.dueSinceLast} (${due.length})`, due, agenda, language),
    section(`${words.ahead} (${ahead.length})`, ahead, agenda, language),
    section(`${agendaWords[language].withoutReport} (${withoutReport.length})`, withoutReport, agenda, language),
  ];
  const span = agendaWords[language].span(formatDate(agenda.since, language), formatDate(agenda.today, language));
  return `# ${siteWords[language].followUp}: ${strategy.title}\n\n${strategy.organisation.title}. ${span}\n\n${sections.join('\n\n')}\n`;
}

/** The agenda as text for the terminal. */
export function renderAgendaPretty(agenda: FollowUpAgenda, language: Language): string {
  const words = meetingWords[language];
  const block = (heading: string, things: DatedThing[]) =>
    [
      heading,
      ...things.map(
        (thing) =>
          `  ${(thing.deadline.to ?? agendaWords[language].open).padEnd(10)}  ${thing.title}  (${quote(thing.deadline.words, language)})${thing.fit && thing.fit !== 'within' ? `  ${agendaWords[language].fit[thing.fit]}` : ''}`,
      ),
    ].join('\n');
  const { strategy, since, today, due, ahead, withoutReport } = agenda;
  return `${[
    `${strategy.organisation.title}: ${strategy.title}\n${siteWords[language].followUp} ${formatDate(since, language)} – ${formatDate(today, language)}`,
    block(`${words.dueSinceLast}: ${due.length}`, due),
    block(`${words.ahead}: ${ahead.length}`, ahead),
    `${agendaWords[language].withoutReport}: ${withoutReport.length}`,
  ].join('\n\n')}\n`;
}

function section(heading: string, things: DatedThing[], { today }: FollowUpAgenda, language: Language): string {
  const words = termWords[language];
  if (things.length === 0) return `## ${heading}\n\n${meetingWords[language].none}`;
  const rows = things.map((thing) => {
    const { title, goal, owners } = toAgendaRow(thing, today);
    return `| ${[title, goal, `${formatInterval(thing.deadline, language)} (${quote(thing.deadline.words, language)})`, owners.join(', ') || words.unknownInside].map(escapeCell).join(' | ')} |`;
  });
  return `## ${heading}\n\n| ${[words.what, agendaWords[language].under, words.deadline, words.owner].join(' | ')} |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function listReported(strategy: Strategy, today: IsoDate): Set<string> {
  const published = strategy.reports.filter(({ date }) => (date?.from ?? date?.to ?? '') <= today);
  return new Set(published.flatMap(({ entries }) => entries.flatMap(({ about }) => (about ? [about.key] : []))));
}
