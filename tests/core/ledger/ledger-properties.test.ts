// Changes any promise in our content at random: changes of meaning are found, changes of form are not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readContent } from '#cli/reading/read-content.ts';
import { checkContent } from '#core/check-content.ts';
import type { Diagnostic } from '#core/diagnostics/diagnostic.ts';
import { listEveryPart, listStrategies, type Level } from '#core/model/red-thread.ts';
import { isWritten, placeOf, within, type Origin } from '#core/source/source-document.ts';
import type { SourceFile } from '#core/source/source-file.ts';
import { renderDiagnostic } from '#reporters/render-diagnostic.ts';
import { readArg } from '../../read-arg.ts';

const TODAY = '2026-05-01';
const LEDGER = /^(?:change-(?!without)|removed-|moved-|old-address)/;
const sources = readContent({ content: 'content', language: 'da' });
const { publication } = checkContent(sources, { today: TODAY });
const levels: Level[] = listStrategies(publication)
  .flatMap(listEveryPart)
  .flatMap((part): Level[] => [part, ...part.actions])
  .filter((level) => level.kind !== 'strategy' && !level.withdrawal)
  .filter(
    (level) =>
      level.kind !== 'action' ||
      (level.sameAs === null && level.certainty === 'committed' && level.deadlineKind === 'commitment'),
  );

interface Edit {
  level: Level;
  origin: Origin;
  written: string;
}

/** Edits of a key with its value on one line, each with the new value. */
const listEdits = (key: string, applies: (level: Level) => boolean): Edit[] =>
  levels.filter(applies).flatMap((level) => {
    const origin = within(level.origin, key);
    const place = placeOf(origin);
    const isPlain = place.kind === 'known' && place.line === place.endLine && (key === 'title' || isWritten(origin));
    return isPlain
      ? [{ level, origin, written: linesOf(level)[place.line - 1]?.slice(place.column - 1, place.endColumn - 1) ?? '' }]
      : [];
  });

const deadlines = listEdits('deadline', ({ deadline }) => deadline !== null);
const targets = listEdits('target', ({ targets: own }) => own.length === 1 && own[0]?.meaning !== null);
const owners = listEdits('owner', ({ ownOwners }) => ownOwners.length === 1);
const titles = listEdits('title', ({ kind }) => kind === 'goal' || kind === 'action');

