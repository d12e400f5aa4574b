// The keys of a target, filled in as far as its words were read, to be pasted into the front matter.
import { nameChoices, COMPARATORS } from '#schemas/choices.ts';
import { formatDanishNumber } from '#schemas/danish-number.ts';

import type { TargetFacts } from './target-meaning.ts';

const NAMES = nameChoices(COMPARATORS);
const UNQUOTED = /^\p{L}[\p{L}\d ./-]*$/u;

/** Lines that stand under `target:`; what is not known is left to the author, with an example of what may stand there. */
export function writeFields(words: string, known: Partial<TargetFacts>): string {
  const { meaning = null, by = null, baselineYear = null } = known;
  const comparator = meaning && meaning.comparator !== 'exactly' ? NAMES[meaning.comparator] : null;
  return [
    'target:',
    `  words: ${quote(words)}`,
    comparator
      ? `  comparator: ${comparator}`
      : '  comparator: mindst # eller højst, over, under, ca., stigende, faldende',
    meaning?.value == null ? '  value: 10 # skriv tallet her' : `  value: ${writeNumber(meaning.value)}`,
    meaning && meaning.unit === null
      ? null
      : `  unit: ${quote(meaning?.unit ?? '%')}${meaning ? '' : ' # eller det, der tælles'}`,
    by === null ? null : `  by: ${quote(by)}`,
    baselineYear === null ? null : `  baseline-year: ${baselineYear}`,
  ]
    .filter((line) => line !== null)
    .join('\n');
}

function writeNumber(value: number): string {
  return formatDanishNumber(value).replace('−', '-');
}

/** Quoted unless plain: a colon, a `%` or a `>` means something to YAML. */
function quote(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return UNQUOTED.test(line) ? line : `'${line.replaceAll("'", "''")}'`;
}
