import { readAmount } from './danish-count.ts';
import { readChange } from './read-change.ts';
import { readDemand } from './read-demand.ts';
import { readPath, readFromTo } from './read-steps.ts';
import { readRelative } from './read-relative.ts';
import { setAside, type SetAside } from './set-aside.ts';
import type { TargetFacts, TargetReading } from './target-meaning.ts';
import { readLimit } from './words-of-targets.ts';
import { isWish, neutralBy } from './words-only.ts';

// In characters. Longer text is a paragraph rather than a target.
const LONGEST = 400;

const NOTHING: TargetFacts = {
  meaning: null,
  factor: null,
  by: null,
  baseline: null,
  baselineYear: null,
  population: null,
  path: [],
};

/**
 * Reads a target in Danish words: `mindst 10 virksomheder`, `tre af fire indsatser`, `fra 62 % i 2021 til 75 % i 2025`.
 * Every word must be accounted for: as a figure, a limit, a direction, a time, or plain words around them.
 */
export function parseTarget(words: string): TargetReading {
  const written = tidy(words);
  const aside = written.length > LONGEST ? null : setAside(written);
  if (!aside) return /\d/.test(words) ? { kind: 'unread', known: {} } : { kind: 'words', isWish: false, by: null };
  const reading = readPath(aside) ?? readFromTo(aside) ?? readRelative(aside) ?? readChange(aside) ?? readDemand(aside);
  if (reading?.kind === 'understood') return { kind: 'understood', facts: { ...NOTHING, ...reading.facts } };
  if (reading?.kind === 'contradiction') return reading;
  if (!holdsFigure(aside.text))
    return { kind: 'words', isWish: isWish(aside.restore(aside.text)), by: neutralBy(aside) };
  return { kind: 'unread', known: listKnown(aside) };
}

/** One space between words, symbols apart from figures, and `1 000` as `1.000`. */
function tidy(words: string): string {
  return words
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/(?<![\d.,])(\d{1,3}(?: \d{3})+)(?![\d]|[.,]\d)/g, (found) => found.replaceAll(' ', '.'))
    .replace(/(\d) ?(?:pct\.?|procent)(?![\p{L}])/giu, '$1 %')
    .replace(/(\d)(?=[%‰])/g, '$1 ')
    .replace(/ ?(≥|≤|>=|<=|=>|=<|>|<|~)(?=\s?\d)/g, ' $1 ')
    .replace(/(?<=\d) ?(?:–|—) ?(?=\d)/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^(\d\S*) eller (?:flere|derover|mere|over)(?= |$)|^(\d.*) eller (?:flere|derover|mere)$/i, 'mindst $1$2')
    .replace(
      /^(\d\S*) eller (?:færre|derunder|mindre|under)(?= |$)|^(\d.*) eller (?:færre|derunder|mindre)$/i,
      'højst $1$2',
    )
    .replace(/(?<=\p{L} )(\d[\d.,]*(?: %)?) eller (?:derover|mere|højere|bedre)$/iu, 'mindst $1')
    .replace(/(?<=\p{L} )(\d[\d.,]*(?: %)?) eller (?:derunder|mindre|lavere)$/iu, 'højst $1')
    .replace(/(?<=\d %) under (?:niveauet i )?((?:19|20)\d\d)(?:-niveau(?:et)?)?(?=$| )/i, ' lavere end i $1')
    .replace(/(?<=\d %) over (?:niveauet i )?((?:19|20)\d\d)(?:-niveau(?:et)?)?(?=$| )/i, ' højere end i $1')
    .replace(/(?<![\d/])([1-9])\/([2-9]|10) af (?:de )?/i, '$1 ud af $2 ')
    .replace(/^minus (?=\d)/i, '-')
    .replace(/^plus (?=\d)/i, '+')
    .replace(/^(?:målet er(?: at)?|at) /i, '')
    .trim()
    .replace(/(?<=\p{L}{3}|%|\d)\.$/u, '');
}

/** `CO2` and a year are no figures that should have been read. */
function holdsFigure(text: string): boolean {
  return (
    /\d/.test(text) ||
    /(?:^|\s)(?:mindst|højst|mellem|over|under) (?:to|tre|fire|fem|seks|syv|otte|ni|ti)\s/i.test(text)
  );
}

function listKnown({ text, times, baselineYears, restore }: SetAside): Partial<TargetFacts> {
  const [time, another] = times;
  const known: Partial<TargetFacts> = {
    ...(time && !another ? { by: time.by } : {}),
    ...(baselineYears.length === 1 ? { baselineYear: baselineYears[0] ?? null } : {}),
  };
  const figures = [...text.matchAll(/(?<![\p{L}\d.,-])\d[\d.,]*(?![\p{L}\d-])/gu)];
  const [only, second] = figures;
  const amount = only && !second && !/^(?:19|20)\d\d$/.test(only[0]) ? readAmount(text.slice(only.index), true) : null;
  if (!amount || !only) return known;
  const unit = /^%|^(?:procentpoint|kr\.|[\p{L}-]{2,})/u.exec(amount.rest)?.[0] ?? null;
  const before = text.slice(0, only.index).trim().split(' ');
  const limit = [3, 2, 1]
    .map((count) => readLimit(`${before.slice(-count).join(' ')} 1`))
    .find((found) => found?.rest === '1');
  const meaning = {
    comparator: (/(?:^|\s)(?:ingen|ikke|aldrig)\s/i.test(text) ? null : limit?.comparator) ?? ('exactly' as const),
    value: amount.value,
    valueTo: null,
    unit: unit && restore(unit),
  };
  return { ...known, meaning };
}
