import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { readContent } from '#cli/reading/read-content.ts';
import { createReader } from '#cli/reading/read-in-parallel.ts';
import { startReading } from '#cli/reading/reading-threads.ts';
import { checkContent } from '#core/check-content.ts';

import { STRATEGY, TODAY, writeGoal, type Files } from '../../core/nordby.ts';
import { makeNordby } from '../run-roedtraad.ts';

const GOALS = 450;

/** Goals in many chunks, some with faults of each stage: text, keys, and references between files. */
function makeGoals(): Files {
  const faults = ['', 'onwer: byraadet', 'deadline: i 2031', 'owner: byraadt', 'target: [', ''];
  return Object.fromEntries(
    Array.from({ length: GOALS }, (_, index) => [
      `${STRATEGY}/maal-${index}.md`,
      writeGoal(
        faults[index % faults.length],
        index % 7 === 0 ? 'Tekst[^1].' : 'Se [planen](/nordby/).',
        `Mål ${index}`,
      ),
    ]),
  );
}

describe('reading on several threads', () => {
  const content = join(makeNordby(makeGoals()), 'content');
  const files = readContent({ content, language: 'da' });
  const alone = checkContent(files, { today: TODAY });
  const together = checkContent(files, { today: TODAY, read: createReader(startReading(content, files, 1)) });

  test('gives the same findings in the same order', () => {
    expect(new Set(alone.diagnostics.map(({ code }) => code))).toEqual(
      new Set(['unknown-key', 'deadline-outside-period', 'unknown-reference', 'yaml-syntax', 'footnote-missing']),
    );
    expect(together.diagnostics).toEqual(alone.diagnostics);
  });

  test('gives the same publication, texts included', () => {
    const titles = ({ publication }: typeof alone) =>
      publication.organisations[0]?.strategies[0]?.goals.map(({ title, summary, body }) => [
        title,
        summary,
        JSON.stringify(body.root),
      ]);
    expect(titles(together)).toEqual(titles(alone));
    expect(titles(together)).toHaveLength((GOALS * 5) / 6);
  });

  test('does not wait for a text that has disappeared since the folder was listed', () => {
    const own = join(makeNordby(makeGoals()), 'content');
    const listed = readContent({ content: own, language: 'da' });
    rmSync(join(own, STRATEGY, 'maal-99.md'));
    const { diagnostics } = checkContent(listed, { today: TODAY, read: createReader(startReading(own, listed, 1)) });
    expect(
      diagnostics
        .filter(({ code }) => code === 'file-unreadable')
        .map(({ location }) => location.file.split('/').at(-1)),
    ).toEqual(['maal-99.md']);
  });
});
