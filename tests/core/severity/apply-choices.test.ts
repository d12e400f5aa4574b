import { describe, expect, test } from 'vitest';

import { reporters } from '#reporters/index.ts';
import { countBySeverity, getSeverity } from '#reporters/render-diagnostic.ts';

import { checkGoal, checkNordby, GOAL, listFindings, STRATEGY, writeFile, writeGoal, type Files } from '../nordby.ts';
import { describeCheck } from '../../reporters/report-nordby.ts';

const LATE = 'deadline: i 2029';
const accept = (code: string) => `accept:\n  - code: ${code}\n    reason: Fristen står sådan i planen.`;
const checks = (code: string, severity: string) =>
  `checks:\n  - code: ${code}\n    severity: ${severity}\n    reason: Planen løber længere.`;
const strategy = (own: string) => ({
  [`${STRATEGY}/index.md`]: writeFile(`title: Sammen om Nordby\nperiod: 2025-2028\nsource: Nordby Kommune\n${own}`),
});

describe('a finding that the file accepts', () => {
  test('is not reported', () => {
    expect(listFindings(checkGoal(`${LATE}\n${accept('deadline-outside-period')}`))).toEqual([]);
  });

  test('in one file is reported in the next', () => {
    const check = checkGoal(`${LATE}\n${accept('deadline-outside-period')}`, '', {
      [`${STRATEGY}/stier.md`]: writeGoal(LATE, '', 'Stier'),
    });
    expect(listFindings(check)).toEqual(['deadline-outside-period stier.md:3:11']);
  });

  test('may be an oplysning', () => {
    expect(
      listFindings(checkGoal(`follow-up:\n  - title: Møde\n    forum: slg\n${accept('follow-up-without-time')}`)),
    ).toEqual([]);
  });

  test('may be one of several of its kind: all of them are accepted', () => {
    expect(
      listFindings(
        checkGoal(
          `${LATE}\nactions:\n  - title: A\n    deadline: i 2030\naccept:\n  - code: deadline-outside-period\n    reason: a\n  - code: deadline-after-parent\n    reason: b`,
        ),
      ),
    ).toEqual([]);
  });

  test('may be in site.yaml', () => {
    const site = '# skriv til cykelmette@gmail.com\nname: Nordby\n';
    expect(listFindings(checkNordby({ 'site.yaml': site }))).toEqual(['private-email site.yaml:1:13']);
    expect(listFindings(checkNordby({ 'site.yaml': `${site}${accept('private-email')}\n` }))).toEqual([]);
  });

  test('needs a reason', () => {
    expect(listFindings(checkGoal(`${LATE}\naccept:\n  - code: deadline-outside-period`))).toEqual([
      'missing-key tryggere-skoleveje.md:5:5',
    ]);
  });
});

describe('what is accepted but not found', () => {
  test('is reported at its code', () => {
    expect(listFindings(checkGoal(accept('deadline-outside-period')))).toEqual([
      'suppression-unused tryggere-skoleveje.md:4:11',
    ]);
  });

  test('is reported for the second of two equal entries', () => {
    expect(
      listFindings(
        checkGoal(
          `${LATE}\naccept:\n  - code: deadline-outside-period\n    reason: a\n  - code: deadline-outside-period\n    reason: b`,
        ),
      ),
    ).toEqual(['suppression-unused tryggere-skoleveje.md:7:11']);
  });

  test.each<[string, Files]>([
    [
      'the file itself has an error',
      { [`${GOAL}.md`]: writeGoal(`owner: ingen\n${accept('deadline-outside-period')}`) },
    ],
    [
      'the strategy above has an error',
      {
        [`${GOAL}.md`]: writeGoal(`${LATE}\n${accept('deadline-outside-period')}`),
        [`${STRATEGY}/index.md`]: writeFile('title: S\nperiod: 2025-2028'),
      },
    ],
  ])('is not reported while %s', (_what, files) => {
    const { diagnostics } = checkNordby(files);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.code).not.toBe('suppression-unused');
  });

  test('is not reported when the strategy has turned the check off', () => {
    expect(
      listFindings(
        checkGoal(
          `${LATE}\n${accept('deadline-outside-period')}`,
          '',
          strategy(
            `${checks('deadline-outside-period', 'fra')}\n  - code: goal-without-measure\n    severity: fra\n    reason: x`,
          ),
        ),
      ),
    ).toEqual([]);
  });
});

