import { z } from 'zod';

import { CARRIED_CHANGES, CHALLENGE_SIDES, LIFECYCLES, OUTPUT_STATES, TEXT_KINDS } from './choices.ts';
import { abbreviations, checks } from './checks.ts';
import {
  date,
  field,
  listOf,
  oneOf,
  period,
  reference,
  shorthand,
  slug,
  sourcePage,
  text,
  webAddress,
  yesNo,
} from './fields.ts';
import { contact } from './organisation.ts';
import { actionKinds } from './plan-facts.ts';
import { sharedKeys } from './shared-document.ts';

const challenge = shorthand(
  'title',
  z.strictObject({
    title: field(text, 'Udfordring', 'Udfordringen i kort form.'),
    side: field(oneOf(CHALLENGE_SIDES), 'Ydre eller indre', 'Om den kommer udefra eller indefra.').optional(),
    'left-out': field(yesNo, 'Udeladt', '`ja`, når strategien med vilje lader emnet ligge.').optional(),
    reason: field(text, 'Hvorfor', 'Kildens begrundelse for at lade emnet ligge.').optional(),
    'answered-by': field(
      listOf(reference),
      'Besvares af',
      'De mål eller områder, der svarer på udfordringen.',
    ).optional(),
    'source-page': sourcePage.optional(),
  }),
);

const crossCutting = shorthand(
  'title',
  z.strictObject({
    title: field(text, 'Tema', 'Det, der går på tværs af områderne.'),
    id: field(slug, 'Id', 'Kort navn til adressen.').optional(),
    text: field(text, 'Tekst', 'Hvad det betyder.').optional(),
    'source-page': sourcePage.optional(),
  }),
);

const carriedOver = z.strictObject({
  title: field(text, 'Navn', 'Navnet i den forrige plan.'),
  change: field(
    oneOf(CARRIED_CHANGES, {
      videreført: 'Går videre, som det var.',
      afløst: 'Noget andet er kommet i stedet.',
      omdøbt: 'Samme indhold, nyt navn.',
      'flyttet niveau': 'For eksempel fra mål til område.',
      ny: 'Var ikke i den forrige plan.',
      udgået: 'Er ikke med længere.',
    }),
    'Hvad skete der',
    'Hvordan det er gået videre.',
  ),
  became: field(listOf(reference), 'Blev til', 'Det, der svarer til det i denne strategi.').optional(),
  reason: field(text, 'Hvorfor', 'Kildens begrundelse.').optional(),
  status: field(text, 'Status', 'Hvad kilden siger, der er nået.').optional(),
});

const output = shorthand(
  'title',
  z.strictObject({
    title: field(text, 'Navn', 'Dokumentet, strategien fører til.', 'Tjekliste'),
    'type-word': field(text, 'Slags', 'Aftale, politik, delstrategi …').optional(),
    state: field(oneOf(OUTPUT_STATES), 'Tilstand', 'Hvor langt det er.').optional(),
    note: field(text, 'Note', 'Hvad det er til.').optional(),
    to: field(reference, 'Findes her', 'Dokumentet selv, når det er på sitet eller i mappen `eksterne`.').optional(),
    'source-page': sourcePage.optional(),
  }),
);

const funding = z.strictObject({
  source: field(text, 'Kilde', 'Hvor pengene kommer fra.'),
  amount: field(text, 'Beløb', 'Beløbet, hvis kilden nævner det.').optional(),
  rules: field(listOf(text), 'Regler', 'Hvad pengene kan bruges til.').optional(),
  exclusions: field(listOf(text), 'Undtagelser', 'Hvad de ikke kan bruges til.').optional(),
});

const level = (title: string, example: string) =>
  field(text, title, 'Kommunens eget ord. Programmet bruger det overalt på strategiens sider.', example);

