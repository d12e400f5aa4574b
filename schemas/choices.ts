// Ordene, forfatteren vælger imellem, og deres navne i koden. Skema, model, datasæt og tabeller har dem herfra.

export const ACTION_STATES = {
  planlagt: 'planned',
  'i gang': 'ongoing',
  afsluttet: 'done',
  uvis: 'uncertain',
} as const;
export const CARRIED_CHANGES = {
  videreført: 'continued',
  afløst: 'replaced',
  omdøbt: 'renamed',
  'flyttet niveau': 'moved-level',
  ny: 'new',
  udgået: 'dropped',
} as const;
export const CERTAINTIES = { fast: 'committed', eventuel: 'conditional' } as const;
export const CHALLENGE_SIDES = { ydre: 'outer', indre: 'inner' } as const;
export const CHANGED_THINGS = {
  frist: 'deadline',
  måltal: 'target',
  ansvarlig: 'owner',
  omfang: 'scope',
  flyttet: 'moved',
  udgået: 'removed',
  ny: 'added',
} as const;
export const COMPARATORS = {
  mindst: 'at-least',
  højst: 'at-most',
  over: 'more-than',
  under: 'less-than',
  præcis: 'exactly',
  'ca.': 'approximately',
  mellem: 'range',
  'ud af': 'm-of-n',
  'bedste del': 'rank-fraction',
  'bedre end udgangspunktet': 'better-than-baseline',
  'højere end andre': 'above-peer',
  'lavere end andre': 'below-peer',
  'som andre': 'at-peer',
  stigende: 'rising',
  faldende: 'falling',
  uændret: 'unchanged',
  alle: 'all',
} as const;
export const DEADLINE_KINDS = { egen: 'commitment', ydre: 'external', historisk: 'historic' } as const;
export const LIFECYCLES = {
  kladde: 'draft',
  høring: 'hearing',
  vedtaget: 'adopted',
  afløst: 'superseded',
  udløbet: 'expired',
} as const;
export const OUTPUT_STATES = { planlagt: 'planned', 'i gang': 'ongoing', afsluttet: 'done' } as const;
export const PLAN_STATES = {
  planlagt: 'planned',
  ventet: 'expected',
  vedtaget: 'adopted',
  'i gang': 'ongoing',
  afsluttet: 'done',
} as const;
export const RELATION_TYPES = {
  udmønter: 'implements',
  'bygger på': 'builds-on',
  'afledt af': 'derived-from',
  understøtter: 'supports',
  supplerer: 'complements',
  'udmøntes i': 'implemented-by',
  'hører sammen med': 'related',
  'følger op på': 'follows-up',
} as const;
/** To ord kan sige det samme; det sidste af dem er det, siderne bruger. */
export const REPORTED_STATUSES = {
  ukendt: 'unknown',
  'ikke oplyst': 'unknown',
  'ikke begyndt': 'not-started',
  'ikke startet': 'not-started',
  'i gang': 'ongoing',
  'på sporet': 'on-track',
  'i risiko': 'at-risk',
  forsinket: 'late',
  udskudt: 'postponed',
  'delvist nået': 'partly-reached',
  nået: 'reached',
  'ikke nået': 'not-reached',
  opgivet: 'abandoned',
  afløst: 'superseded',
} as const;
export const TEXT_KINDS = { genfortalt: 'retold', egen: 'own' } as const;

/** Et valg, som koden kender det: `planned`. */
export type Choice<Choices extends Readonly<Record<string, string>>> = Choices[keyof Choices];

/** Fra kodens navn til forfatterens ord: `planned` → `planlagt`. */
export function nameChoices<const Choices extends Readonly<Record<string, string>>>(
  choices: Choices,
): Readonly<Record<Choice<Choices>, string>> {
  return Object.fromEntries(Object.entries(choices).map(([word, name]) => [name, word])) as Record<
    Choice<Choices>,
    string
  >;
}
