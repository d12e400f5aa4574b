import { z } from 'zod';

import { CERTAINTIES } from './choices.ts';
import { deadline, field, listOf, reference, rhythm, sourcePage, text, oneOf } from './fields.ts';

/** Om noget er lovet eller kun en mulighed. En mulighed vises aldrig som et løfte. */
export const certainty = field(
  oneOf(CERTAINTIES, { fast: 'Et løfte (det almindelige).', eventuel: 'Kun en mulighed.' }),
  'Fast eller eventuel',
  '`eventuel`, når kilden kun nævner det som en mulighed ("Eventuelt …"). Ellers kan feltet udelades.',
  'eventuel',
);

const followUp = z.strictObject({
  title: field(text, 'Navn', 'Hvad opfølgningen hedder.', 'Midtvejsspejling').optional(),
  forum: field(reference, 'Forum', 'Hvem der følger op: et forum fra organisationens fil.', 'clf').optional(),
  rhythm: field(rhythm, 'Rytme', 'Hvor tit.', '½-årligt').optional(),
  date: field(deadline, 'Hvornår', 'Tidspunktet, når det kun sker én gang.', 'foråret 2014').optional(),
  scope: field(text, 'Hvad', 'Hvad der følges op på.').optional(),
  lenses: field(listOf(text), 'Blikke', 'Det, forummet ser på hver gang, ét punkt ad gangen.').optional(),
  certainty: certainty.optional(),
  'source-page': sourcePage.optional(),
});

export const followUps = field(
  listOf(followUp),
  'Opfølgning',
  'Hvem der følger op, på hvad og hvornår. Uden dette arver et mål opfølgningen fra sit område eller sin strategi.',
);
