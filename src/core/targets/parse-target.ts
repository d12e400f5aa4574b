import { readDanishNumber, readDanishQuantity } from '#schemas/danish-number.ts';

import type { TargetMeaning } from './target-meaning.ts';

const NUMBER_WORDS = ['nul', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'];
const FRACTIONS = new Map(
  Object.entries({ halvdel: 2, tredjedel: 3, fjerdedel: 4, kvartil: 4, femtedel: 5, tiendedel: 10 }),
);
const LEADS: readonly [RegExp, TargetMeaning['comparator']][] = [
  [/^(?:mindst|minimum|min\.|ikke under|ikke mindre end|over|mere end|flere end)\s+/, 'at-least'],
  [/^(?:højst|højest|maksimalt|maksimum|maks\.|max\.?|ikke over|under|færre end|mindre end)\s+/, 'at-most'],
  [/^(?:ca\.|cirka|omkring|omtrent|knap|godt)\s+/, 'approximately'],
  [/^(?:præcis|nøjagtig|netop)\s+/, 'exactly'],
];

/**
 * Reads a target in Danish words: `mindst 10 virksomheder`, `2-4 uddannelser`, `tre af fire indsatser`,
 * `den bedste tredjedel`, `stigende`. Null when the words are not understood; pages show the words all the same.
 */
export function parseTarget(words: string): TargetMeaning | null {
  const written = words.normalize('NFC').replace(/\s+/g, ' ').trim();
  const text = written.toLowerCase();
  return readRelative(text) ?? readMOfN(text, written) ?? readRange(text, written) ?? readQuantity(text, written);
}

function readRelative(text: string): TargetMeaning | null {
  const fraction = /^(?:i |blandt )?(?:den |de )?bedste (\p{L}+)/u.exec(text);
  const whole = FRACTIONS.get(fraction?.[1] ?? '');
  if (whole !== undefined) return meaning('rank-fraction', 1, whole);
  if (
    /^(?:bedre|højere|lavere|flere|færre) end (?:sidste|ved sidste|udgangspunktet|i dag|nu|målingen|(?:i )?(?:19|20)\d\d(?:$|-))/.test(
      text,
    )
  )
    return meaning('better-than-baseline');
  if (/^(?:højere|bedre|over|større) end (?:på )?(?:landsplan|landsgennemsnittet|andre|gennemsnittet)/.test(text))
    return meaning('above-peer');
  if (/^(?:lavere|mindre|færre) end (?:på )?(?:landsplan|landsgennemsnittet|andre|gennemsnittet)/.test(text))
    return meaning('below-peer');
  if (/^(?:stigende|flere|øget|voksende)(?:$| (?!end))/.test(text)) return meaning('rising');
  if (/^(?:faldende|færre|mindre)(?:$| (?!end))/.test(text)) return meaning('falling');
  if (/^(?:alle|alt|samtlige|hver|hvert)(?:$| )/.test(text)) return meaning('all');
  return null;
}

/** `mindst tre af fire` means the same as `tre af fire`: reaching all four is also a success. */
function readMOfN(text: string, written: string): TargetMeaning | null {
  const found = /^(?:mindst |minimum )?(\S+) (?:ud )?af (?:de )?(\S+)(?: (.+))?$/.exec(text);
  if (!found) return null;
  const part = readCount(found[1] ?? '');
  const whole = readCount(found[2] ?? '');
  return part === null || whole === null ? null : meaning('m-of-n', part, whole, asWritten(found[3], written));
}

function readRange(text: string, written: string): TargetMeaning | null {
  const found = /^(?:mellem )?(\d[\d.,]*|\p{L}+) ?(?:-|–|—|til|og) ?(\d[\d.,]*|\p{L}+)(?: (.+))?$/u.exec(text);
  if (!found) return null;
  const low = readCount(found[1] ?? '');
  const high = readCount(found[2] ?? '');
  return low === null || high === null || low >= high
    ? null
    : meaning('range', low, high, asWritten(found[3], written));
}

function readQuantity(text: string, written: string): TargetMeaning | null {
  const lead = LEADS.find(([pattern]) => pattern.test(text));
  const rest = lead ? text.replace(lead[0], '') : text;
  const quantityWords = written.slice(written.length - rest.length);
  const [first = '', ...others] = quantityWords.split(' ');
  const counted = readCount(first.toLowerCase());
  const quantity = /^[\d+−–-]/.test(first)
    ? readDanishQuantity(quantityWords)
    : counted === null
      ? null
      : { value: counted, unit: others.join(' ') || null };
  return quantity && meaning(lead?.[1] ?? 'exactly', quantity.value, null, quantity.unit);
}

/** The unit with the author's own capitals; it is the end of the words. */
function asWritten(unit: string | undefined, written: string): string | null {
  return unit === undefined ? null : written.slice(written.length - unit.length);
}

/** A number word up to `tolv`, or a number in the Danish form; null for anything else. */
export function readCount(word: string): number | null {
  const counted = NUMBER_WORDS.indexOf(word === 'én' || word === 'et' || word === 'ét' ? 'en' : word);
  return counted >= 0 ? counted : readDanishNumber(word);
}

function meaning(
  comparator: TargetMeaning['comparator'],
  value: number | null = null,
  valueTo: number | null = null,
  unit: string | null = null,
): TargetMeaning {
  return { comparator, value, valueTo, unit };
}
