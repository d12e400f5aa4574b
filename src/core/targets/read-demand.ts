// A limit and a figure: `mindst 10 virksomheder`, `sygefravær på højst 4,5 %`, `2-4 uddannelser`, `tre af fire indsatser`.
import { readAmount, readCount, readFraction, readOrdinal } from './danish-count.ts';
import { finish, type Draft, type FamilyReading } from './finish.ts';
import type { SetAside } from './set-aside.ts';
import { isPlain, readLimit } from './words-of-targets.ts';

type Comparator = Draft['comparator'];

export function readDemand(aside: SetAside): FamilyReading {
  const tokens = aside.text.split(' ');
  for (let at = 0; at < tokens.length; at += 1) {
    const before = tokens.slice(0, at).join(' ').replace(/:$/, '');
    const text = tokens.slice(at).join(' ');
    const demand = readAt(text, at === 0);
    if (demand === 'broken') return null;
    if (!demand) continue;
    if ('why' in demand) return { kind: 'contradiction', why: demand.why };
    if (demand.comparator === 'm-of-n' && isScale(before, demand)) return finish(aside, onScale(demand, text), before);
    return isPlain(before) && !/(?:^|\s)(?:ikke|end|mod|imod|fra|efter|før|uden|udover|ned på|nede på)$/i.test(before)
      ? finish(aside, demand, before)
      : null;
  }
  return null;
}

/** An average of `4 ud af 5` is a place on a scale; `4 ud af 5 skoler` are four schools. */
function isScale(before: string, { unit }: Draft): boolean {
  return /gennemsnit|tilfredshed|score|karakter|trivsel|vurdering|bedømmelse/i.test(before) && !/\p{L}/u.test(unit);
}

function onScale({ value, valueTo, unit }: Draft, text: string): Draft {
  const comparator = readLimit(text)?.comparator ?? 'exactly';
  return { comparator, value, valueTo: null, unit: `ud af ${valueTo} ${unit}`.trim() };
}

type Found = Draft | { why: 'range-reversed' | 'limit-and-range' | 'part-above-whole' } | 'broken' | null;

/** `broken`: a limit or figure that does not go on as one should. */
function readAt(text: string, isFirst: boolean): Found {
  const limit = readLimit(text);
  const rest = limit?.rest ?? text;
  const comparator = limit?.comparator ?? null;
  const found =
    readEvery(rest, comparator) ??
    readHalf(rest, comparator) ??
    readFractionOf(rest, comparator) ??
    readPartOfWhole(rest, comparator) ??
    readRange(rest, comparator) ??
    readFigure(rest, comparator, isFirst);
  if (found) return found;
  return /^\S*\d/.test(text) ? 'broken' : null;
}

function asPart(value: number, whole: number, unit: string, comparator: Comparator | null): Found {
  if (value > whole) return { why: 'part-above-whole' };
  const isLeast = comparator === null || comparator === 'at-least';
  return { comparator: isLeast ? 'm-of-n' : comparator, value, valueTo: whole, unit };
}

/** `hver tredje borger` is one of three. */
function readEvery(text: string, comparator: Comparator | null): Found {
  const [, ordinal = '', rest = ''] = /^(?:mere end )?hver[t]? (\p{L}+)(?: (.*))?$/iu.exec(text) ?? [];
  const whole = readOrdinal(ordinal);
  return whole === null || /^(?:dag|uge|måned|år|time|kvartal)/i.test(rest) ? null : asPart(1, whole, rest, comparator);
}

function readHalf(text: string, comparator: Comparator | null): Found {
  const found = /^(?:halvdelen|halvparten)(?= |$) ?(.*)$/i.exec(text);
  return found && { comparator: comparator ?? 'exactly', value: 50, valueTo: null, unit: `% ${found[1] ?? ''}`.trim() };
}

function readFractionOf(text: string, comparator: Comparator | null): Found {
  const [, count = '', word = '', rest = ''] = /^(\S+) (\p{L}+)(?: (.*))?$/u.exec(text) ?? [];
  const whole = readFraction(word);
  const value = whole === null ? null : readCount(count);
  return value === null || whole === null
    ? null
    : asPart(value, whole, rest.replace(/^af (?:alle |de )?/i, ''), comparator);
}

function readPartOfWhole(text: string, comparator: Comparator | null): Found {
  const [, some = '', all = '', rest = ''] = /^(\S+) (?:ud )?af (?:de |i alt )?(\S+)(?: (.*))?$/i.exec(text) ?? [];
  const [value, whole] = [readCount(some), readCount(all)];
  return value === null || whole === null ? null : asPart(value, whole, rest, comparator);
}

function readRange(text: string, comparator: Comparator | null): Found {
  const found =
    /^(?:mellem |fra )?([+−-]?\d[\d.,]*|\p{L}+)( %| [\p{L}.]+)? ?(?:-|–|—|til|og) ?(\d[\d.,]*|\p{L}+)(?: (.*))?$/iu.exec(
      text,
    );
  if (!found) return null;
  const [, first = '', between = '', last = '', rest = ''] = found;
  const [low, high] = [readCount(first), readAmount(`${last} ${rest}`.trim(), true)];
  const unit = high?.rest ?? '';
  const isOneUnit = between === '' || unit.toLowerCase().startsWith(between.trim().toLowerCase());
  if (low === null || high === null || !isOneUnit) return null;
  if (/^(?:mellem|fra)/i.test(text) === false && /^(?:en|et)$/i.test(first)) return null;
  const lastAlone = readCount(last) ?? 1;
  const start = lastAlone === 0 ? low : low * (high.value / lastAlone);
  if (comparator === 'approximately') return null;
  if (comparator !== null && comparator !== 'exactly') return { why: 'limit-and-range' };
  if (low === high.value) return null;
  if (start > high.value) return { why: 'range-reversed' };
  return { comparator: 'range', value: start, valueTo: high.value, unit };
}

/** `en` and `et` count only after a limit; in the middle of words a number word is a figure only after one, too. */
function readFigure(text: string, comparator: Comparator | null, isFirst: boolean): Found {
  const isWord = /^\p{L}/u.test(text);
  if (isWord && comparator === null && !isFirst) return null;
  if (/^(?:ingen|intet)(?= )/i.test(text))
    return { comparator: 'exactly', value: 0, valueTo: null, unit: text.replace(/^\S+ /, '') };
  const amount = readAmount(text, comparator !== null);
  return amount && { comparator: comparator ?? 'exactly', value: amount.value, valueTo: null, unit: amount.rest };
}
