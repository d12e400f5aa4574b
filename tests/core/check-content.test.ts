import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readContent } from '#cli/reading/read-content.ts';
import { checkContent } from '#core/check-content.ts';
import { listActions, listParts, listStrategies } from '#core/model/red-thread.ts';
import type { SourceFile } from '#core/source/source-file.ts';

import { fixtures } from '../read-fixtures.ts';
import {
  checkGoal,
  checkNordby,
  getGoal,
  getStrategy,
  GOAL,
  listFindings,
  STRATEGY,
  TODAY,
  toSources,
  writeFile,
  writeGoal,
} from './nordby.ts';

describe('the order of the files', () => {
  const everything = fixtures.map(({ sources }) => sources);
  const content = readContent({ content: 'content', language: 'da' });

  test('changes neither findings nor publication', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...everything, content)
          .chain((sources) =>
            fc.tuple(fc.constant(sources), fc.shuffledSubarray([...sources], { minLength: sources.length })),
          ),
        ([sources, shuffled]) => {
          expect(outline(shuffled)).toEqual(outline(sources));
        },
      ),
      { seed: 2013, numRuns: 150 },
    );
  });

  test('findings are sorted by file, line, column and code', () => {
    const check = checkNordby({
      [`${STRATEGY}/b.md`]: writeGoal('summary: Kort\norder: x'),
      [`${STRATEGY}/a.md`]: writeGoal('owner: ingen\ndeadline: snarest', '# A'),
      'nordby/loest-maal.md': '',
    });
    expect(listFindings(check)).toEqual([
      'file-misplaced nordby/loest-maal.md',
      'unknown-reference a.md:3:8',
      'deadline-vague a.md:4:11',
      'heading-level-one a.md:6:1',
      'title-in-two-files b.md:2:8',
      'number-not-understood b.md:4:8',
    ]);
  });
});

