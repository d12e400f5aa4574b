import { describe, expect, test } from 'vitest';

import { readWorded, type WordsAndDays } from '#core/deadlines/read-worded.ts';
import { writeForm } from '#core/deadlines/worded-form.ts';

const TIME = { period: { from: '2022-01-01', to: '2025-12-31' }, adopted: { from: '2021-12-15', to: '2021-12-15' } };

describe('days beside the words', () => {
  test.each<[WordsAndDays, string | null, string | null, string]>([
    [{ words: 'når broen står færdig', by: '2030' }, null, '2030-12-31', 'by'],
    [{ words: 'når broen står færdig', by: 'juni 2030' }, null, '2030-06-30', 'by'],
    [{ words: 'når broen står færdig', by: 'i byrådsperioden' }, null, '2025-12-31', 'by'],
    [{ words: 'efter åbningen', from: '2026' }, '2026-01-01', null, 'from'],
    [{ words: 'når der er valg', on: '18. november 2025' }, '2025-11-18', '2025-11-18', 'on'],
    [{ words: 'mens broen bygges', within: '2026-2028' }, '2026-01-01', '2028-12-31', 'within'],
    [{ words: 'mens broen bygges', from: 'maj 2026', by: '2028' }, '2026-05-01', '2028-12-31', 'within'],
  ])('%j are counted with, and the words are shown', (written, from, to, kind) => {
    const reading = readWorded(written, TIME);
    expect(reading).toMatchObject({ ok: true, deadline: { words: written.words, from, to, kind, said: true } });
  });

  test.each<[WordsAndDays, string]>([
    [{ words: 'når broen står færdig', on: '2030' }, 'deadline-days-unclear'],
    [{ words: 'når broen står færdig', within: 'fra 2030' }, 'deadline-days-unclear'],
    [{ words: 'når broen står færdig', by: 'snart' }, 'deadline-days-unclear'],
    [{ words: 'når broen står færdig', by: 'DATO' }, 'deadline-days-unclear'],
    [{ words: 'når broen står færdig', by: '2030', on: '1. maj 2030' }, 'deadline-days-unclear'],
    [{ words: 'når broen står færdig', on: '1. maj 2030', within: '2030' }, 'deadline-days-unclear'],
    [{ words: 'når broen står færdig', from: '2030', by: '2029' }, 'deadline-reversed'],
    [{ words: 'senest i 2026', by: '2027' }, 'deadline-days-contradict'],
    [{ words: 'fra 2026', by: '2026' }, 'deadline-days-contradict'],
    [{ words: 'inden 2026', by: '2031' }, 'deadline-days-contradict'],
    [{ words: 'når broen står færdig' }, 'deadline-vague'],
  ])('%j are refused as %s', (written, code) => {
    expect(readWorded(written, TIME)).toMatchObject({ ok: false, fault: { code } });
  });

  test.each<[WordsAndDays, string | null]>([
    [{ words: 'inden 2026', by: '2026' }, '2026-12-31'],
    [{ words: 'frem til 2030', by: '2029' }, '2029-12-31'],
    [{ words: 'medio 2026', by: '30. juni 2026' }, '2026-06-30'],
    [{ words: 'jul 2027', within: 'juli 2027' }, '2027-07-31'],
    [{ words: '2030/2050', by: '2050' }, '2050-12-31'],
  ])('settle words that could mean more than one thing: %j', (written, to) => {
    expect(readWorded(written, TIME)).toMatchObject({ ok: true, deadline: { to, warnings: [] } });
  });
});

describe('the form in a message', () => {
  test.each([
    ['inden 2. etape af havnen', null, '{ words: inden 2. etape af havnen, by: DATO }'],
    ['2030: når broen står', { from: null, to: '2030-12-31' }, "{ words: '2030: når broen står', by: 2030 }"],
    ["når 'Broen' åbner", { from: '2026-05-01', to: null }, "{ words: 'når ''Broen'' åbner', from: maj 2026 }"],
    ['når broen åbner', { from: '2026-05-04', to: '2026-05-04' }, '{ words: når broen åbner, on: 4. maj 2026 }'],
    ['etape 1 og 2', { from: '2026-01-01', to: '2028-12-31' }, '{ words: etape 1 og 2, within: 2026-2028 }'],
    ['i maj 2026 (ca.)', { from: '2026-05-01', to: '2026-05-31' }, '{ words: i maj 2026 (ca.), within: maj 2026 }'],
    ['foråret', { from: '2026-03-01', to: '2026-05-31' }, '{ words: foråret, from: marts 2026, by: maj 2026 }'],
  ])('for `%s` is YAML with the days that are known', (words, days, form) => {
    expect(writeForm(words, days)).toBe(form);
  });
});
