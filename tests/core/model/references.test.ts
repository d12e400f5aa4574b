import { describe, expect, test } from 'vitest';

import type { Referable } from '#core/model/references.ts';

import {
  CHECKS,
  checkNordby,
  getStrategy,
  listFindings,
  STRATEGY,
  writeFile,
  writeGoal,
  type Files,
} from '../nordby.ts';
import { pretty } from '#reporters/pretty.ts';
import { describeCheck } from '../../reporters/report-nordby.ts';
import { readArg } from '../../read-arg.ts';

const TREE: Files = {
  [`${STRATEGY}/byen/index.md`]: writeFile('title: Byen'),
  [`${STRATEGY}/byen/cykelstier.md`]: writeGoal(
    'actions:\n  - title: Asfaltere i byen\n    id: asfalt',
    '',
    'Cykelstier i byen',
  ),
  [`${STRATEGY}/byen/skoleveje.md`]: writeGoal('id: trygge-boern', '', 'Skoleveje'),
  [`${STRATEGY}/landet/index.md`]: writeFile('title: Landet'),
  [`${STRATEGY}/landet/cykelstier.md`]: writeGoal(
    'actions:\n  - title: Asfaltere på landet\n    id: asfalt',
    '',
    'Cykelstier på landet',
  ),
  [`${STRATEGY}/stier.md`]: writeGoal('id: trygge-stier', '', 'Stier'),
  'nordby/klima/index.md': writeFile(
    'title: Klima\nperiod: 2025+\nsource: Nordby Kommune',
    '[Planstrategien](/eksterne/planstrategi/) og [frivilligheden](/temaer/frivillighed/)',
  ),
  'nordby/klima/cykelstier.md': writeGoal('', '', 'Cykelstier for klimaet'),
  'eksterne/planstrategi.md': writeFile('title: Planstrategi'),
  'temaer/frivillighed.md': writeFile('title: Frivillighed'),
};

describe('a reference finds', () => {
  test.each([
    ['nordby/sammen-om-nordby/byen/cykelstier', 'nordby/sammen-om-nordby/byen/cykelstier', 'by its whole path'],
    ['byen/cykelstier', 'nordby/sammen-om-nordby/byen/cykelstier', 'by the end of its path'],
    ['skoleveje', 'nordby/sammen-om-nordby/byen/skoleveje', 'by its file name'],
    ['trygge-boern', 'nordby/sammen-om-nordby/byen/skoleveje', 'by its id'],
    ['trygge-stier', 'nordby/sammen-om-nordby/stier', 'by an id that ends like its file name'],
    ['stier', 'nordby/sammen-om-nordby/stier', 'by its file name though it has an id'],
    ['/nordby/klima/', 'nordby/klima', 'by its address'],
    ['./byen/skoleveje', 'nordby/sammen-om-nordby/byen/skoleveje', 'by a path that begins with ./'],
    ['byen/skoleveje.md', 'nordby/sammen-om-nordby/byen/skoleveje', 'by its file with the ending'],
    ['byen/index.md', 'nordby/sammen-om-nordby/byen', 'by its index.md'],
    [' skoleveje ', 'nordby/sammen-om-nordby/byen/skoleveje', 'with space around it'],
    ['planstrategi', 'eksterne/planstrategi', 'outside the strategies'],
    ['klima/cykelstier', 'nordby/klima/cykelstier', 'in another strategy'],
  ])('`%s` → %s, %s', (words, key) => {
    expect(relate(words).found?.key).toBe(key);
  });
});

describe('of several parts with the same name', () => {
  test('the nearest wins: in its own area', () => {
    const check = checkNordby({
      ...TREE,
      [`${STRATEGY}/byen/lys.md`]: writeGoal('relations:\n  type: supplerer\n  to: cykelstier'),
    });
    expect(findRelated(check, 'byen/lys')?.key).toBe(`${STRATEGY}/byen/cykelstier`);
  });

  test('the nearest wins: in its own strategy before another', () => {
    const check = checkNordby({
      ...TREE,
      'nordby/klima/lys.md': writeGoal('relations:\n  type: supplerer\n  to: cykelstier'),
    });
    const klima = check.publication.organisations[0]?.strategies.find(({ key }) => key === 'nordby/klima');
    expect(klima?.goals.find(({ key }) => key.endsWith('/lys'))?.relations[0]?.to.key).toBe('nordby/klima/cykelstier');
  });

  test('neither of two equally near is chosen', () => {
    const { found, check } = relate('cykelstier');
    expect(found).toBeUndefined();
    expect(check.diagnostics[0]).toMatchObject({
      code: 'ambiguous-reference',
      args: { candidates: '`nordby/sammen-om-nordby/byen/cykelstier`, `nordby/sammen-om-nordby/landet/cykelstier`' },
    });
  });
});

