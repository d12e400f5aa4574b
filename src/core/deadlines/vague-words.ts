const VAGUE = new Set([
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

const SOME_TERM = /^på (?:(?:lidt )?(?:kort|kortere|lang|længere|langt|mellemlang) )?sigt$/;
const APPROXIMATE_START =
  /^(?:ca\.?|cirka|omkring|omtrent|forventeligt|forventet|forventes|helst|gerne|muligvis|evt\.|eventuelt|snarest(?: muligt)?|hurtigst muligt),? (.+)$/;
const APPROXIMATE_END = /^(.+?)(?: ?\(?ca\.?\)?|[~?%])$/;

/** Whether the words name no time at all: `snarest`, `på sigt`, `efter behov`. */
export function isVague(text: string): boolean {
  return VAGUE.has(text) || SOME_TERM.test(text);
}

/** Removes a mark of doubt: `ca. maj 2014` → `maj 2014`, and EDTF's `2014~` and `2014?`. Null when there is none. */
export function findApproximated(text: string): string | null {
  return (APPROXIMATE_START.exec(text) ?? APPROXIMATE_END.exec(text))?.[1] ?? null;
}
