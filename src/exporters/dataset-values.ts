// Values that stand in many places of the dataset.
import { z } from 'zod';

import type { Choice } from '#schemas/choices.ts';

export const date = z.iso.date().nullable();
export const text = z.string();
export const maybe = z.string().nullable();
export const page = z.number().int().nullable();

/** What an author may choose, by its name in the code. */
export const oneOf = <const C extends Readonly<Record<string, string>>>(choices: C) =>
  z.enum([...new Set(Object.values(choices))] as [Choice<C>, ...Choice<C>[]]);

export const interval = z
  .strictObject({ text, edtf: maybe, from: date, to: date, precision: text, said: z.boolean() })
  .describe(
    'A point in time: the words of the source, and the calendar days they mean. Null is an open end. `said`: the days were written beside the words.',
  );

export const days = z
  .strictObject({ from: date, to: date })
  .nullable()
  .describe('The days of a deadline before and after it was changed.');
