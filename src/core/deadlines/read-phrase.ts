import { readDanishPhrase } from './danish-phrase.ts';
import { readEdtf } from './edtf.ts';
import { readSinceAdoption } from './since-adoption.ts';
import { refuseAmbiguous, type SpanReading, type StrategyTime } from './span.ts';
import { readTimestamp } from './timestamp.ts';
import { isVague } from './vague-words.ts';

const TWO_YEARS = /^((?:19|20|21)\d\d)\/((?:19|20|21)\d\d)$/;
const CLOCK = /,? kl\.? ?\d{1,2}(?:[.:]\d\d)?$/;
/** `på kort sigt (2025-2027)`: the brackets say what the words do not. */
const EXPLAINED = /^(.+?) \((.+)\)$/;

/** Words for what happens in the time that follows. They add no time of their own, so they are left out. */
const DOING =
  /^(?:skal (?:være )?|bliver |er )?(?:(?:afslutt|gennemfør|færdiggør|udarbejd|etabler|implementer|ibrugtag|indfør|udfør|lever|realiser|igangsætt|iværksætt|påbegynd|opstart|evaluer|revider|udrull|ansæt|opnå|nå)e?s|starter|begynder|afsluttet|gennemført|færdiggjort|færdig|klar|implementeret|etableret) (?=.*\d)/;

/**
 * Reads tidy words in lower case as days: ISO and EDTF, time stamps, Danish phrases. `time` is what the strategy says of
 * its own. A refusal when the words cannot be dated; null when they are no deadline.
 */
export function readPhrase(text: string, time: StrategyTime): SpanReading {
  const whole = readWhole(text, time);
  if (whole !== null) return whole;
  const rest = text.replace(DOING, '').replace(CLOCK, '');
  if (rest !== text) return readPhrase(rest, time);
  const [, before = '', inside = ''] = EXPLAINED.exec(text) ?? [];
  return isVague(before) ? readPhrase(inside, time) : null;
}

function readWhole(text: string, time: StrategyTime): SpanReading {
  return (
    refuseTwoYears(text) ??
    readEdtf(text) ??
    readTimestamp(text) ??
    readSinceAdoption(text, time) ??
    readDanishPhrase(text, time) ??
    readWithoutCommas(text, time)
  );
}

/** `2030/2050` may be a stretch, as in EDTF, or two goals, as in a climate plan. `2025/2026` is a stretch in both. */
function refuseTwoYears(text: string): SpanReading {
  const [, first, last] = TWO_YEARS.exec(text) ?? [];
  if (first === undefined || last === undefined || Number(last) <= Number(first) + 1) return null;
  return refuseAmbiguous(text, `${first}-${last}`, `senest i ${last}`);
}

/** `ultimo, 2015`, `2025, 1. kvartal`. */
function readWithoutCommas(text: string, time: StrategyTime): SpanReading {
  const plain = text.replaceAll(', ', ' ');
  return plain === text ? null : readDanishPhrase(plain, time);
}
