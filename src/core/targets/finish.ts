// The last step of every family: what stands after the figure is a unit, a share, a scale or a time, or the words are
// not understood.
import type { SetAside } from './set-aside.ts';
import type { Contradiction, TargetFacts, TargetMeaning } from './target-meaning.ts';
import { isPlain } from './words-of-targets.ts';

export type FamilyReading =
  { kind: 'understood'; facts: Partial<TargetFacts> } | { kind: 'contradiction'; why: Contradiction } | null;

export interface Draft {
  comparator: TargetMeaning['comparator'];
  value: number | null;
  valueTo: number | null;
  /** Everything after the figure, with its marks. */
  unit: string;
}

const SCALE =
  /(?:^| )(?:på|ud af|af) (?:en )?(?:skala(?:en)? )?(?:(?:fra )?\d+(?: ?(?:til|-) ?\d+)|5|10|100)(?: mulige| point)?$/iu;

/** Where a sentence goes on to say what the share shall do: `af de unge skal have …`. */
const CLAUSE =
  /,? (?:skal|har|er|kan|vil|bliver|får|opnår|oplever|svarer|angiver|deltager|gennemfører|består|bruger|mener|føler|der|som|inden|i løbet) .*$/iu;

/** `isChange` is true for a rise or a fall, which may exceed 100 % and may be measured from a year. */
export function finish(aside: SetAside, draft: Draft, before = '', isChange = false): FamilyReading {
  const { times, baselineYears, restore } = aside;
  const around = `${before} ${draft.unit}`;
  if (times.length > 1 || baselineYears.length > 1 || (baselineYears.length === 1 && !isChange)) return null;
  const unit = withoutMarks(draft.unit);
  const scale = SCALE.exec(unit)?.[0] ?? '';
  const rest = unit
    .slice(0, unit.length - scale.length)
    .trim()
    .replace(/^af (?:de |alle )?(?=\S)/i, '');
  const share = /^(%|procentpoint)(?: (?:af|blandt) (.+))?$/iu.exec(rest);
  const named = rest.replace(/^(?:%|‰)(?= |$) ?/, '');
  if (!isPlain(named) || !isPlain(withoutMarks(before)) || isBroken(around)) return null;
  if (share?.[1] === '%' && share[2] && !isChange && Math.max(draft.value ?? 0, draft.valueTo ?? 0) > 100)
    return { kind: 'contradiction', why: 'share-above-all' };
  const shown = restore(share ? (share[1] ?? '') : rest) + restore(scale);
  return {
    kind: 'understood',
    facts: {
      meaning: { comparator: draft.comparator, value: draft.value, valueTo: draft.valueTo, unit: shown.trim() || null },
      by: times[0]?.by ?? null,
      baselineYear: baselineYears[0] ?? null,
      population: share?.[2] ? restore(share[2].replace(CLAUSE, '')) : null,
    },
  };
}

/** Without times and baseline years, which are read on their own. */
export function withoutMarks(text: string): string {
  return text
    .replace(/[\uE100-\uE2FF]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=,)/g, '')
    .replace(/^[ ,]+|[ ,]+$/g, '');
}

/** A bracket that is not closed, or a dash that hangs, means that something was cut off. */
function isBroken(text: string): boolean {
  return (text.match(/\(/g) ?? []).length !== (text.match(/\)/g) ?? []).length || /(?:^|\s)[-–—](?=\s|$)/.test(text);
}
