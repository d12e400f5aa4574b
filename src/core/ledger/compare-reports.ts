// Compares published status reports: what was reported stands, and a correction is accounted for.
import { nameChoices, REPORTED_STATUSES } from '#schemas/choices.ts';

import type { Report, ReportEntry } from '../model/report.ts';
import type { Strategy } from '../model/strategy.ts';
import { within } from '../source/source-document.ts';
import type { Facet } from './difference.ts';
import type { Readable } from './matching.ts';
import { isSameInterval, isSameText } from './same-promise.ts';

/** One facet for each report that is gone or has another date, and for each line that says something else. */
export function compareReports(before: Strategy, after: Strategy, readable: Readable): Facet[] {
  return before.reports.flatMap((was): Facet[] => {
    const name = lastSegment(was.key);
    const is = after.reports.find(({ key }) => lastSegment(key) === name);
    if (!is)
      return readable.isUnread(was.key) || readable.isUnread(`${after.key}/${name}`)
        ? []
        : [{ part: 'report', from: was.title, to: null, origin: within(after.origin, 'title') }];
    if (readable.isFaulty(is.origin)) return [];
    return [...compareDates(was, is), ...compareLines(was, is, readable)];
  });
}

function compareDates(was: Report, is: Report): Facet[] {
  if (was.date === null || isSameInterval(was.date, is.date)) return [];
  const origin = within(is.origin, is.date ? 'date' : 'title');
  return [{ part: 'report', from: nameDate(was), to: is.date && nameDate(is), origin }];
}

function nameDate({ title, date }: Report): string {
  return `${title}: ${date?.words ?? ''}`;
}

/**
 * Lines may be added, and evidence to them. The text of a line may be written better; what it says may not change: a
 * correction is a report of its own.
 */
function compareLines(was: Report, is: Report, { findAfter }: Readable): Facet[] {
  const left = [...is.entries];
  return was.entries.flatMap((line): Facet[] => {
    const subject = line.about && findAfter(line.about);
    // What a line was about may have become unknown for a reason that is told elsewhere.
    if (line.about !== null && subject === null) return [];
    const at = left.findIndex((other) =>
      subject
        ? other.about === subject && nameTarget(other) === nameTarget(line)
        : other.about === null && isSameText(other.title, line.title),
    );
    const [now = null] = at < 0 ? [] : left.splice(at, 1);
    if (now && saysTheSame(line, now)) return [];
    return [
      {
        part: 'report',
        from: nameLine(was, line),
        to: now && nameLine(is, now),
        origin: now ? now.origin : within(is.origin, 'title'),
      },
    ];
  });
}

function saysTheSame(was: ReportEntry, is: ReportEntry): boolean {
  return (
    was.status === is.status &&
    isSameText(was.value, is.value) &&
    isSameText(was.scale, is.scale) &&
    (was.date === null || (is.date !== null && isSameInterval(was.date, is.date))) &&
    was.evidence.every((found) => is.evidence.includes(found))
  );
}

function nameTarget({ target }: ReportEntry): string | null {
  return target && (target.id ?? target.words ?? target.measure);
}

const STATUS_WORDS = nameChoices(REPORTED_STATUSES);

/** `Status 2026: Flere træer, i gang, 40 træer` */
function nameLine({ title }: Report, entry: ReportEntry): string {
  const { about, title: own, status, value, scale, date } = entry;
  const parts = [about?.title ?? own, nameTarget(entry), STATUS_WORDS[status], value, scale, date?.words];
  return `${title}: ${parts.filter(Boolean).join(', ')}`;
}

function lastSegment(key: string): string {
  return key.split('/').at(-1) ?? key;
}
