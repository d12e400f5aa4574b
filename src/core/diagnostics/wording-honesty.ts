// What the source document itself gets wrong or leaves open. We report it and never correct it silently.
import { wording } from './wording.ts';

/** The author's words for the states of a plan. */
const STATES = {
  planned: 'planlagt',
  expected: 'ventet',
  adopted: 'vedtaget',
  ongoing: 'i gang',
  done: 'afsluttet',
} as const;

export const honestyWording = {
  'count-does-not-match': wording<{
    words: string;
    /** The number that the text states. */
    stated: string;
    /** How many are listed. */
    listed: string;
    /** What is counted. */
    what: string;
  }>({
    severity: 'warning',
    needsWhole: true,
    da: {
      message: ({ words, stated, listed, what }) =>
        `Teksten siger \`${words}\`, altså ${stated}, men der er ${listed} ${what}.`,
      help: () =>
        'Tjek kilden. Er det kilden, der tæller forkert, så skriv det i `source-notes`; ellers ret tallet eller listen.',
    },
    en: {
      message: ({ words, stated, listed, what }) =>
        `The text says \`${words}\`, that is ${stated}, but there are ${listed} ${what}.`,
      help: () =>
        'Check the source. If the source itself counts wrong, say so in `source-notes`; otherwise correct the number or the list.',
    },
  }),
  'target-without-baseline': wording<{ words: string }>({
    severity: 'info',
    needsWhole: true,
    da: {
      message: ({ words }) => `Måltallet \`${words}\` skal ses i forhold til noget, men udgangspunktet er ikke oplyst.`,
      help: () =>
        'Tilføj `baseline` og `baseline-year`, hvis kilden oplyser dem. Ellers siger siden, at udgangspunktet ikke er oplyst.',
    },
    en: {
      message: ({ words }) => `The target \`${words}\` is relative, but its baseline is not stated.`,
      help: () =>
        'Add `baseline` and `baseline-year` if the source gives them. Otherwise the page says that the baseline is unknown.',
    },
  }),
  'follow-up-without-time': wording<{ what: string }>({
    severity: 'info',
    needsWhole: true,
    da: {
      message: ({ what }) => `Opfølgningen \`${what}\` siger ikke, hvornår eller hvor tit den finder sted.`,
      help: () => 'Tilføj `rhythm` (hvor tit) eller `date` (hvornår), hvis kilden siger det.',
    },
    en: {
      message: ({ what }) => `The follow-up \`${what}\` does not say when or how often it takes place.`,
      help: () => 'Add `rhythm` (how often) or `date` (when), if the source says so.',
    },
  }),
  'follow-up-without-forum': wording<{ what: string }>({
    severity: 'info',
    needsWhole: true,
    da: {
      message: ({ what }) => `Opfølgningen \`${what}\` siger ikke, hvem der følger op.`,
      help: () => 'Tilføj `forum`, hvis kilden siger det.',
    },
    en: {
      message: ({ what }) => `The follow-up \`${what}\` does not say who follows up.`,
      help: () => 'Add `forum`, if the source says so.',
    },
  }),
  'follow-up-ends-early': wording<{
    words: string;
    /** The last deadline. */
    last: string;
  }>({
    severity: 'info',
    needsWhole: true,
    da: {
      message: ({ words, last }) =>
        `Den sidste opfølgning med dato er \`${words}\`, men den sidste frist er \`${last}\`.`,
      help: () => 'Tjek kilden. Passer begge, så fortæl læseren det i `source-notes`.',
    },
    en: {
      message: ({ words, last }) => `The last dated follow-up is \`${words}\`, but the last deadline is \`${last}\`.`,
      help: () => 'Check the source. If both are right, tell the reader in `source-notes`.',
    },
  }),
  'deadline-before-document': wording<{
    words: string;
    /** The date of the document. */
    dated: string;
  }>({
    severity: 'warning',
    da: {
      message: ({ words, dated }) =>
        `Fristen \`${words}\` var passeret, da dokumentet blev skrevet (\`${dated}\`), men indsatsen står som i gang.`,
      help: () => 'Tjek kilden. Er fristen rigtig, så tilføj `deadline-kind: historisk` eller en kildenote.',
    },
    en: {
      message: ({ words, dated }) =>
        `The deadline \`${words}\` had passed when the document was written (\`${dated}\`), but the action stands as ongoing.`,
      help: () => 'Check the source. If the deadline is right, add `deadline-kind: historisk` or a source note.',
    },
  }),
  'states-contradict': wording<{ title: string; one: keyof typeof STATES; other: keyof typeof STATES }>({
    severity: 'warning',
    da: {
      message: ({ title, one, other }) =>
        `Om \`${title}\` siger teksten både \`${STATES[one]}\` og \`${STATES[other]}\`.`,
      help: () => 'Tjek kilden. Siger den selv begge dele, så behold dem, og fortæl læseren det i `source-notes`.',
    },
    en: {
      message: ({ title, one, other }) =>
        `Of \`${title}\` the text says both \`${STATES[one]}\` and \`${STATES[other]}\`.`,
      help: () => 'Check the source. If it says both itself, keep them and tell the reader in `source-notes`.',
    },
  }),
  'life-contradicts': wording<{ why: 'runs-on' | 'adopted'; words: string }>({
    severity: 'warning',
    da: {
      message: ({ why, words }) =>
        why === 'runs-on'
          ? `Strategien siger, at den er udløbet, men dens periode, ${words}, løber endnu.`
          : `Strategien siger, at den ikke er vedtaget, men også, at den blev vedtaget ${words}.`,
      help: ({ why }) =>
        why === 'runs-on'
          ? 'Ret perioden, hvis den blev kortere. Er en ny plan kommet i stedet, så skriv `lifecycle: afløst` og `successor`.'
          : 'Skriv `lifecycle: vedtaget`, eller slet linjen med `lifecycle`.',
    },
    en: {
      message: ({ why, words }) =>
        why === 'runs-on'
          ? `The strategy says that it has expired, but its period, ${words}, is still running.`
          : `The strategy says that it is not adopted, but also that it was adopted ${words}.`,
      help: ({ why }) =>
        why === 'runs-on'
          ? 'Correct the period if it became shorter. If a new plan has taken its place, write `lifecycle: afløst` and `successor`.'
          : 'Write `lifecycle: vedtaget`, or delete the line with `lifecycle`.',
    },
  }),
  'superseded-by-nothing': wording({
    severity: 'warning',
    da: {
      message: () => 'Strategien er afløst, men der står ikke af hvad.',
      help: () =>
        'Skriv den nye plan efter `successor`: dens mappe, for eksempel `kommune/ny-strategi`, eller dens navn, hvis den ikke er på sitet. Eller skriv `predecessor` i den nye plan.',
    },
    en: {
      message: () => 'The strategy has been replaced, but not said by what.',
      help: () =>
        'Write the new plan after `successor`: its folder, for instance `organisation/new-strategy`, or its name if it is not on the site. Or write `predecessor` in the new plan.',
    },
  }),
  'forum-abolished': wording<{ name: string; until: string }>({
    severity: 'warning',
    da: {
      message: ({ name, until }) => `Ansvaret ligger hos \`${name}\`, som blev nedlagt ${until}.`,
      help: () =>
        'Skriv ved forummet, hvem der tog over (`became`): så gælder det alle dets mål. Eller skriv en ny ansvarlig her.',
    },
    en: {
      message: ({ name, until }) => `The owner is \`${name}\`, which was abolished ${until}.`,
      help: () =>
        'Write at the forum which one took over (`became`): that holds for all its goals. Or write a new owner here.',
    },
  }),
};
