import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { compareStates, readFolderState } from '#cli/reading/folder-state.ts';
import { makeNordby } from '../run-roedtraad.ts';

const TEXT = 'nordby/index.md';

/** What has changed in Nordby's content folder after `change`. */
function findChange(change: (content: string) => void) {
  const content = join(makeNordby(), 'content');
  const before = readFolderState(content);
  change(content);
  return compareStates(before, readFolderState(content, before));
}

describe('the state of a folder', () => {
  test('is the same when nothing was saved', () => {
    expect(findChange(() => {})).toBeNull();
  });

  test.each<[string, (content: string) => void, { saved: string[]; removed: string[] }]>([
    ['a saved text', (content) => writeFileSync(join(content, TEXT), 'Ny tekst.'), { saved: [TEXT], removed: [] }],
    ['a removed text', (content) => rmSync(join(content, TEXT)), { saved: [], removed: [TEXT] }],
    [
      'a text with another name',
      (content) => renameSync(join(content, TEXT), join(content, 'nordby/om.md')),
      { saved: ['nordby/om.md'], removed: [TEXT] },
    ],
    [
      'a text that has become a link',
      (content) => {
        renameSync(join(content, TEXT), join(content, '..', 'udenfor.md'));
        symlinkSync(join(content, '..', 'udenfor.md'), join(content, TEXT));
      },
      { saved: [TEXT], removed: [] },
    ],
  ])('tells %s', (_what, change, found) => {
    expect(findChange(change)).toEqual(found);
  });

  test('tells that the folder is gone, even when it was empty', () => {
    const empty = join(makeNordby(), 'tom');
    mkdirSync(empty);
    const before = readFolderState(empty);
    rmSync(empty, { recursive: true });
    expect(compareStates(before, readFolderState(empty, before))).toEqual({ saved: [], removed: [] });
  });

  test('tells a text of the same length that was saved at the same moment, by its words', () => {
    const content = join(makeNordby(), 'content');
    const file = join(content, TEXT);
    writeFileSync(file, 'Raadet.');
    const before = readFolderState(content);
    writeFileSync(file, 'Udvalg.');
    const now = readFolderState(content, before);
    // A clock with coarse steps gives both saves one stamp.
    const stampOf = (path: string) => before.files.get(path)?.stamp ?? '';
    const coarse = {
      ...now,
      files: new Map([...now.files].map(([path, file]) => [path, { ...file, stamp: stampOf(path) }])),
    };
    expect(compareStates(before, coarse)).toEqual({ saved: [TEXT], removed: [] });
  });

  test('does not tell a text apart when it has merely aged', () => {
    const content = join(makeNordby(), 'content');
    const before = readFolderState(content);
    const aged = new Map([...before.files].map(([path, file]) => [path, { ...file, isSettled: true }]));
    expect(compareStates(before, readFolderState(content, { ...before, files: aged }))).toBeNull();
  });

  test('tells a text whose time was put back', () => {
    const time = new Date('2026-01-01');
    const found = findChange((content) => utimesSync(join(content, TEXT), time, time));
    expect(found).toEqual({ saved: [TEXT], removed: [] });
  });

  test('holds nothing that editors, Office and operating systems leave', () => {
    const names = ['Thumbs.db', '~$plan.docx', 'mål.md~', '.lys.md.swp', '#lys.md#', '.DS_Store'];
    const found = findChange((content) => {
      for (const name of names) writeFileSync(join(content, 'nordby', name), 'x');
      mkdirSync(join(content, '.git'));
      writeFileSync(join(content, '.git', 'index'), 'x');
    });
    expect(found).toBeNull();
  });
});