describe('every stage continues with the sound parts', () => {
  test('one run finds faults of every kind', () => {
    const check = checkNordby({
      [`${STRATEGY}/uden.md`]: 'Tekst',
      [`${STRATEGY}/noegle.md`]: writeGoal('farve: blå'),
      [`${STRATEGY}/frist.md`]: writeGoal('deadline: snarest'),
      [`${STRATEGY}/link.md`]: writeGoal('', '[x](/y/)'),
    });
    expect(check.diagnostics.map(({ code }) => code)).toEqual([
      'deadline-vague',
      'title-in-two-files',
      'broken-link',
      'title-in-two-files',
      'unknown-key',
      'front-matter-missing',
    ]);
  });

  test('a file that cannot be read is left out, the others are built', () => {
    const check = checkNordby({ [`${STRATEGY}/noegle.md`]: '---\ntitle: [\n---\n', [`${GOAL}.md`]: writeGoal() });
    expect(getStrategy(check).goals.map(({ title }) => title)).toEqual(['Tryggere skoleveje']);
  });

  test('a file with a faulty key is built without that key, so that its other faults are found', () => {
    const check = checkGoal(
      'farve: blå\nowner: byraadet\ndeadline: snarest\nactions:\n  - title: Tælle\n    state: planlgat\n    owner: byraadt',
      'Se [planen](/nordby/plan/).',
    );
    expect(listFindings(check)).toEqual([
      'unknown-key tryggere-skoleveje.md:3:1',
      'deadline-vague tryggere-skoleveje.md:5:11',
      'unknown-value tryggere-skoleveje.md:8:12',
      'unknown-reference tryggere-skoleveje.md:9:12',
      'broken-link tryggere-skoleveje.md:11:4',
    ]);
    expect(getGoal(check).ownOwners).toHaveLength(1);
  });

  test('the text below unreadable keys is checked', () => {
    const check = checkNordby({ [`${GOAL}.md`]: '---\ntitle: [\n---\n\nSe [planen](/nordby/plan/).[^1]\n' });
    expect(listFindings(check)).toEqual([
      'yaml-syntax tryggere-skoleveje.md:2:8',
      'broken-link tryggere-skoleveje.md:5:4',
      'footnote-missing tryggere-skoleveje.md:5:28',
    ]);
  });

  test.each([
    [
      'a forum without a name',
      'forums:\n  - id: byraadet\n  - id: slg\n    name: Store ledergruppe',
      'owner: byraadet',
      'missing-key',
    ],
    ['a forum with a misspelt id', 'forums:\n  - id: Byraadet!\n    name: Byrådet', 'owner: Byraadet!', 'id-form'],
    [
      'a list where one thing belongs',
      'forums:\n  - id: [byraadet]\n    name: Byrådet',
      'owner: byraadet',
      'wrong-shape',
    ],
  ])('%s is reported once, not for every reference to it', (_what, forums, goal, code) => {
    const check = checkNordby({
      'nordby/index.md': writeFile(`title: Nordby Kommune\nexample: ja\n${forums}`),
      [`${GOAL}.md`]: writeGoal(goal),
    });
    expect(check.diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });

  test('a misspelt key is not also reported as missing', () => {
    const check = checkNordby({
      [`${STRATEGY}/index.md`]: writeFile('title: S\nperoid: 2025-2028\nsource: N'),
      [`${STRATEGY}/g.md`]: writeGoal('deadline: inden udgangen af strategiperioden'),
    });
    expect(check.diagnostics).toMatchObject([{ code: 'unknown-key', args: { suggestion: 'period' } }]);
  });

  test('a deadline that is not understood leaves the action without one', () => {
    const goal = getGoal(checkGoal('actions:\n  - title: Tælle\n    deadline: snarest'));
    expect(goal.actions[0]).toMatchObject({ title: 'Tælle', deadline: null });
  });

  test('no files at all is not a fault', () => {
    expect(checkContent([], { today: TODAY })).toMatchObject({
      diagnostics: [],
      files: 0,
      publication: { organisations: [], site: { name: 'Rød Tråd' } },
    });
  });
});

describe('counting what was read', () => {
  test('pictures and ignored files do not count as texts', () => {
    const { files } = checkContent(
      toSources({
        'nordby/index.md': writeFile('title: Nordby'),
        'nordby/vaaben.svg': null,
        'VEJLEDNING.md': 'x',
        '.skjult': null,
        'forkert.md': 'x',
      }),
      { today: TODAY },
    );
    expect(files).toBe(2);
  });
});

describe('no text can make it throw', () => {
  const scrap = fc.stringMatching(/^[-#>\[\]()!*_`|:&'"%{}<\/.^~=+\\\n\t a-zæøå0-9]{0,60}$/);

  test('neither in the front matter nor in the body', () => {
    fc.assert(
      fc.property(scrap, scrap, (frontMatter, body) => {
        const { diagnostics } = checkNordby({ [`${GOAL}.md`]: writeGoal(`summary: x\n${frontMatter}`, body) });
        for (const { location } of diagnostics)
          if (location.kind === 'known') expect(Math.min(location.line, location.column)).toBeGreaterThan(0);
      }),
      { seed: 2013, numRuns: 400 },
    );
  });

  test('nor as a whole file or as its name', () => {
    fc.assert(
      fc.property(scrap, fc.string({ unit: 'grapheme', maxLength: 60 }), (name, text) => {
        expect(() =>
          checkNordby({ [`${STRATEGY}/${name}.md`]: text, [`${name}/index.md`]: text, 'site.yaml': text }),
        ).not.toThrow();
      }),
      { seed: 2013, numRuns: 400 },
    );
  });
});

describe('a goal that is a folder', () => {
  test('is a goal when its index.md says so', () => {
    const check = checkNordby({
      [`${GOAL}/index.md`]: writeGoal('kind: mål', '![Et kort](kort.png)'),
      [`${GOAL}/kort.png`]: null,
    });
    expect(listFindings(check)).toEqual([]);
    expect(getGoal(check)).toMatchObject({ kind: 'goal', key: GOAL, url: `/${GOAL}/` });
  });
});

/** Everything visible from outside: every finding, every part, and every action with its deadline. */
function outline(sources: readonly SourceFile[]) {
  const { diagnostics, publication, files } = checkContent(sources, { today: TODAY });
  const strategies = listStrategies(publication);
  return {
    files,
    diagnostics,
    organisations: publication.organisations.map(({ key, forums }) => [key, forums.map(({ id }) => id)]),
    parts: strategies
      .flatMap(listParts)
      .map(({ key, relations, sharedActions }) => [
        key,
        relations.map(({ to }) => to.key),
        sharedActions.map(({ key: action }) => action),
      ]),
    actions: strategies.flatMap(listActions).map(({ key, deadline }) => [key, deadline?.edtf]),
    beside: [
      ...publication.externals,
      ...publication.themes,
      ...strategies.flatMap(({ appendices, reports }) => [...appendices, ...reports]),
    ].map(({ key }) => key),
  };
}
