// A change from where things stand: `reducere CO2-udledningen med 70 %`, `20 % flere cyklister`, `halvering af madspild`.
import { readAmount, readCount, readFraction, type Amount } from './danish-count.ts';
import { finish, withoutMarks, type FamilyReading } from './finish.ts';
import type { SetAside } from './set-aside.ts';
import { hasDirection, isPlain, readDirection, readLimit } from './words-of-targets.ts';

type Direction = 'rising' | 'falling';

const FACTORS: readonly [RegExp, number][] = [
  [/(?:^|\s)(?:halver(?:e|es|et|er)|halvering(?:en)?|halvt så (?:mange|meget|stor|store|højt?))(?=$|\s)/iu, 0.5],
  [
    /(?:^|\s)(?:fordobl(?:e|es|et|er)|fordobling(?:en)?|(?:to|2) gange så (?:mange|meget|stort?|store)|(?:det )?dobbelte?(?: så (?:mange|meget|stort?|store))?(?: af)?)(?=$|\s)/iu,
    2,
  ],
  [/(?:^|\s)(?:tredobl(?:e|es|et|er)|tredobling(?:en)?|(?:tre|3) gange så (?:mange|meget|stort?|store))(?=$|\s)/iu, 3],
  [
    /(?:^|\s)(?:firedobl(?:e|es|et|er)|firedobling(?:en)?|(?:fire|4) gange så (?:mange|meget|stort?|store))(?=$|\s)/iu,
    4,
  ],
];

export function readChange(aside: SetAside): FamilyReading {
  return readFactor(aside) ?? readMore(aside) ?? readNamedChange(aside) ?? readSigned(aside);
}

function readFactor({ text, times, baselineYears }: SetAside): FamilyReading {
  const found = FACTORS.find(([pattern]) => pattern.test(text));
  if (!found || times.length > 1 || baselineYears.length > 1) return null;
  const around = withoutMarks(text.replace(found[0], ' ')).replace(/ i forhold til (?:i dag|nu|udgangspunktet)$/i, '');
  if (!isPlain(around)) return null;
  return {
    kind: 'understood',
    facts: { meaning: null, factor: found[1], by: times[0]?.by ?? null, baselineYear: baselineYears[0] ?? null },
  };
}

/** A share or a figure before `flere`, `færre`: `en tredjedel færre`. A change may be at least so large, not at most. */
function readAmountOf(text: string): Amount | null {
  const limit = readLimit(text);
  if (limit && !['at-least', 'exactly', 'approximately'].includes(limit.comparator)) return null;
  const words = limit?.rest ?? text;
  return readPart(words) ?? readAmount(words, limit !== null);
}

/** `en tredjedel` is 33.333333 %, which no page should show: only shares that are whole per cents are read. */
function readPart(words: string): Amount | null {
  const [, count = '', word = '', rest = ''] = /^(\S+) (\p{L}+)(?: (.*))?$/u.exec(words) ?? [];
  const whole = readFraction(word);
  const some = whole === null ? null : readCount(count);
  const value = some === null || whole === null ? 0 : Math.round((1e4 * some) / whole) / 100;
  return value > 0 ? { value, rest: `% ${rest}`.trim() } : null;
}

const MORE = /^(.*?)(?: |^)(flere|mere|højere|større|færre|mindre|lavere)(?: (.*))?$/iu;

/** `20 % flere cyklister i 2028`, `antallet er 20 % højere`. */
function readMore(aside: SetAside): FamilyReading {
  const [, first = '', word = '', last = ''] = MORE.exec(aside.text) ?? [];
  if (!word || /^end(?= |$)/.test(last.replace(/^end i dag|^end nu|^end (?=[\uE200-\uE2FF])/i, ''))) return null;
  const start = first.search(/(?:(?:mindst|minimum|ca\.) )?(?:\d\S*|\S+ \p{L}+del[e]?)(?: %| procentpoint)?$/iu);
  const amount = start < 0 ? null : readAmountOf(first.slice(start));
  if (!amount || !/^(?:%|procentpoint)?$/.test(amount.rest)) return null;
  const direction = /^(?:flere|mere|højere|større)$/i.test(word) ? 'rising' : 'falling';
  return asChange(
    aside,
    direction,
    amount.value,
    joinUnit(amount.rest, last.replace(/^end (?:i dag|nu)$/i, '')),
    first.slice(0, start),
  );
}

const NAMED = /^(.*?)(?: |^)(?:med|på)(?: yderligere| i alt| samlet)? (.*)$/iu;

