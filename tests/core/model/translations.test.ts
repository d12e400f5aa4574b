// English versions of single pages, beside the Danish texts that have the promises.
import { describe, expect, test } from 'vitest';

import { checkNordby, GOAL, listFindings, STRATEGY, writeFile, type Files } from '../nordby.ts';

const ENGLISH = `${GOAL}.en.md`;
const DANISH = {
  [`${GOAL}.md`]: writeFile(
    'title: Tryggere skoleveje\nowner: byraadet\ndeadline: i 2026\ntarget: mindst 2 stier',
    'Flere børn skal cykle i skole.',
  ),
};
const TRANSLATED: Files = {
  ...DANISH,
  [ENGLISH]: writeFile(
    'title: Safer routes to school',
    'More children are to cycle to school, and the town is to be for them too.',
  ),
};

/** The findings about the English version alone. */
function findAbout(after: Files, before?: Files): string[] {
  return listFindings(checkNordby(after, before)).filter(
    (finding) => finding.includes('translation-') || finding.includes('.en.md'),
  );
}

describe('an English version', () => {
  test('has its own words and an address below /en/, and refers to the page it translates', () => {
    const [translation] = checkNordby(TRANSLATED).publication.translations;
    expect(translation).toMatchObject({
      url: `/en/${GOAL}/`,
      title: 'Safer routes to school',
      summary: expect.stringContaining('More children') as string,
      of: { kind: 'goal', title: 'Tryggere skoleveje' },
    });
  });

  test('is not subject to rules about Danish', () => {
    expect(findAbout(TRANSLATED)).toEqual([]);
  });

  test('is not counted as a goal', () => {
    const goals = (files: Files) =>
      checkNordby(files).publication.organisations.flatMap(({ strategies }) =>
        strategies.flatMap((strategy) => strategy.goals),
      ).length;
    expect(goals(TRANSLATED)).toBe(goals(DANISH));
  });

  test('cannot have a deadline: only the Danish text has it', () => {
    expect(findAbout({ ...TRANSLATED, [ENGLISH]: writeFile('title: Safer routes\ndeadline: in 2026') })).toEqual([
      expect.stringMatching(/^unknown-key /),
    ]);
  });

  test('can be linked to, with its headings', () => {
    const linked = {
      ...TRANSLATED,
      [ENGLISH]: writeFile(
        'title: Safer routes',
        `## Why so\n\nSee [why](/en/${GOAL}/#why-so) and [how it is done](#nowhere).`,
      ),
    };
    expect(findAbout(linked)).toEqual([expect.stringMatching(/^broken-anchor /)]);
  });

  test('has the pictures from beside the Danish text, and marks a Danish passage', () => {
    const pictured = {
      ...TRANSLATED,
      [`${STRATEGY}/vej.png`]: null,
      [ENGLISH]: writeFile('title: Safer routes', '![A road](vej.png)\n\n:::dansk\nVejen er nu farlig.\n:::'),
    };
    expect(findAbout(pictured)).toEqual([]);
    expect(listFindings(checkNordby(pictured)).filter((finding) => finding.startsWith('file-unused'))).toEqual([]);
  });

  test('is not reported for a folder without a text of its own', () => {
    const loose = {
      [`${STRATEGY}/havnen/kajen.md`]: writeFile('title: Kajen'),
      [`${STRATEGY}/havnen/kajen.en.md`]: writeFile('title: The quay'),
    };
    expect(findAbout(loose)).toEqual([]);
  });

  test('is a fault without a Danish version', () => {
    expect(findAbout({ [ENGLISH.replace('skoleveje', 'skolevej')]: writeFile('title: Safer routes') })).toEqual([
      expect.stringMatching(/^translation-without-original /),
    ]);
  });

  test('is not reported for a fault in the Danish text', () => {
    expect(findAbout({ ...TRANSLATED, [`${GOAL}.md`]: '---\ntitle: [\n---\n' })).toEqual([]);
  });
});

describe('compared with the published version', () => {
  const changed = (words: string) => ({
    ...TRANSLATED,
    [`${GOAL}.md`]: (DANISH[`${GOAL}.md`] ?? '').replace('Flere børn skal', words),
  });

  test('a changed Danish text is reported when the English text is unchanged', () => {
    expect(findAbout(changed('Alle børn skal'), TRANSLATED)).toEqual([expect.stringMatching(/^translation-behind /)]);
  });

  test.each([
    [
      'both have changed',
      {
        ...changed('Alle børn skal'),
        [ENGLISH]: writeFile('title: Safer routes to school', 'All children are to cycle to school.'),
      },
    ],
    [
      'only the English has',
      { ...TRANSLATED, [ENGLISH]: writeFile('title: Safer ways to school', 'More children are to cycle to school.') },
    ],
    [
      'only the line ends have',
      { ...TRANSLATED, [`${GOAL}.md`]: `\uFEFF${(DANISH[`${GOAL}.md`] ?? '').replaceAll('\n', '\r\n')}` },
    ],
    [
      'only who answers for it has',
      { ...TRANSLATED, [`${GOAL}.md`]: (DANISH[`${GOAL}.md`] ?? '').replace('owner: byraadet', 'owner: slg') },
    ],
  ])('nothing is reported when %s', (_what, after) => {
    expect(findAbout(after, TRANSLATED)).toEqual([]);
  });

  test('nothing is reported about a new version', () => {
    expect(findAbout(changed('Alle børn skal'), DANISH)).toEqual([]);
  });
});
