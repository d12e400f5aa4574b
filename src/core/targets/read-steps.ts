// Two figures that each have their time, or a start and an end: `fra 12 til 8 %`, `90 % i 2025 og 95 % i 2030`.
import { readAmount } from './danish-count.ts';
import { withoutMarks, type FamilyReading } from './finish.ts';
import type { SetAside } from './set-aside.ts';
import { isPlain, readDirection, readLimit } from './words-of-targets.ts';
import { withoutDirection } from './read-change.ts';

const STEP = /^(.*?) ?([\uE100-\uE1FF]) ?(?:,? og |, ?|; ?|\/ ?|$)/u;

/** A path has a figure of the same unit for each time. */
export function readPath({ text, times, baselineYears, restore }: SetAside): FamilyReading {
  if (times.length < 2 || baselineYears.length > 0 || /(?:^|\s)fra /i.test(text)) return null;
  const steps: { value: number; rest: string; comparator: string | null; by: string }[] = [];
  const subject = /^([^\d]*?) ?(?:på |: )(?=(?:mindst |højst )?\d)/iu.exec(text);
  if (subject && !isPlain(subject[1] ?? '')) return null;
  const steady = text.slice(subject?.[0].length ?? 0);
  let rest = steady;
  while (rest !== '') {
    const found = STEP.exec(rest);
    const limit = readLimit(found?.[1] ?? '');
    const amount = found && readAmount(limit?.rest ?? found[1] ?? '', true);
    const time = found && times[(found[2] ?? '').charCodeAt(0) - 0xe100];
    if (!found || !amount || !time) return null;
    steps.push({ value: amount.value, rest: amount.rest, comparator: limit?.comparator ?? null, by: time.by });
    rest = rest.slice(found[0].length);
  }
  const [first] = steps;
  const last = steps.at(-1);
  const units = new Set(steps.map((step) => step.rest.replace(/^% .*/, '%')).filter(Boolean));
  const unit = first?.rest || last?.rest || '';
  if (!first || !last || steps.length < 2 || units.size > 1 || !isPlain(unit.replace(/^%/, ''))) return null;
  const limits = new Set(steps.map(({ comparator }) => comparator).filter((limit) => limit !== null));
  const limit = readLimit(steady)?.comparator ?? 'exactly';
  if (limits.size > 1) return null;
  return {
    kind: 'understood',
    facts: {
      meaning: { comparator: limit, value: last.value, valueTo: null, unit: restore(unit) || null },
      by: last.by,
      path: steps.map(({ value, by }) => ({ value, by })),
    },
  };
}

const FROM_TO =
  /^(.*?)(?:^| )fra (?:et niveau på |niveauet på |omkring |ca\. )?(\d[^\uE100-\uE1FF]*?)(?: ?([\uE100-\uE1FF]))? (?:og )?(?:ned |op )?til (.*)$/iu;

/** `sygefraværet skal ned fra 6,2 % til 5,0 % i 2025`: the first figure is the baseline. */
export function readFromTo(aside: SetAside): FamilyReading {
  const { text, times, baselineYears, restore } = aside;
  const [, subject = '', start = '', startMark, end = ''] = FROM_TO.exec(text) ?? [];
  const from = start === '' ? null : readAmount(start, false);
  const limit = readLimit(end);
  const to = from && readAmount(limit?.rest ?? end, false);
  if (!from || !to || baselineYears.length > 0) return null;
  const startTime = startMark ? times[startMark.charCodeAt(0) - 0xe100] : undefined;
  const later = times.filter((time) => time !== startTime);
  const unit = withoutMarks(to.rest);
  const rise = to.value > from.value;
  const way = readDirection(`${subject} ${text.includes(' op til ') ? 'op' : ''}`);
  const isOneUnit = from.rest === '' || unit === from.rest || unit.startsWith(`${from.rest} `);
  const year = startTime ? /(?:19|20)\d\d/.exec(startTime.words)?.[0] : undefined;
  if (!isOneUnit || later.length > 1 || to.value === from.value || (startTime && !year)) return null;
  if (way !== null && (way === 'rising') !== rise) return null;
  if (!isPlain(withoutDirection(withoutMarks(subject))) || !isPlain(unit.replace(/^%/, ''))) return null;
  const comparator = limit?.comparator ?? (rise ? 'at-least' : 'at-most');
  const scaled = from.rest === '' && to.value >= 1000 && from.value < 1000 && /mio|mia|million|tusind/i.test(end);
  return scaled
    ? null
    : {
        kind: 'understood',
        facts: {
          meaning: { comparator, value: to.value, valueTo: null, unit: restore(unit) || null },
          by: later[0]?.by ?? null,
          baseline: from.value,
          baselineYear: year ?? null,
        },
      };
}
