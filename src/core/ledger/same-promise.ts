// Decides whether two wordings promise the same: the words may change, the meaning may not.
import { formatDanishNumber } from '#schemas/danish-number.ts';

import type { Deadline } from '../deadlines/deadline.ts';
import type { Interval } from '../deadlines/calendar.ts';
import { parseDeadline } from '../deadlines/parse-deadline.ts';
import type { StrategyTime } from '../deadlines/span.ts';
import { quoteInForm, writeDays } from '../deadlines/worded-form.ts';
import type { Entry } from './difference.ts';
import type { Target } from '../model/target.ts';
import type { Forum, Owner } from '../model/organisation.ts';
import { namesOf } from '../model/references.ts';
import { parseTarget } from '../targets/parse-target.ts';
import type { TargetMeaning } from '../targets/target-meaning.ts';

/** Lower case, without repeated spaces and punctuation: `Tryggere  skoleveje.` → `tryggere skoleveje`. */
export function tidyMeaning(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%+]+/gu, ' ')
    .replace(/ %/g, '%')
    .trim();
}

export function isSameText(one: string | null, other: string | null): boolean {
  return tidyMeaning(one ?? '') === tidyMeaning(other ?? '');
}

export function isSameInterval(one: Interval | null, other: Interval | null): boolean {
  return one?.from === other?.from && one?.to === other?.to;
}

/** The deadline as an entry gives it: its words, and the days beside them when the author has said them. */
export function nameDeadline({ words, said, from, to }: Deadline): string {
  return said ? `{ words: ${quoteInForm(words)}, ${writeDays({ from, to })} }` : words;
}

/** Whether a side of an entry names this deadline; no words name no deadline. */
export function namesDeadline(
  entry: Entry,
  side: 'from' | 'to',
  deadline: Deadline | null,
  time: StrategyTime,
): boolean {
  const words = entry[side];
  const said = entry.said[side];
  if (words === null || deadline === null) return words === null && deadline === null;
  if (said !== null) return isSameInterval(said, deadline);
  const reading = parseDeadline(words, time);
  return (
    // Words with days beside them do not tell which days were meant.
    (isSameText(words, deadline.words) && !deadline.said) ||
    (reading.ok && reading.deadline.kind !== 'rhythm' && isSameInterval(reading.deadline, deadline))
  );
}

/**
 * Whether two targets demand the same, of the same people, by the same day. Measure, population and baseline are
 * compared only when both targets have them; a breakdown and values on the way may be added but not changed.
 */
export function isSameTarget(before: Target, after: Target): boolean {
  const isKept = (one: string | null, other: string | null) => one === null || other === null || isSameText(one, other);
  return (
    isSameDemand(before, after) &&
    isSameInterval(before.by, after.by) &&
    before.factor === after.factor &&
    isSamePath(before, after) &&
    isKept(before.measure, after.measure) &&
    isKept(before.population, after.population) &&
    isSameBaseline(before, after) &&
    (before.breakdown.length === 0 || renderParts(before) === renderParts(after))
  );
}

function isSameDemand(before: Target, after: Target): boolean {
  if (!before.meaning || !after.meaning)
    return before.meaning === after.meaning && isSameText(before.words ?? before.measure, after.words ?? after.measure);
  return isSameMeaning(before.meaning, after.meaning);
}

function isSameMeaning(one: TargetMeaning, other: TargetMeaning): boolean {
  return (
    one.comparator === other.comparator &&
    one.value === other.value &&
    one.valueTo === other.valueTo &&
    isSameText(one.unit, other.unit)
  );
}

function isSameBaseline({ baseline: before }: Target, { baseline: after }: Target): boolean {
  return before?.value == null || after?.value == null || before.value === after.value;
}

/** Values on the way where there were none make the promise clearer and break nothing. */
function isSamePath({ path: before }: Target, { path: after }: Target): boolean {
  if (before.length === 0) return true;
  return (
    before.length === after.length &&
    before.every(({ by, value }, index) => value === after[index]?.value && isSameInterval(by, after[index].by))
  );
}

function renderPath({ path }: Target): string | null {
  if (path.length === 0) return null;
  return path.map(({ by, value }) => `${by.words}: ${formatDanishNumber(value)}`).join(', ');
}

function renderParts({ breakdown }: Target): string {
  return breakdown
    .map(({ label, value }) => `${tidyMeaning(label)}=${value}`)
    .sort()
    .join(';');
}

