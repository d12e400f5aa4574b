// Demands without a figure of their own: peers, ranks, trends, everyone.
import { readCount, readFraction } from './danish-count.ts';
import { withoutMarks, type FamilyReading } from './finish.ts';
import type { SetAside } from './set-aside.ts';
import type { TargetMeaning } from './target-meaning.ts';
import { isPlain } from './words-of-targets.ts';

const PEERS = String.raw`(?:på |i |for )?(?:landsplan|landsgennemsnittet|landstallet|hele landet|andre|andre kommuner|gennemsnittet|regionsgennemsnittet|sammenlignelige kommuner|nabokommunerne|landets gennemsnit|resten af landet)(?:$|[\s,])`;
const ABOVE = new RegExp(
  `^(?:(?:[\\p{L}-]+ ){0,4})(?:højere|bedre|over|større|mere|flere)(?: [\\p{L}-]+)?(?: end)? ${PEERS}`,
  'iu',
);
const BELOW = new RegExp(
  `^(?:(?:[\\p{L}-]+ ){0,4})(?:lavere|mindre|under|færre|kortere)(?: [\\p{L}-]+)?(?: end)? ${PEERS}`,
  'iu',
);
const LEVEL = new RegExp(`(?:^|\\s)(?:på niveau med|på højde med|svarende til|som) ${PEERS}`, 'iu');
const BETTER =
  /^(?:bedre|højere|lavere|flere|færre)(?: [\p{L}-]+)? end (?:sidste|i sidste|ved sidste|udgangspunktet|i dag|nu|målingen|forrige|året før)/iu;
const BETTER_YEAR = /^(?:bedre|højere|lavere|flere|færre)(?: [\p{L}-]+)? [\uE200-\uE2FF]$/iu;

export function readRelative(aside: SetAside): FamilyReading {
  const { text } = aside;
  return (
    readRank(aside) ??
    readBetter(aside) ??
    (/\d/.test(text) || /(?:^|\s)(?:ikke|aldrig|eller)(?=\s)/i.test(text)
      ? null
      : (readPeers(aside) ?? readTrend(aside) ?? readAll(aside))) ??
    readAllWithCount(aside)
  );
}

function readRank(aside: SetAside): FamilyReading {
  const { text } = aside;
  const fraction = /^(?:i |blandt )?(?:den |de )?bedste (\p{L}+)(?=$|[\s\uE100-\uE1FF])/iu.exec(text);
  const whole = readFraction(fraction?.[1] ?? '');
  if (whole !== null && !/\d/.test(text)) return understood(aside, 'rank-fraction', 1, whole);
  const top = /^(?:[\p{L} ]+ )?(?:i |blandt )?(?:top[ -]?|(?:de )?(?=\d+ bedste))(\d+)(?: bedste)?(?= |$)(.*)$/iu.exec(
    text,
  );
  const place = Number(top?.[1]);
  return top && place > 0 && isPlain(withoutMarks(top[2] ?? ''))
    ? understood(aside, 'at-most', place, null, 'plads')
    : null;
}

function readBetter(aside: SetAside): FamilyReading {
  const { text, times } = aside;
  if (BETTER.test(text) && !/\d/.test(text) && times.length === 0) return understood(aside, 'better-than-baseline');
  return BETTER_YEAR.test(text) ? understood(aside, 'better-than-baseline') : null;
}

function readPeers(aside: SetAside): FamilyReading {
  const { text } = aside;
  if (ABOVE.test(text) && !/mindre|lavere|under /i.test(text)) return understood(aside, 'above-peer');
  if (BELOW.test(text)) return understood(aside, 'below-peer');
  return LEVEL.test(text) && !/mindst|højst/i.test(text) ? understood(aside, 'at-peer') : null;
}

const RISING = /^(?:en |et )?(?:stigende|flere|øget|øgede|voksende)(?=$|[\s\uE100-\uE1FF])(?! end)/iu;
const FALLING = /^(?:en |et )?(?:faldende|færre|mindre)(?=$|[\s\uE100-\uE1FF])(?! end)/iu;
const KEPT = /(?:^|\s)(?:uændret|uændrede|fastholde|fastholdes|bevare|bevares)(?=$|[\s\uE100-\uE1FF])/iu;

function readTrend(aside: SetAside): FamilyReading {
  const { text } = aside;
  if (RISING.test(text)) return understood(aside, 'rising');
  if (FALLING.test(text)) return understood(aside, 'falling');
  return KEPT.test(text) && aside.times.length === 0 ? understood(aside, 'unchanged') : null;
}

const ALL = /^(?:alle|alt|al|samtlige|hver|hvert|hver eneste)(?=$|[\s\uE100-\uE1FF])/iu;
const NOT_ALL =
  /^hvert? (?:anden|andet|tredje|fjerde|femte|sjette|ottende|tiende|dag|uge|måned|kvartal|halvår|år|time)(?= |$)|(?:^|\s)(?:undtagen|bortset|på nær)(?=\s)/iu;

function readAll(aside: SetAside): FamilyReading {
  return ALL.test(aside.text) && !NOT_ALL.test(aside.text) ? understood(aside, 'all', countAll(aside)) : null;
}

/** `alle 5 biblioteker`: the figure counts those that are meant. */
function readAllWithCount(aside: SetAside): FamilyReading {
  const found = /^(?:alle|samtlige) (?:de )?\d{1,4} (.*)$/iu.exec(aside.text);
  return found && isPlain(withoutMarks(found[1] ?? '')) ? understood(aside, 'all', countAll(aside)) : null;
}

/** 5 in `alle 5 biblioteker` and in `alle fem biblioteker`. */
function countAll({ text }: SetAside): number | null {
  const [, count = ''] = /^(?:alle|samtlige) (?:de )?(\d{1,4}|\p{L}+) \p{L}/iu.exec(text) ?? [];
  return count === '' ? null : readCount(count);
}

function understood(
  { times, baselineYears }: SetAside,
  comparator: TargetMeaning['comparator'],
  value: number | null = null,
  valueTo: number | null = null,
  unit: string | null = null,
): FamilyReading {
  if (times.length > 1 || baselineYears.length > 1) return null;
  return {
    kind: 'understood',
    facts: {
      meaning: relative(comparator, value, valueTo, unit),
      by: times[0]?.by ?? null,
      baselineYear: baselineYears[0] ?? null,
    },
  };
}

function relative(
  comparator: TargetMeaning['comparator'],
  value: number | null = null,
  valueTo: number | null = null,
  unit: string | null = null,
): TargetMeaning {
  return { comparator, value, valueTo, unit };
}
