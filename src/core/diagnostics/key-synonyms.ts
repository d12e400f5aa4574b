// What authors call things, and the key it is written under. Titles of keys are known from the schemas; these are the
// other words, and the things that have no key of their own.

/** What to say about a thing without a key: the words are in the catalogue. */
export type KeyAdvice = 'picture' | 'place' | 'global-goal' | 'partner' | 'money' | 'status' | 'text' | 'indicator';

/** In the spelling of `plainName`. The first key that is allowed in the place is suggested. */
const KEYS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    ansvar: ['owner'],
    ejer: ['owner'],
    forvaltning: ['owner', 'owning-unit'],
    udvalg: ['owner', 'forums'],
    fora: ['forums'],
    forum: ['forum', 'forums'],
    partner: ['partners', 'involved', 'actors'],
    partnere: ['partners', 'involved', 'actors'],
    samarbejdspartner: ['partners', 'involved', 'actors'],
    samarbejdspartnere: ['partners', 'involved', 'actors'],
    aktoerer: ['actors', 'involved'],
    deadline: ['deadline', 'by'],
    dato: ['date', 'deadline', 'adopted', 'updated'],
    tidsfrist: ['deadline'],
    slutdato: ['deadline', 'period'],
    tidsplan: ['deadline', 'period'],
    naar: ['deadline', 'date', 'by'],
    senest: ['by', 'deadline'],
    maal: ['target', 'about'],
    delmaal: ['path', 'actions'],
    milepael: ['path'],
    milepaele: ['path'],
    maaling: ['measured'],
    maalinger: ['measured'],
    resultat: ['measured'],
    resultater: ['measured'],
    basisfremskrivning: ['projection'],
    csv: ['series', 'file'],
    talserie: ['series'],
    tidsserie: ['series'],
    handling: ['actions'],
    handlinger: ['actions'],
    tiltag: ['actions'],
    aktivitet: ['actions'],
    aktiviteter: ['actions'],
    indsats: ['actions', 'about'],
    navn: ['title', 'name'],
    overskrift: ['title', 'name'],
    undertitel: ['subtitle'],
    resume: ['summary'],
    kortsagt: ['summary'],
    beskrivelse: ['description', 'summary', 'text'],
    oekonomi: ['budget', 'funding'],
    penge: ['budget', 'funding'],
    beloeb: ['amount', 'budget'],
    forbrug: ['spent'],
    finansiering: ['funding', 'budget'],
    globalgoals: ['verdensmål'],
    sdg: ['verdensmål'],
    sdgs: ['verdensmål'],
    fnmaal: ['verdensmål'],
    klimaeffekt: ['effect'],
    virkning: ['effect'],
    lokalitet: ['place'],
    lokation: ['place'],
    koordinater: ['place'],
    kort: ['place'],
    latitude: ['lat'],
    longitude: ['lon'],
    selskaber: ['bodies'],
    eksterne: ['bodies', 'partners'],
    afhaengeraf: ['depends-on'],
    forudsaetning: ['depends-on'],
    forudsaetninger: ['depends-on'],
    afhaengigheder: ['depends-on'],
    kategori: ['kind', 'action-kinds'],
    indikator: ['measure', 'target'],
    indikatorer: ['target'],
    baseline: ['baseline'],
    nulpunkt: ['baseline'],
    tag: ['themes'],
    tags: ['themes'],
    emne: ['themes'],
    emneord: ['themes'],
    noegleord: ['themes'],
    frekvens: ['rhythm'],
    hyppighed: ['rhythm'],
    evaluering: ['follow-up'],
    opfoelgning: ['follow-up'],
    link: ['url', 'source-url', 'to'],
    kildeurl: ['source-url'],
    note: ['note', 'source-notes'],
    noter: ['source-notes', 'note'],
    bemaerkning: ['note', 'source-notes'],
    begrundelse: ['why', 'reason'],
    aarsag: ['why', 'reason'],
    aendring: ['changes'],
    historik: ['changes'],
    sprog: ['language'],
    tilstand: ['state'],
    raekkefoelge: ['order'],
    email: ['email'],
    telefonnummer: ['phone'],
    hjemmeside: ['website', 'url'],
  }),
);

const ADVICE: ReadonlyMap<string, KeyAdvice> = new Map(
  Object.entries<KeyAdvice>({
    billede: 'picture',
    billeder: 'picture',
    foto: 'picture',
    illustration: 'picture',
    kort: 'place',
    sted: 'place',
    adresse: 'place',
    koordinater: 'place',
    verdensmaal: 'global-goal',
    fnmaal: 'global-goal',
    sdg: 'global-goal',
    partner: 'partner',
    partnere: 'partner',
    oekonomi: 'money',
    budget: 'money',
    finansiering: 'money',
    status: 'status',
    fremdrift: 'status',
    tekst: 'text',
    indhold: 'text',
    broedtekst: 'text',
    formaal: 'text',
    baggrund: 'text',
    vision: 'text',
    beskrivelse: 'text',
    indikator: 'indicator',
    indikatorer: 'indicator',
  }),
);

/** Ends of a word in Danish: `fristen`, `fristerne`, `ansvarlige`. */
const ENDINGS = /(?:erne|ene|er|en|et|ne|e|r|n)$/;

/** The key that is meant by a Danish word; null when none of `known` is. `titleOf` is the Danish name of a key. */
export function findMeantKey(
  word: string,
  known: readonly string[],
  titleOf: (key: string) => string | undefined,
): string | null {
  const name = plainName(word);
  const stem = findStem(name);
  const byTitle = (isMeant: (title: string) => boolean) =>
    known.find((key) => {
      const title = titleOf(key);
      return title !== undefined && isMeant(plainName(title));
    });
  return (
    byTitle((title) => title === name) ??
    known.find((key) => plainName(key) === name) ??
    KEYS.get(name)?.find((key) => known.includes(key)) ??
    byTitle((title) => findStem(title) === stem) ??
    KEYS.get(stem)?.find((key) => known.includes(key)) ??
    null
  );
}

export function adviseOnKey(word: string): KeyAdvice | null {
  const name = plainName(word);
  return ADVICE.get(name) ?? ADVICE.get(findStem(name)) ?? null;
}

/** `maaltallet` and `maaltal` have one stem: a doubled letter belongs to the ending. */
function findStem(name: string): string {
  return name.replace(ENDINGS, '').replace(/([a-z])\1$/, '$1');
}

/** Lower case without spaces and signs, and one spelling of æ, ø, å and é. */
function plainName(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]/g, '');
}
