import { z } from 'zod';

import { field } from './fields.ts';
import { sharedKeys } from './shared-document.ts';

/** Et mål: én fil. Tre nøgler er nok til et nyt mål: titel, ansvarlig og frist. */
export const goal = z.strictObject({
  kind: field(z.literal('mål'), 'Slags', 'Kun nødvendigt, når filen kunne misforstås.').optional(),
  ...sharedKeys,
});

export type GoalInput = z.input<typeof goal>;
export type Goal = z.output<typeof goal>;
