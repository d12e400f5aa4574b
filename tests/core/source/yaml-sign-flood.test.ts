import { expect, test } from 'vitest';

import { checkGoal, GOAL } from '../nordby.ts';

test.each([
  ['aliases in one list', `involved: &alle [SLG]\naliases: [${'*alle, '.repeat(90_000)}*alle]`, '&alle'],
  ['aliases on lines of their own', `involved: &alle [SLG]\naliases:\n${'  - *alle\n'.repeat(90_000)}`, '&alle'],
  ['aliases of aliases', laughs(), '&a0'],
  ['tags', `involved: !!str SLG\naliases:\n${'  - !!str a\n'.repeat(70_000)}`, '!!str'],
  ['bullets of another program', `involved:\n${'* SLG\n'.repeat(90_000)}`, '*'],
])('%s by the thousand are one finding, at the first of them', (_what, frontMatter, found) => {
  const { diagnostics } = checkGoal(frontMatter);
  expect(diagnostics).toMatchObject([
    { code: 'yaml-feature', args: { found }, location: { file: expect.stringContaining(GOAL) as string } },
  ]);
});

test('signs within texts are no flood', () => {
  const row = '*a &b !c '.repeat(30);
  const { diagnostics } = checkGoal(`summary: "${row}"\nsource-notes: |\n  ${row}\n  ${row}`);
  expect(diagnostics.map(({ code }) => code)).not.toContain('yaml-feature');
});

test('more than 100,000 findings are told', () => {
  const { diagnostics } = checkGoal('a: b\n'.repeat(130_000));
  expect(diagnostics.length).toBeGreaterThan(100_000);
});

/** Each list is the one before it nine times. */
function laughs(): string {
  const lists = Array.from({ length: 12 }, (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index}, `.repeat(9)}]`);
  return `a0: &a0 [SLG]\n${lists.join('\n')}`;
}
