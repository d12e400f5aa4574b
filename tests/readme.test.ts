// What the README shows is true: its pictures are those of today, its example can be made, its links lead somewhere.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');

describe('the README', () => {
  test('links to what is there', () => {
    const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target]) => target ?? '');
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((target) => !existsSync(target))).toEqual([]);
  });

  test('names commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm (?:run )?(?:--silent )?([a-z]+)/g)].map(([, name]) => name ?? '');
    expect([...new Set(named)].filter((name) => !['ci', 'run'].includes(name) && !(name in scripts))).toEqual([]);
  });

  test('changes a deadline that stands in the file it names', () => {
    const [, file = ''] = /`(content\/nordby\/\S+\.md)`/.exec(readme) ?? [];
    const [, diff = ''] = /```diff\n([\s\S]*?)```/.exec(readme) ?? [];
    const before = diff.split('\n').filter((line) => /^[ -]/.test(line));
    expect(before).toHaveLength(3);
    expect(readFileSync(file, 'utf8')).toContain(before.map((line) => line.slice(1)).join('\n'));
  });

  test('shows what the check says to it', () => {
    expect(() =>
      execFileSync(process.execPath, ['scripts/draw-terminal.mjs', '--check'], { stdio: 'pipe', encoding: 'utf8' }),
    ).not.toThrow();
  });

  test('says in words what its pictures show, and they weigh little', () => {
    const pictures = [...readme.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
    expect(pictures.map(([, , file]) => file)).toEqual(['.github/screenshot.png', '.github/broken-promise.svg']);
    expect(pictures.filter(([, alt = '']) => alt.length < 100)).toEqual([]);
    expect(pictures.filter(([, , file = '']) => statSync(file).size > 200_000)).toEqual([]);
  });
});