const DIRECT = /^((?:.* )?(?:spare[rs]?|falde[rt]?|stige[rt]?|steget)) ((?:mindst |ca\. )?\d.*)$/iu;

/** `andelen stiger med 5 procentpoint`, `et fald på 20 %`, `20 % reduktion af energiforbruget`. */
function readNamedChange(aside: SetAside): FamilyReading {
  const direction = readDirection(aside.text);
  if (!direction) return null;
  const [, subject = '', rest = ''] = NAMED.exec(aside.text) ?? [];
  const amount = rest === '' ? null : readAmountOf(rest);
  const [, verb = '', figure = ''] = DIRECT.exec(aside.text) ?? [];
  const direct = figure === '' ? null : readAmountOf(figure);
  if (direct) return asChange(aside, direction, direct.value, direct.rest, withoutDirection(verb));
  if (amount && hasDirection(subject))
    return asChange(aside, direction, amount.value, amount.rest, withoutDirection(subject));
  const toward = /^(.*?(?:(?:^| )ned(?= på)|(?= til))) (?:til|på) (.*)$/iu.exec(aside.text);
  const limit = toward ? readLimit(toward[2] ?? '') : null;
  const reached = toward && hasDirection(toward[1] ?? '') ? readAmount(limit?.rest ?? toward[2] ?? '', true) : null;
  if (reached && toward) {
    const comparator = limit?.comparator ?? (direction === 'rising' ? 'at-least' : 'at-most');
    return finish(
      aside,
      { comparator, value: reached.value, valueTo: null, unit: reached.rest },
      withoutDirection(toward[1] ?? ''),
    );
  }
  const leading = readAmountOf(aside.text.replace(/^en? /i, (article) => (/^en? \d/i.test(aside.text) ? '' : article)));
  if (!leading || !/^(?:%|procentpoint)/.test(leading.rest)) return null;
  return asChange(
    aside,
    direction,
    leading.value,
    withoutDirection(leading.rest).replace(/^(%|procentpoint)(?: (?:af|i|på|for) )/i, '$1 '),
    '',
  );
}

/** `-20 % energiforbrug`, `+200 boliger`. */
function readSigned(aside: SetAside): FamilyReading {
  const [, sign, rest = ''] = /^([+−–-]) ?(\d.*)$/u.exec(aside.text) ?? [];
  const amount = sign ? readAmount(rest, true) : null;
  if (!amount || (sign !== '+' && !amount.rest.startsWith('%'))) return null;
  return asChange(aside, sign === '+' ? 'rising' : 'falling', amount.value, amount.rest, '');
}

/** The unit of a change is what it is counted in; what changes is in the words. */
function asChange(aside: SetAside, direction: Direction, value: number, unit: string, before: string): FamilyReading {
  if (direction === 'falling' && /^%/.test(unit) && value > 100)
    return { kind: 'contradiction', why: 'share-above-all' };
  return finish(aside, { comparator: direction, value, valueTo: null, unit }, before, true);
}

function joinUnit(unit: string, noun: string): string {
  return `${unit} ${noun}`.trim();
}

const DIRECTION_WORD =
  /(?:^|\s)(?:skal |er |bliver |være )?(?:stige[rt]?|steget|øge[st]?|øgning|forøges?|forøgelse|hæve[st]?|vokse[rt]?|vækst|fremgang|løftes?|udvide[st]?|falde[rt]?|fald|reducere[rs]?|reduceret|reduktion(?:en)?|reducering|nedbringe[rs]?|nedbragt|nedbringelse|sænke[rst]?|mindske[st]?|nedsættes?|formindskes?|skæres?|begrænses?|spare[st]?|besparelse|stigning(?:en)?|op|ned)(?=$|\s)/giu;

/** The words around a change, without those that say which way: they have been understood. */
export function withoutDirection(text: string): string {
  return text
    .replace(DIRECTION_WORD, ' ')
    .replace(
      /\p{L}*-?(?:reduktion|reducering|besparelse|nedgang|nedsættelse|stigning|tilvækst|vækst|forøgelse|fremgang|øgning)(?:en)?(?=$|\s)/giu,
      ' ',
    )
    .replace(/[\uE000-\uE0FF](?:-(?= |$))/g, ' ')
    .replace(/(?:^|\s)(?:skal|bliver)(?=\s*$)/i, '')
    .replace(/\s+/g, ' ')
    .trim();
}
