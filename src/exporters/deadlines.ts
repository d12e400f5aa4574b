import { listDeadlines, type DeadlineUse } from '#core/model/list-deadlines.ts';
import type { Publication } from '#core/model/publication.ts';
import { listStrategies } from '#core/model/red-thread.ts';
import type { Standing } from '#core/model/strategy.ts';

export interface ExportedDeadline {
  id: string;
  url: string;
  organisation: string;
  strategy: string;
  title: string;
  /** The author's wording. */
  text: string;
  edtf: string | null;
  from: string | null;
  to: string | null;
  precision: string;
  /** Whether the author has written the days beside the words. */
  said: boolean;
  kind: DeadlineUse;
  outsidePeriod: boolean;
  /** Where the plan is in its life: what is promised in it stands and falls with that. */
  standing: Standing;
  /** Whether the organisation is an invented example. */
  isExample: boolean;
}

/** Every deadline of the content once: `/data/deadlines.json`. */
export function buildDeadlines(publication: Publication): ExportedDeadline[] {
  return listStrategies(publication).flatMap((strategy) =>
    listDeadlines(strategy).map(({ id, url, title, deadline, use, outsidePeriod }) => ({
      id,
      url,
      organisation: strategy.organisation.key,
      strategy: strategy.key,
      title,
      text: deadline.words,
      edtf: deadline.edtf,
      from: deadline.from,
      to: deadline.to,
      precision: deadline.precision,
      said: deadline.said,
      kind: use,
      outsidePeriod,
      standing: strategy.standing,
      isExample: strategy.organisation.isExample,
    })),
  );
}