describe('in our own content', () => {
  test('there are promises of every kind to change', () => {
    expect([deadlines.length > 40, targets.length > 5, owners.length > 5, titles.length > 100]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  test.each([
    ['deadline', deadlines, () => 'senest 3. maj 2031'],
    ['target', targets, () => 'mindst 987 ugler'],
    ['owner', owners, ({ level }: Edit) => otherForum(level)],
    ['title', titles, () => 'Bygge en rumraket af gamle cykler og glade dage'],
  ] as const)('any other %s is found in its file, and the lines of the help account for it', (_key, edits, replace) => {
    fc.assert(
      fc.property(fc.constantFrom(...edits), (edit) => {
        const changed = splice(edit, replace(edit));
        const faults = compare(changed, organisationOf(edit.level));
        expect(faults.length).toBeGreaterThan(0);
        expect(new Set(faults.map(({ location }) => location.file))).toEqual(
          new Set([edit.level.origin.document.file]),
        );
        // A title unlike the one before could belong to anything, so the goal counts as removed.
        const isOnlyChanged = faults.every(({ code }) => code === 'change-unrecorded');
        if (isOnlyChanged)
          expect(
            compare(writeEntries(changed, edit, faults), organisationOf(edit.level)).map(({ args }) => args),
          ).toEqual([]);
      }),
      { seed: 2013, numRuns: 6 },
    );
  });

  test.each([
    [
      'deadline',
      deadlines,
      ({ written }: Edit) => (written.startsWith('"') || written.startsWith("'") ? written : written.toUpperCase()),
    ],
    ['target', targets, ({ written }: Edit) => `${written.replace(/^(['"]?)mindst /i, '$1minimum ')}`],
    ['owner', owners, ({ level }: Edit) => level.ownOwners[0]?.name ?? ''],
    [
      'title',
      titles,
      ({ written }: Edit) => (/^['"]/.test(written) ? written : written.replace(/ /g, '  ').toUpperCase()),
    ],
  ] as const)('another wording of the same %s is silent', (_key, edits, replace) => {
    fc.assert(
      fc.property(fc.constantFrom(...edits), (edit) => {
        expect(
          compare(splice(edit, replace(edit)), organisationOf(edit.level)).map(({ code, args }) => [code, args]),
        ).toEqual([]);
      }),
      { seed: 2013, numRuns: 6 },
    );
  });

  test('the removal of any file is found', () => {
    const goals = levels.filter(({ kind }) => kind === 'goal');
    fc.assert(
      fc.property(fc.constantFrom(...goals), (goal) => {
        const { document } = goal.origin;
        const faults = compare(
          sources.filter(({ file }) => file !== document.file),
          organisationOf(goal),
        );
        expect(faults.map(({ code, location }) => [code, location])).toEqual([
          ['removed-silently', { kind: 'unavailable', file: document.file }],
        ]);
      }),
      { seed: 2013, numRuns: 6 },
    );
  });

  test('nothing is found when nothing is changed', () => {
    expect(compare(sources)).toEqual([]);
  });
});

/** Compares only the municipality in question, because the change cannot affect others. */
function compare(changed: readonly SourceFile[], organisation?: string): Diagnostic[] {
  const near = (files: readonly SourceFile[]) =>
    files.filter(
      ({ path }) => organisation === undefined || new RegExp(`^(?:${organisation}|eksterne|temaer)/`).test(path),
    );
  return checkContent(near(changed), {
    today: TODAY,
    published: { files: near(sources), ref: 'main' },
  }).diagnostics.filter(({ code }) => LEDGER.test(code));
}

function organisationOf(level: Level): string {
  return (level.kind === 'strategy' ? level : level.strategy).organisation.key;
}

function splice({ origin }: Edit, words: string): SourceFile[] {
  const place = placeOf(origin);
  if (place.kind !== 'known') throw new Error('A value without a place');
  return edit(origin.document.file, (lines) =>
    lines.with(
      place.line - 1,
      `${(lines[place.line - 1] ?? '').slice(0, place.column - 1)}${words}${(lines[place.line - 1] ?? '').slice(place.endColumn - 1)}`,
    ),
  );
}

/** Copies the suggested lines into the file as an author would, and fills in what only the author knows. */
function writeEntries(changed: readonly SourceFile[], { level }: Edit, faults: readonly Diagnostic[]): SourceFile[] {
  const { file } = level.origin.document;
  const organisation = (level.kind === 'strategy' ? level : level.strategy).organisation;
  const drafts = faults.map((fault) => renderDiagnostic(fault, 'da', null).help.split('\n').slice(1));
  const items = drafts.flatMap((lines) => lines.filter((line) => line !== 'changes:'));
  const filled = items.map((line) =>
    line
      .replace(/date:$/, 'date: 1. maj 2026')
      .replace(/why:$/, 'why: Det blev anderledes.')
      .replace(/decided-by:$/, `decided-by: ${organisation.forums[0]?.id}`)
      .replace(/minutes:$/, 'minutes: Ikke offentligt'),
  );
  const heading = drafts[0]?.[0] === 'changes:' ? ['changes:'] : [];
  const ids = faults.flatMap((fault) => readArg(fault, 'id') ?? []);
  return edit(file, (lines) => lines.toSpliced(lines.indexOf('---', 1), 0, ...heading, ...filled), changed).map(
    (source) => (source.file === file && ids[0] ? keepId(source, faults[0] as Diagnostic, ids[0]) : source),
  );
}

/** Writes `id: det-gamle` below the title, as the help says. */
function keepId(source: SourceFile, { location }: Diagnostic, id: string): SourceFile {
  if (location.kind !== 'known' || source.text === null) return source;
  const lines = source.text.split('\n');
  const line = lines[location.line - 1] ?? '';
  const indent = ' '.repeat(line.search(/\S/));
  const isShort = !line.includes('title:');
  const written = isShort ? [line.replace('- ', '- title: '), `${indent}  id: ${id}`] : [line, `${indent}  id: ${id}`];
  return { ...source, text: lines.toSpliced(location.line - 1, 1, ...written).join('\n') };
}

function edit(
  file: string,
  change: (lines: string[]) => string[],
  files: readonly SourceFile[] = sources,
): SourceFile[] {
  return files.map((source) =>
    source.file === file ? { ...source, text: change((source.text ?? '').split('\n')).join('\n') } : source,
  );
}

function otherForum(level: Level): string {
  const { forums } = (level.kind === 'strategy' ? level : level.strategy).organisation;
  return forums.find((forum) => !level.ownOwners.includes(forum))?.id ?? '';
}

function linesOf(level: Level): string[] {
  return (sources.find(({ file }) => file === level.origin.document.file)?.text ?? '').split('\n');
}
