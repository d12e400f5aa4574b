import { z } from 'zod';

import { field, text } from './fields.ts';
import { sharedKeys } from './shared-document.ts';

/** Et indsatsområde: en mappe med `index.md`. Områder kan ligge i områder. */
export const area = z.strictObject({
  kind: field(z.literal('område'), 'Slags', 'Kun nødvendigt, når mappen kunne misforstås.').optional(),
  ...sharedKeys,
  word: field(text, 'Eget ord', 'Kommunens ord for netop dette område, når det afviger fra strategiens.').optional(),
});
