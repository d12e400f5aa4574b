// Turns what the ledger does not explain into findings, each at the place that has changed.
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place } from '../source/place.ts';
import type { Publication } from '../model/publication.ts';
import type { Change } from '../model/change.ts';
import { findOwners, type Level } from '../model/red-thread.ts';
import { placeOf, within } from '../source/source-document.ts';
import { accountFor } from './account.ts';
import type { Difference } from './difference.ts';
import type { EntryMatches } from './match-entries.ts';
import type { Matching, Pair } from './matching.ts';
import { nameDeadline, nameForums, nameTarget } from './same-promise.ts';
import { renderEntry, suggestEntry, whatWord, type EntryDraft } from './suggest-entry.ts';

/**
 * `differences` are changed promises of levels that still exist; `matching` and `entries` tell what is gone or moved.
 */
export function findFaults(
  matching: Matching,
  entries: EntryMatches,
  differences: readonly Difference[],
  current: Publication,
): Diagnostic[] {
  const account = accountFor(differences, entries.fresh, current, matching.isClaimed);
  const renamed = new Set(account.unrecorded.filter(({ what }) => what === 'scope').map(({ after }) => after));
  return [
    ...account.unrecorded.map(toUnrecorded),
    ...account.mismatched.map(({ entry, difference }) => toMismatch(entry, difference)),
    ...account.idle.map(toIdle),
    ...matching.gone.map((before) => toGone(before, matching)),
    // A new title also changes the address: reported once, as a change of scope.
    ...matching.astray.filter(({ after }) => !renamed.has(after)).map(toAstray),
    ...entries.lost.map(toLost),
  ];
}

function toUnrecorded({ what, before, after, from, to, origin, days, followers, part }: Difference): Diagnostic {
  const keepsAddress = before.kind === 'action' && after.kind === 'action' && before.id !== after.id;
  return createDiagnostic('change-unrecorded', placeOf(origin), {
    what: whatWord(what),
    ...nameLevel(after),
    from,
    to,
    days: days ? String(days) : null,
    part: part ?? null,
    followers: followers === undefined ? null : String(followers),
    id: keepsAddress ? before.id : null,
    ...draft({ what, about: idOf(after), from, to }, after),
  });
}

function toMismatch(entry: Change, { from, to, agrees }: Difference): Diagnostic {
  const side = agrees.from(entry) ? 'to' : 'from';
  const expected = { from, to };
  const fix = (key: 'from' | 'to') => (agrees[key](entry) ? null : (expected[key] ?? ''));
  return createDiagnostic('change-does-not-match', placeOfSide(entry, side), {
    key: side,
    what: whatWord(entry.what),
    found: entry[side],
    expected: expected[side],
    'right-from': fix('from'),
    'right-to': fix('to'),
  });
}

function toIdle(entry: Change): Diagnostic {
  const expected = currentWords(entry);
  return createDiagnostic('change-does-not-match', placeOfSide(entry, 'to'), {
    key: 'to',
    what: whatWord(entry.what),
    found: entry.to,
    expected,
    'right-to': expected ?? '',
  });
}

function currentWords({ what, about, part }: Change): string | null {
  const subject = about ?? part;
  if (what === 'deadline') return subject.deadline && nameDeadline(subject.deadline);
  if (what === 'target') return subject.targets.map((target) => nameTarget(target)).join('; ') || null;
  return nameForums(findOwners(subject)?.forums ?? []) || null;
}

function placeOfSide({ origin, ...entry }: Change, side: 'from' | 'to'): Place {
  return placeOf(within(origin, entry[side] === null ? 'what' : side));
}

/** A deleted file has no lines to point at. For an action the file it was in remains, and is pointed at. */
function toGone(before: Level, matching: Matching): Diagnostic {
  const { file } = before.origin.document;
  const left = before.kind === 'action' ? matching.find(before.parent) : null;
  const list =
    left && left.kind !== 'action' && left.actions.length > 0
      ? placeOf(within(left.origin, 'actions'), 'key')
      : left && placeOf(within(left.origin, 'title'));
  const entry = { what: 'removed', about: idOf(before), from: null, to: null } as const;
  return createDiagnostic('removed-silently', list ?? { kind: 'unavailable', file }, {
    ...nameLevel(before),
    file,
    address: before.url,
    lapsed: before.withdrawal ? 'ja' : null,
    ...draft(entry, left ?? before),
  });
}

function toAstray({ before, after }: Pair): Diagnostic {
  const place = placeOf(within(after.origin, 'title'));
  return createDiagnostic('moved-silently', place, {
    ...nameLevel(after),
    from: before.url,
    to: after.url,
    ...draft({ what: 'moved', about: idOf(after), from: before.key, to: null }, after),
  });
}

function toLost({ entry, subject, now }: EntryMatches['lost'][number]): Diagnostic {
  const part = subject.kind === 'action' ? subject.parent : subject;
  const place = now
    ? placeOf(now.origin)
    : placeOf(
        within(part.origin, part.changes.length > 0 ? 'changes' : 'title'),
        part.changes.length > 0 ? 'key' : 'value',
      );
  return createDiagnostic('change-removed', place, {
    date: entry.date.words,
    what: whatWord(entry.what),
    state: now ? 'rewritten' : 'gone',
    lines: renderEntry(entry, part),
  });
}

/** The lines to copy, and whether the file already has a list for them. */
function draft(entry: EntryDraft, level: Level): { lines: string; list: 'old' | 'new' } {
  const part = level.kind === 'action' ? level.parent : level;
  return { lines: suggestEntry(entry, part), list: part.changes.length > 0 ? 'old' : 'new' };
}

function nameLevel(level: Level): { kind: Level['kind']; title: string } {
  return { kind: level.kind, title: level.title };
}

function idOf(level: Level): string | null {
  return level.kind === 'action' ? level.id : null;
}
