// Something withdrawn leaves every list and keeps its page; something moved keeps its old address.
import { describe, expect, test } from 'vitest';

import { listPromises } from '#core/model/list-deadlines.ts';
import { countDelay, findOriginalDeadline, listChanges } from '#core/model/list-changes.ts';
import { listRedirects } from '#core/model/list-redirects.ts';
import { listActions, listAreas, listEveryPart, listGoals, listWithdrawnParts } from '#core/model/red-thread.ts';

import {
  checkNordby,
  getGoal,
  getStrategy,
  GOAL,
  listFindings,
  STRATEGY,
  writeFile,
  writeGoal,
  type Files,
} from '../nordby.ts';
import { readArg } from '../../read-arg.ts';

const entry = (what: string, more = '', date = '14. april 2026') =>
  `  - date: ${date}\n    what: ${what}\n${more}    why: Sådan blev det.\n    decided-by: byraadet\n    minutes: Ikke offentligt\n`;
const changes = (...entries: string[]) => `changes:\n${entries.join('')}`;

const NORDBY_WITH_WITHDRAWALS: Files = {
  'temaer/trafik.md': writeFile('title: Trafik'),
  'eksterne/planstrategi.md': writeFile('title: Planstrategi'),
  [`${STRATEGY}/havn/index.md`]: writeFile(`title: Havnen\nthemes: trafik\n${changes(entry('udgået'))}`),
  [`${STRATEGY}/havn/faerge.md`]: writeGoal(
    'deadline: i 2026\nactions:\n  - title: Købe en færge\n    deadline: i 2026',
    '',
    'Færgen',
  ),
  [`${STRATEGY}/trafik/index.md`]: writeFile('title: Veje'),
  [`${STRATEGY}/trafik/broer.md`]: writeGoal(
    `deadline: i 2027\nthemes: trafik\nrelations:\n  type: bygger på\n  to: planstrategi\n${changes(entry('udgået'))}`,
    '',
    'En ny bro',
  ),
  [`${STRATEGY}/trafik/skoleveje.md`]: writeGoal(
    `deadline: i 2028\nactions:\n  - title: Tælle\n    id: taelle\n    deadline: i 2025\n    also-under: stier\n  - title: Male\n    deadline: i 2026\n${changes(entry('udgået', "    about: '#taelle'\n"))}`,
    '',
    'Skoleveje',
  ),
  [`${STRATEGY}/trafik/stier.md`]: writeGoal('', '', 'Stier'),
};

describe('something withdrawn', () => {
  const check = checkNordby(NORDBY_WITH_WITHDRAWALS);
  const strategy = getStrategy(check);

  test('is in no list, and neither is anything below it', () => {
    expect(listFindings(check).filter((finding) => !finding.startsWith('deadline-outside'))).toEqual([]);
    expect(
      [listAreas(strategy), listGoals(strategy), listActions(strategy)].map((list) => list.map(({ title }) => title)),
    ).toEqual([['Veje'], ['Skoleveje', 'Stier'], ['Male']]);
    expect(listPromises(strategy).map(({ title }) => title)).toEqual(['Male', 'Skoleveje']);
    expect(listGoals(strategy).flatMap(({ sharedActions }) => sharedActions)).toEqual([]);
    expect([
      check.publication.themes.flatMap(({ parts }) => parts),
      check.publication.externals.flatMap(({ namedBy }) => namedBy),
    ]).toEqual([[], []]);
  });

  test('is kept apart from the lists, with the entry that withdraws it', () => {
    expect(
      listWithdrawnParts(strategy)
        .map(({ title, withdrawal }) => `${title} ← ${withdrawal?.part.title}`)
        .sort(),
    ).toEqual(['En ny bro ← En ny bro', 'Færgen ← Havnen', 'Havnen ← Havnen']);
    expect(
      listEveryPart(strategy).flatMap(({ withdrawnActions }) => withdrawnActions.map(({ title }) => title)),
    ).toEqual(['Tælle']);
  });

  test('can still be linked to', () => {
    expect(
      listFindings(
        checkNordby({
          ...NORDBY_WITH_WITHDRAWALS,
          [`${GOAL}.md`]: writeGoal(
            '',
            `[broen](/${STRATEGY}/trafik/broer/) [tælle](/${STRATEGY}/trafik/skoleveje/#taelle) [før](/aendringer/)`,
          ),
        }),
      ).filter((finding) => finding.startsWith('broken')),
    ).toEqual([]);
  });

  test('can be resumed: the latest entry counts, wherever it is written', () => {
    const again = changes(entry('ny', '', '20. april 2026'), entry('udgået'));
    expect(getGoal(checkNordby({ [`${GOAL}.md`]: writeGoal(again) })).withdrawal).toBeNull();
  });

  test('an entry about an unknown action withdraws nothing else', () => {
    const check = checkNordby({ [`${GOAL}.md`]: writeGoal(changes(entry('udgået', "    about: '#findes-ikke'\n"))) });
    expect([getGoal(check).withdrawal, listFindings(check)]).toEqual([
      null,
      ['unknown-reference tryggere-skoleveje.md:6:12'],
    ]);
  });
});

