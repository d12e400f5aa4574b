import { z } from 'zod';

import { field, text } from './fields.ts';
import { dependsOn } from './plan-facts.ts';
import { sharedKeys } from './shared-document.ts';

/** Et mål: én fil. Tre nøgler er nok til et nyt mål: titel, ansvarlig og frist. */
export const goal = z.strictObject({
  kind: field(z.literal('mål'), 'Slags', 'Kun nødvendigt, når filen kunne misforstås.').optional(),
  ...sharedKeys,
  'depends-on': dependsOn.optional(),
  word: field(text, 'Eget ord', 'Kommunens ord for netop dette mål, når det afviger fra strategiens.').optional(),
});