describe('an action is found', () => {
  test.each([
    ['byen/cykelstier#asfalt', `${STRATEGY}/byen/cykelstier#asfalt`],
    ['/nordby/sammen-om-nordby/landet/cykelstier/#asfalt', `${STRATEGY}/landet/cykelstier#asfalt`],
  ])('`%s`', (words, key) => {
    const check = checkNordby({
      ...TREE,
      [`${STRATEGY}/lys.md`]: writeGoal(`actions:\n  - title: Asfaltere igen\n    same-as: ${words}`),
    });
    expect(listFindings(check)).toEqual([]);
    expect(getStrategy(check).goals.find(({ key: goal }) => goal.endsWith('/lys'))?.actions[0]?.sameAs?.key).toBe(key);
  });

  test('on its own page by `#` alone', () => {
    const check = checkNordby({
      [`${STRATEGY}/lys.md`]: writeGoal(
        "actions:\n  - title: Sætte lamper op\n    id: lamper\nchanges:\n  - date: 1. maj 2026\n    what: frist\n    about: '#lamper'\n    why: Vejret\n    decided-by: byraadet",
      ),
    });
    expect(getStrategy(check).goals[0]?.changes[0]?.about?.id).toBe('lamper');
  });
});

describe('a reference to something of another kind', () => {
  test('does not resolve, though the name exists', () => {
    expect(listFindings(relate('frivillighed').check)).toEqual(['unknown-reference lys.md:5:9']);
  });

  test('does not hide the right kind', () => {
    const check = checkNordby({
      ...TREE,
      'temaer/klima.md': writeFile('title: Klima'),
      [`${STRATEGY}/lys.md`]: writeGoal('themes: klima\nrelations:\n  type: udmønter\n  to: klima'),
    });
    expect(listFindings(check)).toEqual([]);
    expect(findRelated(check, '/lys')?.key).toBe('nordby/klima');
  });
});

describe('for a misspelt reference', () => {
  test.each([
    ['skolevje', 'skoleveje'],
    ['byen/skolevje', 'byen/skoleveje'],
    ['nordby/sammen-om-nordby/byen/skolevje', 'nordby/sammen-om-nordby/byen/skoleveje'],
    ['noget-helt-andet', undefined],
    ['nordby/sammen-om-nordby/byen/noget-helt-andet', undefined],
  ])('`%s` gets the suggestion `%s`', (words, suggestion) => {
    expect(readArg(relate(words).check.diagnostics[0], 'suggestion')).toBe(suggestion);
  });
});

