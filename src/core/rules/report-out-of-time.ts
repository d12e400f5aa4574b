import type { IsoDate } from '../deadlines/calendar.ts';
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { listStrategies, listThread } from '../model/red-thread.ts';
import type { ReportEntry, ReportedStatus } from '../model/report.ts';
import { placeOf, within } from '../source/source-document.ts';
import { dayOf } from '../status/settle-statuses.ts';
import type { Rule } from './rule.ts';

/** What may be said of something that has left the plan. */
const AFTERWARDS: ReadonlySet<ReportedStatus> = new Set(['abandoned', 'superseded', 'reached', 'not-reached']);

/** A report is about what was in the plan on its day. */
export const reportOutOfTime: Rule = ({ publication }) =>
  listStrategies(publication)
    .flatMap(({ reports }) => reports)
    .flatMap((report) => report.entries.flatMap((entry) => checkLine(entry, dayOf(report))));

function checkLine({ about, status, origin }: ReportEntry, reported: IsoDate | null): Diagnostic[] {
  if (about === null || reported === null) return [];
  const tell = (day: IsoDate, what: 'not-yet' | 'no-longer') => [
    createDiagnostic('report-out-of-time', placeOf(within(origin, 'about')), {
      title: about.title,
      reported,
      day,
      what,
    }),
  ];
  const thread = listThread(about);
  const added = thread
    .flatMap((level) => (level.kind === 'action' ? [] : level.changes))
    .filter(({ what, about: action, part }) => what === 'added' && thread.includes(action ?? part))
    .flatMap(({ date }) => date.from ?? [])
    .sort();
  const [first] = added;
  // What was withdrawn and taken in again was there before as well.
  if (first && first > reported && about.withdrawal === null && added.length === 1) return tell(first, 'not-yet');
  const left = about.withdrawal?.date.to ?? null;
  return left !== null && left < reported && !AFTERWARDS.has(status) ? tell(left, 'no-longer') : [];
}
