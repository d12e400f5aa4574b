// What the reports say of a part: the newest one that mentions it.
import type { Level } from './red-thread.ts';
import type { Report } from './report.ts';

export interface ReportedStatusOf {
  report: Report;
  entry: Report['entries'][number];
}

/** The newest entry about the part itself; null when no report mentions it. */
export function findReported(subject: Level): ReportedStatusOf | null {
  const { reports } = subject.kind === 'strategy' ? subject : subject.strategy;
  const newestFirst = [...reports].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
  for (const report of newestFirst) {
    const entry = report.entries.find(({ about }) => about === subject);
    if (entry) return { report, entry };
  }
  return null;
}

function dayOf({ date }: Report): string {
  return date?.to ?? date?.from ?? '';
}
