// Compares the published content with the current content, so that no promise changes without an entry in the ledger.
import { compareDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Publication } from '../model/publication.ts';
import { listEveryPart, listStrategies, type Level } from '../model/red-thread.ts';
import { placeOf, type Origin } from '../source/source-document.ts';
import { compareLevel, followsPeriod } from './compare-level.ts';
import type { Comparison } from './comparison.ts';
import type { Difference, LevelComparison } from './difference.ts';
import { findFaults } from './find-faults.ts';
import { listOwnActions } from './match-actions.ts';
import { matchEntries } from './match-entries.ts';
import { matchLevels } from './match-levels.ts';
import type { Matching, Pair } from './matching.ts';
import { isSameInterval } from './same-promise.ts';
import { summarise } from './summarise.ts';

/** The content to be published, with its findings. */
export interface CurrentContent {
  publication: Publication;
  diagnostics: readonly Diagnostic[];
  /** Keys of files that could not be read. */
  failed: ReadonlySet<string>;
  /** Files that were read without their faulty keys: what is missing in them does not count as changed. */
  partial: ReadonlySet<string>;
}

export interface LedgerComparison {
  diagnostics: Diagnostic[];
  comparison: Comparison;
}

/** `ref` is the git ref of the published content; it is only shown. */
export function compareLedger(published: Publication, current: CurrentContent, ref: string): LedgerComparison {
  const isFaulty = findFaultyPlaces(current);
  const isUnread = findUnread(current);
  const matching = matchLevels(published, current.publication, isUnread);
  const entries = matchEntries(published, current.publication, matching, isFaulty);
  const pairs = listPairs(published, matching.find, current.partial);
  const compared = pairs.map((pair) =>
    compareLevel(pair, {
      findAfter: matching.find,
      isFaulty,
      isUnread,
      today: current.publication.today,
      isMerged: matching.listClaims(pair.after).length > 1,
    }),
  );
  const all: LevelComparison = {
    differences: dropRepeated(compared.flatMap(({ differences }) => differences)).map((difference) => ({
      ...difference,
      ...countFollowers(difference, pairs, matching),
    })),
    additions: compared.flatMap(({ additions }) => additions),
  };
  const diagnostics = findFaults(matching, entries, all.differences, current.publication).sort(compareDiagnostics);
  return { diagnostics, comparison: summarise(published, current.publication, matching, all, diagnostics, ref) };
}

/** The promises that a changed period moves with it. */
function countFollowers(
  { what, before, after }: Difference,
  pairs: readonly Pair[],
  matching: Matching,
): Pick<Difference, 'followers'> {
  if (what !== 'deadline' || before.kind !== 'strategy') return {};
  const followers = pairs.filter(
    (pair) =>
      pair.after.kind !== 'strategy' &&
      pair.after.strategy === after &&
      followsPeriod(pair, { findAfter: matching.find }) &&
      !isSameInterval(pair.before.deadline, pair.after.deadline),
  ).length;
  return followers > 0 ? { followers } : {};
}

/** Merged goals that changed in the same way need one entry. */
function dropRepeated(differences: readonly Difference[]): Difference[] {
  const isSame = (one: Difference, other: Difference) =>
    one.what === other.what && one.after === other.after && one.from === other.from && one.to === other.to;
  return differences.filter((one, index) => differences.findIndex((other) => isSame(one, other)) === index);
}

/** Pairs of a published level and the same level now. Withdrawn levels promise nothing more and are left out. */
function listPairs(
  published: Publication,
  find: (before: Level) => Level | null,
  partial: ReadonlySet<string>,
): Pair[] {
  const levels = listStrategies(published)
    .flatMap(listEveryPart)
    .flatMap((part): Level[] => [part, ...listOwnActions(part)]);
  return levels.flatMap((before) => {
    const after = find(before);
    return after && !before.withdrawal && !after.withdrawal && !partial.has(after.origin.document.file)
      ? [{ before, after }]
      : [];
  });
}

/** Whether a key is in a file that cannot be read, below such a file, or in a folder without an index. */
function findUnread({ failed, diagnostics }: CurrentContent): (key: string) => boolean {
  const folders = diagnostics.flatMap(({ code, args }) => (code === 'index-missing' ? [args.folder] : []));
  const unread = [...failed, ...folders];
  return (key) => unread.some((folder) => key === folder || key.startsWith(`${folder}/`));
}

const UNRESOLVED =
  /^(?:unknown-reference|ambiguous-reference|deadline-(?:not-understood|vague|is-rhythm|no-such-day|reversed|two-digit-year|winter-ambiguous|needs-period|needs-adoption|ambiguous|several|without-year|is-state|holds-target|days-unclear|days-contradict))$/;

/** Whether a place has a fault of its own. Its value is then unknown, and is not reported as changed. */
function findFaultyPlaces({ diagnostics, partial }: CurrentContent): (origin: Origin) => boolean {
  const faults = diagnostics
    .filter(({ code }) => UNRESOLVED.test(code))
    .flatMap(({ location }) => (location.kind === 'known' ? [location] : []));
  return (origin) => {
    if (partial.has(origin.document.file)) return true;
    const inFile = faults.filter(({ file }) => file === origin.document.file);
    if (inFile.length === 0) return false;
    const place = placeOf(origin);
    return place.kind === 'known' && inFile.some(({ line }) => place.line <= line && line <= place.endLine);
  };
}
