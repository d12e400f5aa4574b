import { describe, expect, test } from 'vitest';

import { readContent } from '#cli/reading/read-content.ts';
import { checkContent } from '#core/check-content.ts';
import { listStrategies } from '#core/model/red-thread.ts';
import {
  buildAgenda,
  renderAgendaJson,
  renderAgendaMarkdown,
  renderAgendaPretty,
} from '#site/follow-up/agenda-text.ts';

import { checkNordby, GOAL, STRATEGY, writeFile, writeGoal } from '../../core/nordby.ts';

const { publication } = checkContent(readContent({ content: 'content', language: 'da' }), { today: '2014-03-01' });
const haderslev = listStrategies(publication).find(({ organisation }) => organisation.key === 'haderslev');
if (!haderslev) throw new Error('Haderslev is not there');

describe("the agenda of CLF's meeting on 1 March 2014", () => {
  const agenda = buildAgenda(haderslev, '2013-09-01', '2014-03-01');

  test('has the 7 sub-goals due since 1 September, the 17 ahead, and the 12 due that no report mentions', () => {
    const { since, today, due, ahead, withoutReport } = JSON.parse(renderAgendaJson(agenda));
    expect([since, today, due.length, ahead.length, withoutReport.length]).toEqual([
      '2013-09-01',
      '2014-03-01',
      7,
      17,
      12,
    ]);
    expect(due.at(-1)).toMatchObject({
      text: '1. januar 2014',
      from: '2014-01-01',
      to: '2014-01-01',
      owners: ['Direktionen', 'Centrale LedelsesForum'],
    });
  });

  test('reads as a document', () => {
    const text = renderAgendaMarkdown(agenda, 'da');
    expect(text).toMatch(/^# Opfølgning: Fælles fremtid – fælles ansvar\n/);
    expect(text).toContain('## Forfaldet siden sidst (7)');
    expect(text).toContain('senest 31. december 2013 (»inden udgangen af 2013«)');
    expect(text.split('\n').filter((line) => line.startsWith('| ')).length).toBe(7 + 17 + 12 + 3 * 2);
  });

  test('reads as a document in English, with the words of the source as they are', () => {
    const text = renderAgendaMarkdown(agenda, 'en');
    expect(text).toMatch(
      /^# Follow-up: Fælles fremtid – fælles ansvar\n\nHaderslev Kommune\. From 1 September 2013 to 1 March 2014; /,
    );
    expect(text).toContain('## Due since last time (7)\n\n| What | Under | Deadline | Who answers for it |');
    expect(text).toContain('by 31 December 2013 (“inden udgangen af 2013”)');
  });

  test('reads on a terminal', () => {
    expect(renderAgendaPretty(agenda, 'da')).toContain(
      '2016-04-30  Dokumentere de første synlige resultater  (»primo 2016«)  efter perioden',
    );
  });
});

describe('what is counted', () => {
  const nordby = (actions: string, files = {}) => {
    const check = checkNordby({ [`${GOAL}.md`]: writeGoal(`actions:\n${actions}`), ...files });
    return buildAgenda(listStrategies(check.publication)[0] as never, '2025-06-30', '2025-12-31');
  };

  test('a deadline on the day of the meeting counts, and one on the day of the previous meeting does not', () => {
    const { due, ahead } = nordby(
      '  - title: A\n    deadline: 31. december 2025\n  - title: B\n    deadline: 30. juni 2025\n  - title: C\n    deadline: 1. januar 2026',
    );
    expect(due.map(({ title }) => title)).toEqual(['A']);
    expect(ahead.map(({ title }) => title)).toEqual(['C']);
  });

  test('conditional actions and deadlines set by others are not promises', () => {
    const { due } = nordby(
      '  - title: A\n    deadline: juli 2025\n    certainty: eventuel\n  - title: B\n    deadline: juli 2025\n    deadline-kind: ydre',
    );
    expect(due).toEqual([]);
  });

  test('a deadline that a report mentions is not listed as without report', () => {
    const report = writeFile(
      'title: Status\ndate: september 2025\nentries:\n  - about: tryggere-skoleveje#a\n    status: nået',
    );
    const { due, withoutReport } = nordby('  - title: A\n    id: a\n    deadline: juli 2025', {
      [`${STRATEGY}/status/2025.md`]: report,
    });
    expect(due).toHaveLength(1);
    expect(withoutReport).toEqual([]);
  });

  test('a pipe in a title does not break the table', () => {
    expect(renderAgendaMarkdown(nordby('  - title: A | B\n    deadline: juli 2025'), 'da')).toContain('A \\| B');
  });
});