describe('an error', () => {
  test('is reported in spite of being accepted, and so is the attempt', () => {
    expect(listFindings(checkGoal(`owner: ingen\n${accept('unknown-reference')}`))).toEqual([
      'unknown-reference tryggere-skoleveje.md:3:8',
      'error-made-weaker tryggere-skoleveje.md:5:11',
    ]);
  });

  test('that the strategy has chosen cannot be accepted below it', () => {
    const files = {
      ...strategy(checks('deadline-outside-period', 'fejl')),
      [`${GOAL}.md`]: writeGoal(`${LATE}\n${accept('deadline-outside-period')}`),
    };
    expect(listFindings(checkNordby(files))).toEqual([
      'deadline-outside-period tryggere-skoleveje.md:3:11',
      'error-made-weaker tryggere-skoleveje.md:5:11',
    ]);
  });

  test.each(['advarsel', 'oplysning', 'fra'])('cannot become %s', (severity) => {
    expect(listFindings(checkNordby(strategy(checks('unknown-reference', severity))))).toEqual([
      'error-made-weaker index.md:6:11',
    ]);
  });

  test('may be set to error', () => {
    expect(listFindings(checkNordby(strategy(checks('unknown-reference', 'fejl'))))).toEqual([]);
  });
});

describe('a severity of the strategy’s own', () => {
  test.each([
    ['fejl', 'error'],
    ['oplysning', 'info'],
    ['advarsel', 'warning'],
  ])('%s applies to the files below, in every count and every report', (word, severity) => {
    const check = checkNordby({
      ...strategy(checks('deadline-outside-period', word)),
      [`${GOAL}.md`]: writeGoal(LATE),
    });
    expect(check.diagnostics.map((diagnostic) => [diagnostic.code, getSeverity(diagnostic)])).toEqual([
      ['deadline-outside-period', severity],
    ]);
    expect(countBySeverity(check.diagnostics)).toEqual({ error: 0, warning: 0, info: 0, [severity]: 1 });
    const json = reporters.find(({ name }) => name === 'json');
    const report = json?.report(describeCheck(check)) ?? '';
    expect(JSON.parse(report)).toMatchObject({
      counts: { errors: Number(severity === 'error'), warnings: Number(severity === 'warning') },
      diagnostics: [{ severity }],
    });
  });

  test('is not reported when set to fra', () => {
    expect(
      listFindings(
        checkNordby({ ...strategy(checks('deadline-outside-period', 'fra')), [`${GOAL}.md`]: writeGoal(LATE) }),
      ),
    ).toEqual([]);
  });

  test('does not apply to other strategies', () => {
    const check = checkNordby({
      ...strategy(checks('deadline-outside-period', 'fra')),
      'nordby/sammen-om-nordby-ii/index.md': writeFile('title: Igen\nperiod: 2025\nsource: N'),
      'nordby/sammen-om-nordby-ii/maal.md': writeGoal(LATE),
    });
    expect(check.diagnostics.map(({ code }) => code)).toEqual(['deadline-outside-period']);
  });

  test('overrides the municipality’s, which overrides the site’s', () => {
    const files = (own: string): Files => ({
      'site.yaml': `${checks('deadline-outside-period', 'fejl')}\n`,
      'nordby/index.md': writeFile(`title: Nordby\n${checks('deadline-outside-period', 'oplysning')}`),
      ...strategy(own),
      [`${GOAL}.md`]: writeGoal(LATE),
    });
    const severityOf = (check: ReturnType<typeof checkNordby>) =>
      check.diagnostics.filter(({ code }) => code === 'deadline-outside-period').map(getSeverity);
    expect(severityOf(checkNordby(files('')))).toEqual(['info']);
    expect(severityOf(checkNordby(files(checks('deadline-outside-period', 'advarsel'))))).toEqual(['warning']);
  });

  test.each([
    ['fra', ['check-without-reason']],
    ['oplysning', ['check-without-reason']],
    ['advarsel', []],
    ['fejl', []],
  ])('%s without a reason: %j', (severity, codes) => {
    const { diagnostics } = checkNordby(
      strategy(`checks:\n  - code: deadline-outside-period\n    severity: ${severity}`),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  test('of an unknown check gets the right one as a suggestion', () => {
    const { diagnostics } = checkNordby(strategy(checks('goal-without-mesure', 'fra')));
    expect(diagnostics).toMatchObject([
      { code: 'unknown-code', args: { found: 'goal-without-mesure', suggestion: 'goal-without-measure' } },
    ]);
  });

  test('may name several checks, each reported in its own place', () => {
    expect(
      listFindings(
        checkNordby(
          strategy('checks:\n  - code: [goal-without-owner, goal-without]\n    severity: fra\n    reason: x'),
        ),
      ),
    ).toEqual(['unknown-code index.md:6:32']);
  });
});
