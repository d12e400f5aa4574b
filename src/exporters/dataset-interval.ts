import type { Deadline } from '#core/deadlines/deadline.ts';

import type { DatasetInterval } from './dataset-schema.ts';

export function toInterval(deadline: Deadline): DatasetInterval;
export function toInterval(deadline: Deadline | null): DatasetInterval | null;
export function toInterval(deadline: Deadline | null): DatasetInterval | null {
  return (
    deadline && {
      text: deadline.words,
      edtf: deadline.edtf,
      from: deadline.from,
      to: deadline.to,
      precision: deadline.precision,
      said: deadline.said,
    }
  );
}
