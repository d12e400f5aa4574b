import type { Deadline } from '../deadlines/deadline.ts';
import type { Measurement } from './measurement.ts';

/** Puts one more in its place: the oldest first. One for the same days comes after those that are there. */
export function addMeasurement(measured: readonly Measurement[], added: Measurement): Measurement[] {
  const at = measured.findIndex(({ on }) => lastDay(on) > lastDay(added.on));
  return at === -1 ? [...measured, added] : [...measured.slice(0, at), added, ...measured.slice(at)];
}

function lastDay({ from, to }: Deadline): string {
  return to ?? from ?? '';
}
