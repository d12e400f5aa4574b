import { describe, expect, test } from 'vitest';

import { checkGoal, checkNordby, getGoal, GOAL } from '../nordby.ts';

const INVISIBLE: [name: string, characters: string][] = [
  ['zero width spaces', '\u200B\u200B'],
  ['a soft hyphen', '\u00AD'],
  ['a word joiner and a hard space', '\u2060\u00A0'],
  ['a Hangul filler', '\u3164'],
  ['blank Braille', '\u2800\u2800'],
  ['a variation selector', '\uFE0F'],
];

describe.each(INVISIBLE)('a text of %s', (_name, found) => {
  test.each([
    ['owner', `owner: "${found}"`],
    ['deadline', `deadline: "${found}"`],
    ['words', `deadline: { words: "${found}", by: 2030 }`],
    ['target', `target: "${found}"`],
    ['title', `actions:\n  - title: "${found}"\n    state: planlagt`],
    ['source-page', `source-page: "${found}"`],
    ['state', `actions:\n  - title: Tælle cyklister\n    state: "${found}"`],
  ])('is empty in %s', (_key, frontMatter) => {
    expect(codesOf(checkGoal(frontMatter))).toContain('empty-value');
  });

  test('is no title', () => {
    const file = `---\ntitle: "${found}"\n---\nFlere børn skal selv kunne cykle i skole.\n`;
    expect(codesOf(checkNordby({ [`${GOAL}.md`]: file }))).toContain('empty-value');
  });

  test('is no heading, no link text and no description of a picture', () => {
    const body = `## ${found}\n\nSe [${found}](https://nordby.example/) og ![${found}](kort.png).`;
    const codes = codesOf(checkGoal('owner: Byrådet', body, { 'nordby/sammen-om-nordby/kort.png': null }));
    expect(codes).toEqual(expect.arrayContaining(['heading-without-text', 'link-without-text', 'image-without-alt']));
  });
});

test('an escape that stands for nothing to see is empty as well', () => {
  expect(codesOf(checkGoal('owner: "\\u200B"'))).toContain('empty-value');
});

test('a soft hyphen within a word and an emoji of several characters stay', () => {
  const check = checkGoal('summary: Aktivitets\u00ADansvarlige finder vej 🧑‍🌾❤️');
  expect(codesOf(check)).not.toContain('empty-value');
  expect(getGoal(check).summary).toBe('Aktivitets\u00ADansvarlige finder vej 🧑‍🌾❤️');
});

function codesOf({ diagnostics }: { diagnostics: readonly { code: string }[] }): string[] {
  return diagnostics.map(({ code }) => code);
}