const COMPARATORS: Record<TargetMeaning['comparator'], string> = {
  'at-least': 'mindst',
  'at-most': 'højst',
  'more-than': 'over',
  'less-than': 'under',
  exactly: 'præcis',
  approximately: 'ca.',
  range: 'mellem',
  'm-of-n': '',
  'rank-fraction': 'bedste del',
  'better-than-baseline': 'bedre end udgangspunktet',
  'above-peer': 'højere end andre',
  'below-peer': 'lavere end andre',
  'at-peer': 'som andre',
  rising: 'stigende',
  falling: 'faldende',
  unchanged: 'uændret',
  all: 'alle',
};

/** The author's words, or words made from the separate keys. */
export function nameTarget(target: Target): string {
  return target.words ?? renderFields(target) ?? target.measure ?? '';
}

/** The shortest names that differ: the words are often the same when only a date or a detail has changed. */
export function nameBothTargets(was: Target, is: Target): [from: string, to: string] {
  const withDay = (target: Target) => [nameTarget(target), target.by?.words].filter(Boolean).join(', ');
  const withDetails = (target: Target) =>
    [
      renderFields(target) ?? nameTarget(target),
      target.measure,
      target.population,
      renderParts(target),
      renderPath(target),
      target.baseline?.value == null ? null : `udgangspunkt ${formatDanishNumber(target.baseline.value)}`,
    ]
      .filter(Boolean)
      .join(', ');
  const names = [nameTarget, withDay, (target: Target) => renderFields(target) ?? '', withDetails].map(
    (name) => [name(was), name(is)] as [string, string],
  );
  return (
    names.find(([from, to]) => from !== '' && to !== '' && !isSameText(from, to)) ?? [withDetails(was), withDetails(is)]
  );
}

function renderFields({ meaning }: Target): string | null {
  if (!meaning) return null;
  const { comparator, value, valueTo, unit } = meaning;
  const joint = comparator === 'range' ? ' og ' : ' af ';
  const amount = [value, valueTo]
    .flatMap((number) => (number === null ? [] : [formatDanishNumber(number)]))
    .join(joint);
  return [COMPARATORS[comparator], amount, unit].filter(Boolean).join(' ');
}

/** Whether the words of an entry name this target or demand the same; no words name no target. */
export function namesTarget(words: string | null, target: Target | null): boolean {
  if (words === null || target === null) return words === null && target === null;
  if (isSameText(nameTarget(target), words)) return true;
  const reading = parseTarget(words);
  if (reading.kind !== 'understood') return false;
  const { meaning, factor } = reading.facts;
  if (meaning === null || target.meaning === null) return factor !== null && factor === target.factor;
  return isSameMeaning(meaning, target.meaning);
}

/** A forum with another id is the same forum when one of their names is the same. */
export function isSameForum(one: Owner, other: Owner): boolean {
  const names = new Set(namesOf(one).map((name) => name.toLowerCase()));
  return namesOf(other).some((name) => names.has(name.toLowerCase()));
}

/** Whether `is` is the published forum itself, or the one that it has become: that is said once, at the forum. */
export function isForumNow(was: Owner, is: Owner): boolean {
  if (isSameForum(was, is)) return true;
  const seen = new Set<Forum>();
  let now = is.organisation.forums.find((forum) => isSameForum(was, forum)) ?? null;
  while (now && !seen.has(now)) {
    if (now === is) return true;
    seen.add(now);
    now = now.became;
  }
  return false;
}

export function areForumsNow(before: readonly Owner[], after: readonly Owner[]): boolean {
  return (
    before.every((was) => after.some((is) => isForumNow(was, is))) &&
    after.every((is) => before.some((was) => isForumNow(was, is)))
  );
}

export function nameForums(forums: readonly Owner[]): string {
  return forums.map(({ id }) => id).join(', ');
}

/** Whether the words of an entry name exactly these forums, by id, name, abbreviation or alias. */
export function namesForums(words: string | null, forums: readonly Owner[]): boolean {
  if (words === null) return forums.length === 0;
  const isNamed = (forum: Owner, name: string) =>
    namesOf(forum).some((known) => known.toLowerCase() === name.trim().toLowerCase());
  const fits = (names: string[]) =>
    names.every((name) => forums.some((forum) => isNamed(forum, name))) &&
    forums.every((forum) => names.some((name) => isNamed(forum, name)));
  return [[words], words.split(/,| og /), words.split(',')].some(fits);
}
