import { z } from 'zod';

import { accept } from './checks.ts';
import { field, text } from './fields.ts';

/**
 * En engelsk udgave af en side: en fil ved siden af den danske, med `.en` før `.md`. Frister, ansvarlige og måltal
 * står kun i den danske fil, så de to aldrig kan sige hver sit.
 */
export const translation = z.strictObject({
  title: field(text, 'Titel', 'Overskriften på engelsk.', 'Safer routes to school'),
  summary: field(text, 'Kort sagt', 'Én sætning på engelsk til lister og søgning.').optional(),
  accept: accept.optional(),
});