describe('something moved', () => {
  const redirects = (files: Files) =>
    listRedirects(checkNordby(files).publication).map(({ from, to }) => `${from} ${to}`);

  test.each(['', '/', '.md', '/index.md'])('is found at its old path, also when written with %j at its end', (end) => {
    expect(
      redirects({ [`${GOAL}.md`]: writeGoal(changes(entry('flyttet', `    from: nordby/gammel/maal${end}\n`))) }),
    ).toEqual([`/nordby/gammel/maal/ /${GOAL}/`]);
  });

  test('takes its English page along, or leads to the Danish one where there is none', () => {
    const goal = { [`${GOAL}.md`]: writeGoal(changes(entry('flyttet', '    from: nordby/gammel/maal\n'))) };
    const english = (key: string) => ({ ...goal, [`${key}.en.md`]: writeFile('title: Safer roads to school') });
    expect(redirects(english(GOAL))).toEqual([
      `/en/nordby/gammel/maal/ /en/${GOAL}/`,
      `/nordby/gammel/maal/ /${GOAL}/`,
    ]);
    expect(redirects(english(`${STRATEGY}/index`))).toEqual([
      `/en/nordby/gammel/maal/ /${GOAL}/`,
      `/nordby/gammel/maal/ /${GOAL}/`,
    ]);
  });

  test('brings along everything below it', () => {
    const files = {
      [`${STRATEGY}/veje/index.md`]: writeFile(
        `title: Veje\n${changes(entry('flyttet', `    from: ${STRATEGY}/trafik\n`))}`,
      ),
      [`${STRATEGY}/veje/stier.md`]: writeGoal(),
    };
    expect(redirects(files)).toEqual([
      `/${STRATEGY}/trafik/ /${STRATEGY}/veje/`,
      `/${STRATEGY}/trafik/stier/ /${STRATEGY}/veje/stier/`,
    ]);
  });

  test('never hides an existing page', () => {
    const files = {
      [`${GOAL}.md`]: writeGoal(changes(entry('flyttet', `    from: ${STRATEGY}/stier\n`))),
      [`${STRATEGY}/stier.md`]: writeGoal('', '', 'Stier'),
    };
    expect([redirects(files), listFindings(checkNordby(files))]).toEqual([
      [],
      ['old-address-in-use tryggere-skoleveje.md:6:11'],
    ]);
  });

  test('is found at both old addresses when moved twice', () => {
    const files = {
      [`${GOAL}.md`]: writeGoal(
        changes(
          entry('flyttet', '    from: nordby/a/b\n'),
          entry('flyttet', '    from: nordby/a/c\n', '20. april 2026'),
        ),
      ),
    };
    expect(redirects(files)).toEqual([`/nordby/a/b/ /${GOAL}/`, `/nordby/a/c/ /${GOAL}/`]);
  });

  test('a link to the old address gets the new one as a suggestion', () => {
    const check = checkNordby({
      [`${GOAL}.md`]: writeGoal(changes(entry('flyttet', '    from: nordby/a/b\n')), '[før](/nordby/a/b/)'),
    });
    expect(check.diagnostics.map((finding) => [finding.code, readArg(finding, 'suggestion')])).toEqual([
      ['broken-link', `/${GOAL}/`],
    ]);
  });
});

describe('the history of a deadline', () => {
  const files = {
    [`${GOAL}.md`]: writeGoal(
      `deadline: i 2028\n${changes(entry('frist', '    from: i 2027\n    to: i 2028\n'), entry('frist', '    from: i 2026\n    to: i 2027\n', '1. januar 2026'))}`,
    ),
  };
  const goal = getGoal(checkNordby(files));

  test('begins with the first deadline, whatever the order of the entries', () => {
    expect(findOriginalDeadline(goal)?.words).toBe('i 2026');
    expect(listChanges(goal.strategy).map(({ from }) => from)).toEqual(['i 2027', 'i 2026']);
  });

  test('counts the days between the last days', () => {
    expect(goal.changes.map(countDelay)).toEqual([366, 365]);
  });
});
