import type { StatusOnDay } from '#core/model/status.ts';

import { toInterval } from './dataset-interval.ts';
import type { DatasetPart } from './dataset-schema.ts';

export function toReported({ line }: StatusOnDay): DatasetPart['reported'] {
  return (
    line && {
      value: line.entry.status,
      date: toInterval(line.report.date),
      report: line.report.key,
      text: line.entry.text,
      measured: line.entry.value,
    }
  );
}

export function toStatus({ value, rule, since, due, line }: StatusOnDay): DatasetPart['status'] {
  return { value, rule, since, due, report: line?.report.key ?? null };
}