/** En strategi, plan, aftale eller politik: en mappe med `index.md`. */
export const strategy = z.strictObject({
  kind: field(z.literal('strategi'), 'Slags', 'Kun nødvendigt, når mappen kunne misforstås.').optional(),
  ...sharedKeys,
  subtitle: field(text, 'Undertitel', 'Undertitlen i kilden.').optional(),
  'document-word': field(text, 'Dokumentets slags', 'Kildens ord for dokumentet.', 'strategi').optional(),
  'owning-unit': field(text, 'Ejer', 'Den del af organisationen, strategien hører til.').optional(),
  period: field(period, 'Periode', 'Årene, strategien gælder. Åben slutning skrives `2013+`.', '2013-2015'),
  dated: field(date, 'Dateret', 'Hvornår dokumentet er fra.').optional(),
  adopted: field(date, 'Vedtaget', 'Datoen, strategien blev vedtaget.').optional(),
  'adopted-by': field(reference, 'Vedtaget af', 'Forummet, der vedtog den.').optional(),
  'written-by': field(listOf(text), 'Skrevet af', 'Hvem der har lavet strategien ifølge kilden.').optional(),
  lifecycle: field(
    oneOf(LIFECYCLES, {
      kladde: 'Ikke færdig.',
      høring: 'Sendt ud, så andre kan svare.',
      vedtaget: 'Gælder.',
      afløst: 'En ny strategi er kommet i stedet.',
      udløbet: 'Perioden er gået.',
    }),
    'Livsforløb',
    'Hvor strategien er i sit liv. Udelades det, regnes det ud fra perioden.',
  ).optional(),
  horizon: field(
    date,
    'Rækker til',
    'Når planen med vilje har mål efter sin periode: det år, den sidste af dem rækker til.',
    '2050',
  ).optional(),
  predecessor: field(
    text,
    'Forgænger',
    'Den forrige plan: en fil på sitet eller dens navn. Er den på sitet, får den selv linket hertil.',
  ).optional(),
  successor: field(
    text,
    'Efterfølger',
    'Planen, der afløste denne: en fil på sitet eller dens navn. Er den på sitet, får den selv linket hertil.',
  ).optional(),
  'from-previous': field(
    listOf(carriedOver),
    'Fra forrige plan',
    'Hvad der blev videreført, afløst, omdøbt, nyt eller udgået.',
  ).optional(),
  'vision-name': field(
    text,
    'Visionens navn',
    'Kort navn på visionen til den røde tråd.',
    'Mennesker møder mennesker',
  ).optional(),
  'vision-owner': field(
    listOf(reference),
    'Visionens ejer',
    'Forummet, hvis vision det er; flere skrives som en liste.',
    'byraadet',
  ).optional(),
  'vision-adopted': field(date, 'Visionen vedtaget', 'Datoen, visionen blev vedtaget.', '15. december 2011').optional(),
  'vision-defined': field(
    date,
    'Visionen formuleret',
    'Hvornår visionen blev formuleret, når kilden ikke siger, at den er vedtaget.',
    'januar 2011',
  ).optional(),
  values: field(listOf(text), 'Værdier', 'Værdierne, strategien bygger på.').optional(),
  'core-task': field(text, 'Kerneopgave', 'Kerneopgaven, ordret.').optional(),
  challenges: field(
    listOf(challenge),
    'Udfordringer',
    'Det, strategien svarer på, og det, den med vilje lader ligge.',
  ).optional(),
  'cross-cutting': field(listOf(crossCutting), 'På tværs', 'Temaer, der går på tværs af områderne.').optional(),
  outputs: field(listOf(output), 'Følgedokumenter', 'Dokumenter, strategien har ført eller skal føre til.').optional(),
  funding: field(listOf(funding), 'Finansiering', 'Penge, der er sat af, og reglerne for dem.').optional(),
  'area-word': level('Ord for område', 'strategisk indsatsområde').optional(),
  'area-word-plural': level('Ord for områder', 'strategiske indsatsområder').optional(),
  'goal-word': level('Ord for mål', 'udviklingsmål').optional(),
  'goal-word-plural': level('Ord for mål i flertal', 'udviklingsmål').optional(),
  'action-word': level('Ord for indsats', 'delmål').optional(),
  'action-word-plural': level('Ord for indsatser', 'delmål').optional(),
  'action-kinds': actionKinds.optional(),
  'group-word': level('Ord for gruppe af områder', 'gruppe af udviklingsområder').optional(),
  'group-word-plural': level('Ord for grupper af områder', 'grupper af udviklingsområder').optional(),
  source: field(
    text,
    'Kilde',
    'Det oprindelige dokument: titel, udgiver og årstal.',
    'Nordby Kommune, »Sammen om Nordby«, 2025',
  ),
  text: field(
    oneOf(TEXT_KINDS, {
      genfortalt: 'Fortalt med andre ord end kildens (det almindelige). Frister, tal og navne står som i kilden.',
      egen: 'Kommunens egen ordlyd.',
    }),
    'Tekst',
    'Om teksten er genfortalt efter kilden eller kommunens egen. Siderne siger det, hvor kilden er nævnt.',
    'egen',
  ).optional(),
  abbreviations: abbreviations.optional(),
  checks: checks.optional(),
  'source-url': field(webAddress, 'Kildens adresse', 'Hvor det oprindelige dokument kan læses.').optional(),
  ...contact,
});
