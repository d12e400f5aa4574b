const VAGUE = new Set([
  'straks',
  'med det samme',
  'omgående',
  'snarest',
  'snarest muligt',
  'snarest belejligt',
  'snart',
  'senere',
  'hurtigst muligt',
  'hurtigst',
  'så hurtigt som muligt',
  'så snart som muligt',
  'så snart det er muligt',
  'når det er muligt',
  'når muligt',
  'asap',
  'efter behov',
  'ved behov',
  'efter aftale',
  'efter nærmere aftale',
  'ad hoc',
  'med tiden',
  'inden længe',
  'inden for kort tid',
  'inden for en overskuelig fremtid',
  'i nær fremtid',
  'i den nærmeste fremtid',
  'i fremtiden',
  'i den kommende tid',
  'i de kommende år',
  'i de nærmeste år',
  'over de kommende år',
  'de kommende år',
  'fremover',
  'fremadrettet',
  'fremefter',
  'følger',
  'ikke fastsat',
  'ikke fastlagt',
  'uafklaret',
  'ukendt',
  'tbd',
]);

const SOME_TERM =
  /^(?:på )?(?:(?:lidt )?(?:det )?(?:helt )?(?:korte?|kortere|lange?|længere|langt|mellemlange?) )?sigt$/;
/** Time that is counted from the day it is read, which for a plan is never the same. */
const FROM_NOW =
  /^(?:senest |inden |i |fra |inden udgangen af |ved udgangen af |til )*(?:år|dag|morgen|nu|(?:det |den |dette |denne )?(?:næste|indeværende|kommende|sidste|denne|dette|nuværende) (?:år|måned|uge|kvartal|halvår|forår|sommer|efterår|vinter|budgetår|skoleår|budget))$/;
const SOME_YEARS =
  /^(?:(?:i|inden ?for|over|i løbet af) )?(?:de|den) (?:kommende|næste|nærmeste|følgende) (?:par )?(?:år|måneder|uger|tid)$/;
const FROM_TODAY = /^(?:senest )?om (?:\S+ )?(?:år|måneder|måned|uger|uge|dage)$/;
/** A condition is no time: `når økonomien tillader det`. */
const CONDITION =
  /^(?:når|hvis|så snart|så længe|i takt med|afhængigt? af|efterhånden som|i det omfang|under forudsætning af)(?: (?!.*\d{4}).+)?$/;
const STATE =
  /^(?:er |allerede |delvist |delvis )*(?:igangsat|i gang|igang|påbegyndt|startet|opstartet|iværksat|afsluttet|gennemført|færdig|færdiggjort|opfyldt|nået|opnået|indfriet|implementeret|udført|realiseret|ikke (?:startet|begyndt|påbegyndt|igangsat|nået)|afventer|udskudt|forsinket|sat på pause|på hold)$/;
const SHARE = /\d ?(?:%|pct\.?|procent)(?!\p{L})/u;
const APPROXIMATE_START =
  /^(?:ca\.?|cirka|omkring|omtrent|forventeligt|forventet|forventes|helst|gerne|muligvis|evt\.|eventuelt|snarest(?: muligt)?|hurtigst muligt),? (.+)$/;
const APPROXIMATE_END = /^(.+?)(?: ?\(?ca\.?\)?|[~?%])$/;

/** Whether the words name no time at all: `snarest`, `på sigt`, `næste år`, `når økonomien tillader det`. */
export function isVague(text: string): boolean {
  return (
    VAGUE.has(text) ||
    SOME_TERM.test(text) ||
    [FROM_NOW, FROM_TODAY, SOME_YEARS, CONDITION].some((words) => words.test(text))
  );
}

/** Whether the words say how far something is rather than when: `igangsat`, `afsluttet`. */
export function isState(text: string): boolean {
  return STATE.test(text);
}

/** Whether the words hold a share, which is a target: `70 % i 2030`. */
export function hasShare(text: string): boolean {
  return SHARE.test(text);
}

/** Removes a mark of doubt: `ca. maj 2014` → `maj 2014`, and EDTF's `2014~` and `2014?`. Null when there is none. */
export function findApproximated(text: string): string | null {
  return (APPROXIMATE_START.exec(text) ?? APPROXIMATE_END.exec(text))?.[1] ?? null;
}