describe('one fault, one message', () => {
  const pointing = {
    [`${STRATEGY}/lys.md`]: writeGoal(
      'relations:\n  - type: supplerer\n    to: skoleveje\n  - type: supplerer\n    to: byen',
      'Se [skolevejene](/nordby/sammen-om-nordby/byen/skoleveje/#formål).',
    ),
  };

  test.each<[what: string, files: Files, code: string]>([
    ['with a fault of its own', { [`${STRATEGY}/byen/skoleveje.md`]: writeGoal('farve: blå') }, 'unknown-key'],
    [
      'below an area with a fault',
      {
        [`${STRATEGY}/byen/index.md`]: writeFile('title: Byen\nfarve: blå'),
        [`${STRATEGY}/byen/skoleveje.md`]: writeGoal('', '## Formål'),
      },
      'unknown-key',
    ],
  ])('a reference to a goal %s is not a second fault', (_what, files, code) => {
    const { diagnostics } = checkNordby({ ...TREE, ...pointing, ...files });
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });

  test('a reference to a goal below a folder without index.md is not a second fault', () => {
    const { [`${STRATEGY}/byen/index.md`]: _left, ...tree } = TREE;
    const { diagnostics } = checkNordby({
      ...tree,
      [`${STRATEGY}/lys.md`]: writeGoal(
        'relations:\n  type: supplerer\n  to: skoleveje',
        'Se [skolevejene](/nordby/sammen-om-nordby/byen/skoleveje/).',
      ),
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['index-missing']);
  });

  test('a strategy with a period that cannot be read has one fault, however many deadlines need it', () => {
    const check = checkNordby({
      [`${STRATEGY}/index.md`]: writeFile('title: Sammen om Nordby\nperiod: 2025-202\nsource: Nordby Kommune'),
      [`${STRATEGY}/lys.md`]: writeGoal(
        'deadline: inden udgangen af strategiperioden\nactions:\n  - title: Sætte lamper op\n    deadline: i strategiperioden',
      ),
    });
    expect(listFindings(check)).toEqual(['deadline-not-understood index.md:3:9']);
  });

  test('a municipality with a fault does not make its strategies faulty', () => {
    expect(
      listFindings(checkNordby({ ...TREE, 'nordby/index.md': writeFile(`title: Nordby\nfarve: blå\n${CHECKS}`) })),
    ).toEqual(['unknown-key nordby/index.md:3:1']);
  });
});

describe('a forum is found', () => {
  test.each([
    ['slg', 'by its id'],
    ['SLG', 'by its abbreviation'],
    ['Store ledergruppe', 'by its name'],
    ['store ledergruppe', 'whatever the capitals'],
    ['den store ledergruppe', 'by an alias'],
  ])('`%s`, %s', (words) => {
    const check = checkNordby({ [`${STRATEGY}/lys.md`]: writeGoal(`owner: ${words}`) });
    expect(listFindings(check)).toEqual([]);
    expect(getStrategy(check).goals[0]?.ownOwners.map(({ id }) => id)).toEqual(['slg']);
  });

  test.each([
    ['byraadt', 'byraadet'],
    ['Stor ledergruppe', 'Store ledergruppe'],
    ['teknik og miljø', undefined],
  ])('`%s` is not found; the suggestion is `%s`', (words, suggestion) => {
    const { diagnostics } = checkNordby({ [`${STRATEGY}/lys.md`]: writeGoal(`owner: ${words}`) });
    expect(diagnostics).toMatchObject([{ code: 'unknown-reference', args: { what: 'forum' } }]);
    expect(readArg(diagnostics[0], 'suggestion')).toBe(suggestion);
  });

  test.each([
    ['owner: Region Sjælland', 'outside', 'involved'],
    ['owner: HMN Naturgas A/S', 'outside', 'involved'],
    ['owner: Vejdirektoratets skoletjeneste', 'forum', 'involved'],
    ['owner: Sydby Kommune', 'outside', 'involved'],
    ['owner: Miljøministeriet', 'outside', 'involved'],
    ['actions:\n  - title: Bygge\n    owner: Sydby Forsyning A/S', 'outside', 'actors'],
  ])('%j is told where a body outside the municipality is written', (frontMatter, what, elsewhere) => {
    const { diagnostics } = checkNordby({ [`${STRATEGY}/lys.md`]: writeGoal(frontMatter) });
    expect(diagnostics).toMatchObject([{ code: 'unknown-reference', args: { what, elsewhere } }]);
    const report = pretty.report(describeCheck({ diagnostics, files: 1, fileNames: [] }));
    expect(report).toContain(`skriv \`${elsewhere}: ${readArg(diagnostics[0], 'found')}\``);
  });

  test('only in its own municipality', () => {
    const check = checkNordby({
      'sydby/index.md': writeFile('title: Sydby Kommune\nforums:\n  id: udvalget\n  name: Udvalget'),
      [`${STRATEGY}/lys.md`]: writeGoal('owner: udvalget'),
    });
    expect(listFindings(check)).toEqual(['unknown-reference lys.md:3:8']);
  });
});

/** The result when one goal of Nordby's strategy relates to `words`. */
function relate(words: string): { found: Referable | undefined; check: ReturnType<typeof checkNordby> } {
  const check = checkNordby({
    ...TREE,
    [`${STRATEGY}/lys.md`]: writeGoal(`relations:\n  - type: supplerer\n    to: '${words}'`),
  });
  return { found: findRelated(check, '/lys'), check };
}

function findRelated(check: ReturnType<typeof checkNordby>, tail: string): Referable | undefined {
  const strategy = getStrategy(check);
  const goals = [...strategy.goals, ...strategy.areas.flatMap((area) => area.goals)];
  return goals.find(({ key }) => key.endsWith(tail))?.relations[0]?.to;
}
