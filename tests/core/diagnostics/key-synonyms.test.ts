import { describe, expect, test } from 'vitest';

import { checkNordby } from '../nordby.ts';

describe('a key in Danish', () => {
  test.each([
    ['titel', 'title'],
    ['Titel', 'title'],
    ['frist', 'deadline'],
    ['fristen', 'deadline'],
    ['ansvarlig', 'owner'],
    ['ansvarlige', 'owner'],
    ['ejer', 'owner'],
    ['måltal', 'target'],
    ['maaltal', 'target'],
    ['måltallet', 'target'],
    ['indsatser', 'actions'],
    ['tiltag', 'actions'],
    ['delmål', 'actions'],
    ['opfølgning', 'follow-up'],
    ['opfoelgning', 'follow-up'],
    ['temaer', 'themes'],
    ['emneord', 'themes'],
    ['relationer', 'relations'],
    ['ændringer', 'changes'],
    ['partnere', 'partners'],
    ['samarbejdspartnere', 'partners'],
    ['økonomi', 'budget'],
    ['global-goals', 'verdensmål'],
    ['sdg', 'verdensmål'],
    ['FN-mål', 'verdensmål'],
    ['verdensmålene', 'verdensmål'],
    ['sted', 'place'],
    ['kort', 'place'],
    ['forudsætninger', 'depends-on'],
    ['resumé', 'summary'],
    ['kildenoter', 'source-notes'],
    ['rækkefølge', 'order'],
    ['nummer', 'number'],
  ])('`%s` is answered with `%s`', (key, meant) => {
    expect(findUnknown(`${key}: x`)).toMatchObject({ suggestion: meant });
  });

  test.each([
    ['billede', 'picture'],
    ['status', 'status'],
    ['formål', 'text'],
  ])('`%s`, which has no key of its own, is answered with where it is written', (key, advice) => {
    expect(findUnknown(`${key}: x`)).toMatchObject({ advice });
  });

  test('is answered inside lists as well', () => {
    const action = 'actions:\n  - title: Tælle cykler\n    frist: i 2026';
    expect(findUnknown(action)).toMatchObject({ key: 'frist', suggestion: 'deadline' });
    const followUp = 'follow-up:\n  - forum: slg\n    hvornår: i 2026';
    expect(findUnknown(followUp)).toMatchObject({ key: 'hvornår', suggestion: 'date' });
  });

  test.each(['constructor', 'toString', '__proto__x'])('`%s` is only an unknown key', (key) => {
    expect(findUnknown(`${key}: x`)).toMatchObject({ key });
  });
});

function findUnknown(lines: string): object | undefined {
  const goal = `---\ntitle: Tryggere skoleveje\n${lines}\n---\nFlere børn skal cykle.\n`;
  const { diagnostics } = checkNordby({ 'nordby/sammen-om-nordby/skoleveje.md': goal });
  return diagnostics.find(({ code }) => code === 'unknown-key')?.args;
}
