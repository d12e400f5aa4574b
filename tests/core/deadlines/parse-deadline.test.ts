import { describe, expect, test } from 'vitest';

import { parseDeadline } from '#core/deadlines/parse-deadline.ts';

import type { Interval } from '#core/deadlines/calendar.ts';

const PLAN: Interval = { from: '2013-01-01', to: '2015-12-31' };
const OPEN_PLAN: Interval = { from: '2013-01-01', to: null };

describe('every row of the deadline table', () => {
  test.each([
    ['i 2014', '2014-01-01 – 2014-12-31', 'within', 'year', '2014'],
    ['i løbet af 2014', '2014-01-01 – 2014-12-31', 'within', 'year', '2014'],
    ['2014', '2014-01-01 – 2014-12-31', 'within', 'year', '2014'],
    ['inden udgangen af 2013', 'open – 2013-12-31', 'by', 'year', '../2013-12-31'],
    ['ved udgangen af 2013', 'open – 2013-12-31', 'by', 'year', '../2013-12-31'],
    ['senest i 2013', 'open – 2013-12-31', 'by', 'year', '../2013-12-31'],
    ['senest ved udgangen af 2013', 'open – 2013-12-31', 'by', 'year', '../2013-12-31'],
    ['inden udgangen af juni 2013', 'open – 2013-06-30', 'by', 'month', '../2013-06-30'],
    ['inden udgangen af 1. halvår 2014', 'open – 2014-06-30', 'by', 'half-year', '../2014-06-30'],
    ['1. halvår 2013', '2013-01-01 – 2013-06-30', 'within', 'half-year', '2013-40'],
    ['i 2. halvår af 2013', '2013-07-01 – 2013-12-31', 'within', 'half-year', '2013-41'],
    ['1. kvartal 2014', '2014-01-01 – 2014-03-31', 'within', 'quarter', '2014-33'],
    ['Q1 2014', '2014-01-01 – 2014-03-31', 'within', 'quarter', '2014-33'],
    ['juni 2013', '2013-06-01 – 2013-06-30', 'within', 'month', '2013-06'],
    ['i november 2012', '2012-11-01 – 2012-11-30', 'within', 'month', '2012-11'],
    ['uge 42 2026', '2026-10-12 – 2026-10-18', 'within', 'week', '2026-10-12/2026-10-18'],
    ['5. oktober 2015', '2015-10-05 – 2015-10-05', 'on', 'day', '2015-10-05'],
    ['den 5. oktober 2015', '2015-10-05 – 2015-10-05', 'on', 'day', '2015-10-05'],
    ['5.10.2015', '2015-10-05 – 2015-10-05', 'on', 'day', '2015-10-05'],
    ['inden 5. oktober 2015', 'open – 2015-10-04', 'by', 'day', '../2015-10-04'],
    ['før 1. september 2026', 'open – 2026-08-31', 'by', 'day', '../2026-08-31'],
    ['senest 5. oktober 2015', 'open – 2015-10-05', 'by', 'day', '../2015-10-05'],
    ['frem til 31. marts 2011', 'open – 2011-03-31', 'by', 'day', '../2011-03-31'],
    ['til og med 31. marts 2011', 'open – 2011-03-31', 'by', 'day', '../2011-03-31'],
    ['inden 2026', 'open – 2025-12-31', 'by', 'year', '../2025-12-31'],
    ['før 2026', 'open – 2025-12-31', 'by', 'year', '../2025-12-31'],
    ['primo maj 2026', '2026-05-01 – 2026-05-10', 'within', 'part-of-month', '2026-05-01/2026-05-10'],
    ['medio maj 2026', '2026-05-11 – 2026-05-20', 'within', 'part-of-month', '2026-05-11/2026-05-20'],
    ['ultimo maj 2026', '2026-05-21 – 2026-05-31', 'within', 'part-of-month', '2026-05-21/2026-05-31'],
    ['primo 2016', '2016-01-01 – 2016-04-30', 'within', 'part-of-year', '2016-01/2016-04'],
    ['medio 2016', '2016-05-01 – 2016-08-31', 'within', 'part-of-year', '2016-05/2016-08'],
    ['ultimo 2016', '2016-09-01 – 2016-12-31', 'within', 'part-of-year', '2016-09/2016-12'],
    ['foråret 2014', '2014-03-01 – 2014-05-31', 'within', 'season', '2014-21'],
    ['sommeren 2014', '2014-06-01 – 2014-08-31', 'within', 'season', '2014-22'],
    ['efteråret 2014', '2014-09-01 – 2014-11-30', 'within', 'season', '2014-23'],
    ['vinteren 2013/14', '2013-12-01 – 2014-02-28', 'within', 'season', '2013-12/2014-02'],
    ['inden sommerferien 2013', 'open – 2013-06-28', 'by', 'day', '../2013-06-28'],
    ['inden sommerferien 2026', 'open – 2026-06-26', 'by', 'day', '../2026-06-26'],
    ['efter sommerferien 2026', '2026-08-10 – open', 'from', 'day', '2026-08-10/..'],
    ['august/september 2019', '2019-08-01 – 2019-09-30', 'within', 'period', '2019-08/2019-09'],
    ['i 2013 og 2014', '2013-01-01 – 2014-12-31', 'within', 'period', '2013/2014'],
    ['2013-2016', '2013-01-01 – 2016-12-31', 'within', 'period', '2013/2016'],
    ['i perioden 2013-2016', '2013-01-01 – 2016-12-31', 'within', 'period', '2013/2016'],
    ['fra 2015', '2015-01-01 – open', 'from', 'year', '2015-01-01/..'],
    ['fra 2015 og fremefter', '2015-01-01 – open', 'from', 'year', '2015-01-01/..'],
    ['siden efteråret 2017', '2017-09-01 – open', 'from', 'season', '2017-09-01/..'],
    ['2013+', '2013-01-01 – open', 'from', 'year', '2013-01-01/..'],
    ['inden udgangen af strategiperioden', 'open – 2015-12-31', 'by', 'period', '../2015-12-31'],
    ['inden for strategiens tidsramme', '2013-01-01 – 2015-12-31', 'within', 'period', '2013/2015'],
    ['i strategiperioden', '2013-01-01 – 2015-12-31', 'within', 'period', '2013/2015'],
    ['med vedtagelsen af budget 2015', 'open – 2014-10-15', 'by', 'day', '../2014-10-15'],
    ['i valgperioden 2026-2029', '2026-01-01 – 2029-12-31', 'within', 'period', '2026/2029'],
  ])('`%s` is read as %s', (words, days, kind, precision, edtf) => {
    const deadline = read(words);
    expect(showDays(deadline)).toBe(days);
    expect(deadline).toMatchObject({ words, kind, precision, edtf });
  });

  test.each(['løbende', 'kontinuerligt', 'årligt', '½-årligt', 'hvert kvartal', 'i maj og september'])(
    '`%s` is a rhythm',
    (words) => {
      expect(read(words)).toMatchObject({ words, from: null, to: null, edtf: null, kind: 'rhythm', warnings: [] });
    },
  );

  test.each(['snarest', 'hurtigst muligt', 'på sigt', 'efter behov'])('`%s` does not say when', (words) => {
    expect(refuse(words)).toEqual({ code: 'deadline-vague', args: { words }, suggestion: null });
  });
});

describe('other wordings of the same deadlines', () => {
  test.each([
    ['I 2014', '2014-01-01 – 2014-12-31'],
    ['INDEN UDGANGEN AF JUNI 2013', 'open – 2013-06-30'],
    ['  inden   udgangen af\tjuni 2013 ', 'open – 2013-06-30'],
    ['inden udgangen\u00A0af juni\u202F2013', 'open – 2013-06-30'],
    ['inden ud\u00ADgangen af juni 2013', 'open – 2013-06-30'],
    ['1. halvår 2014'.normalize('NFD'), '2014-01-01 – 2014-06-30'],
    ['i løbet af foråret 2013'.normalize('NFD'), '2013-03-01 – 2013-05-31'],
    ['I løbet af 2014.', '2014-01-01 – 2014-12-31'],
    ['i 2014,', '2014-01-01 – 2014-12-31'],
    ['ultimo, maj 2026', '2026-05-21 – 2026-05-31'],
    ['ultimo, 2015', '2015-09-01 – 2015-12-31'],
    ['2013–2016', '2013-01-01 – 2016-12-31'],
    ['2013 — 2016', '2013-01-01 – 2016-12-31'],
    ['2013−2016', '2013-01-01 – 2016-12-31'],
    ['2013 -2016', '2013-01-01 – 2016-12-31'],
    ['1.halvår 2014', '2014-01-01 – 2014-06-30'],
    ['1 halvår 2014', '2014-01-01 – 2014-06-30'],
    ['første halvår af 2014', '2014-01-01 – 2014-06-30'],
    ['andet halvår 2014', '2014-07-01 – 2014-12-31'],
    ['sidste halvår af 2014', '2014-07-01 – 2014-12-31'],
    ['første halvdel af 2014', '2014-01-01 – 2014-06-30'],
    ['H2 2014', '2014-07-01 – 2014-12-31'],
    ['2014-H2', '2014-07-01 – 2014-12-31'],
    ['3. kvt. 2014', '2014-07-01 – 2014-09-30'],
    ['i første kvartal 2014', '2014-01-01 – 2014-03-31'],
    ['i fjerde kvartal af 2014', '2014-10-01 – 2014-12-31'],
    ['sidste kvartal 2014', '2014-10-01 – 2014-12-31'],
    ['2014-Q3', '2014-07-01 – 2014-09-30'],
    ['2014 Q3', '2014-07-01 – 2014-09-30'],
    ['jan. 2014', '2014-01-01 – 2014-01-31'],
    ['jan.2014', '2014-01-01 – 2014-01-31'],
    ['maj måned 2014', '2014-05-01 – 2014-05-31'],
    ['i september, 2014', '2014-09-01 – 2014-09-30'],
    ['5 oktober 2015', '2015-10-05 – 2015-10-05'],
    ['5. okt. 2015', '2015-10-05 – 2015-10-05'],
    ['d. 5. oktober 2015', '2015-10-05 – 2015-10-05'],
    ['d. 5/10-2015', '2015-10-05 – 2015-10-05'],
    ['5/10 2015', '2015-10-05 – 2015-10-05'],
    ['05-10-2015', '2015-10-05 – 2015-10-05'],
    ['5. 10. 2015', '2015-10-05 – 2015-10-05'],
    ['pr. 1. januar 2014', '2014-01-01 – 2014-01-01'],
    ['uge 42, 2026', '2026-10-12 – 2026-10-18'],
    ['i uge 42 i 2026', '2026-10-12 – 2026-10-18'],
    ['2026-W42', '2026-10-12 – 2026-10-18'],
    ['uge 53 2026', '2026-12-28 – 2027-01-03'],
    ['uge 1 2026', '2025-12-29 – 2026-01-04'],
    ['senest den 1. maj 2014', 'open – 2014-05-01'],
    ['senest i juni 2014', 'open – 2014-06-30'],
    ['senest ved udgangen af 2. kvartal 2014', 'open – 2014-06-30'],
    ['senest inden udgangen af 2014', 'open – 2014-12-31'],
    ['ved årets udgang 2013', 'open – 2013-12-31'],
    ['inden årets udgang 2013', 'open – 2013-12-31'],
    ['senest ved årets udgang i 2013', 'open – 2013-12-31'],
    ['ved udgangen af året 2013', 'open – 2013-12-31'],
    ['ved udgangen af uge 42 2026', 'open – 2026-10-18'],
    ['udgangen af 2013', 'open – 2013-12-31'],
    ['ved udløbet af 2013', 'open – 2013-12-31'],
    ['til og med 2014', 'open – 2014-12-31'],
    ['frem til og med maj 2014', 'open – 2014-05-31'],
    ['frem til udgangen af 2015', 'open – 2015-12-31'],
    ['indtil den 1. maj 2014', 'open – 2014-05-01'],
    ['inden for 2014', '2014-01-01 – 2014-12-31'],
    ['indenfor 2014', '2014-01-01 – 2014-12-31'],
    ['i hele 2014', '2014-01-01 – 2014-12-31'],
    ['i kalenderåret 2014', '2014-01-01 – 2014-12-31'],
    ['inden maj 2014', 'open – 2014-04-30'],
    ['inden foråret 2014', 'open – 2014-02-28'],
    ['inden uge 42 2026', 'open – 2026-10-11'],
    ['forud for 1. maj 2014', 'open – 2014-04-30'],
    ['primo februar 2014', '2014-02-01 – 2014-02-10'],
    ['ultimo februar 2024', '2024-02-21 – 2024-02-29'],
    ['forår 2014', '2014-03-01 – 2014-05-31'],
    ['vinteren 2013/2014', '2013-12-01 – 2014-02-28'],
    ['vinteren 2023-24', '2023-12-01 – 2024-02-29'],
    ['vinteren 1999/00', '1999-12-01 – 2000-02-29'],
    ['skoleåret 2013/14', '2013-08-01 – 2014-07-31'],
    ['inden udgangen af skoleåret 2013/2014', 'open – 2014-07-31'],
    ['inden skolernes sommerferie 2013', 'open – 2013-06-28'],
    ['før sommerferien 2013', 'open – 2013-06-28'],
    ['inden sommeren 2013', 'open – 2013-05-31'],
    ['ved vedtagelsen af budgettet for 2015', 'open – 2014-10-15'],
    ['inden vedtagelsen af budget 2015', 'open – 2014-10-14'],
    ['med vedtagelsen af budget 2015-2018', 'open – 2014-10-15'],
    ['inden nytår 2013/14', 'open – 2013-12-31'],
    ['ved årsskiftet 2013/2014', 'open – 2013-12-31'],
    ['efter 2014', '2015-01-01 – open'],
    ['efter udgangen af juni 2014', '2014-07-01 – open'],
    ['fra og med 1. maj 2014', '2014-05-01 – open'],
    ['tidligst i maj 2014', '2014-05-01 – open'],
    ['2015 og frem', '2015-01-01 – open'],
  ])('`%s` is read as %s', (words, days) => {
    expect(showDays(read(words))).toBe(days);
  });
});

describe('intervals', () => {
  test.each([
    ['2013/2014', '2013-01-01 – 2014-12-31'],
    ['i 2013 og i 2014', '2013-01-01 – 2014-12-31'],
    ['maj-september 2014', '2014-05-01 – 2014-09-30'],
    ['maj til og med september 2014', '2014-05-01 – 2014-09-30'],
    ['november 2014 - januar 2015', '2014-11-01 – 2015-01-31'],
    ['1.-15. maj 2014', '2014-05-01 – 2014-05-15'],
    ['1. – 15. maj 2014', '2014-05-01 – 2014-05-15'],
    ['1. maj - 15. juni 2014', '2014-05-01 – 2014-06-15'],
    ['fra 1. maj 2014 til 30. juni 2014', '2014-05-01 – 2014-06-30'],
    ['fra 1. maj til 30. juni 2014', '2014-05-01 – 2014-06-30'],
    ['fra 1. maj til udgangen af juni 2014', '2014-05-01 – 2014-06-30'],
    ['december 2013 - 31. marts 2014', '2013-12-01 – 2014-03-31'],
    ['1/5-30/6 2014', '2014-05-01 – 2014-06-30'],
    ['i perioden 2012 til 2014', '2012-01-01 – 2014-12-31'],
    ['i perioden fra 2012 til 2014', '2012-01-01 – 2014-12-31'],
    ['fra 2013 til udgangen af 2015', '2013-01-01 – 2015-12-31'],
    ['fra 2013 og frem til 2015', '2013-01-01 – 2015-12-31'],
    ['i årene 2013-2015', '2013-01-01 – 2015-12-31'],
    ['1.-3. kvartal 2014', '2014-01-01 – 2014-09-30'],
    ['2. og 3. kvartal 2014', '2014-04-01 – 2014-09-30'],
    ['Q1-Q3 2014', '2014-01-01 – 2014-09-30'],
    ['uge 42-44 2026', '2026-10-12 – 2026-11-01'],
    ['uge 42 og 43 2026', '2026-10-12 – 2026-10-25'],
    ['foråret og sommeren 2014', '2014-03-01 – 2014-08-31'],
    ['forår/sommer 2014', '2014-03-01 – 2014-08-31'],
    ['2. halvår 2014 - 1. halvår 2015', '2014-07-01 – 2015-06-30'],
    ['senest i august/september 2019', 'open – 2019-09-30'],
    ['fra august/september 2019', '2019-08-01 – open'],
    ['fra 5-10-2015', '2015-10-05 – open'],
  ])('`%s` is read as %s', (words, days) => {
    expect(showDays(read(words))).toBe(days);
  });

  test.each(['maj og september 2014', 'maj/september 2014', 'uge 42 og 45 2026'])(
    '`%s` names two moments with a gap and is no stretch',
    (words) => {
      expect(refuse(words)).toMatchObject({ code: 'deadline-several', suggestion: null });
    },
  );
});

describe('EDTF and ISO as input', () => {
  test.each([
    ['2014', '2014-01-01 – 2014-12-31', '2014'],
    ['2014-05', '2014-05-01 – 2014-05-31', '2014-05'],
    ['2014-05-03', '2014-05-03 – 2014-05-03', '2014-05-03'],
    ['2013-05/2014-02', '2013-05-01 – 2014-02-28', '2013-05/2014-02'],
    ['2013/..', '2013-01-01 – open', '2013-01-01/..'],
    ['../2013-12-31', 'open – 2013-12-31', '../2013-12-31'],
    ['2014-21', '2014-03-01 – 2014-05-31', '2014-21'],
    ['2014-22', '2014-06-01 – 2014-08-31', '2014-22'],
    ['2014-23', '2014-09-01 – 2014-11-30', '2014-23'],
    ['2014-33', '2014-01-01 – 2014-03-31', '2014-33'],
    ['2014-34', '2014-04-01 – 2014-06-30', '2014-34'],
    ['2014-35', '2014-07-01 – 2014-09-30', '2014-35'],
    ['2014-36', '2014-10-01 – 2014-12-31', '2014-36'],
    ['2014-38', '2014-05-01 – 2014-08-31', '2014-05/2014-08'],
    ['2014-40', '2014-01-01 – 2014-06-30', '2014-40'],
    ['2014-41', '2014-07-01 – 2014-12-31', '2014-41'],
    ['senest 2014-05-03', 'open – 2014-05-03', '../2014-05-03'],
    ['fra 2014-05-01 til 2014-06-15', '2014-05-01 – 2014-06-15', '2014-05-01/2014-06-15'],
  ])('`%s` is read as %s', (words, days, edtf) => {
    const deadline = read(words);
    expect(showDays(deadline)).toBe(days);
    expect(deadline.edtf).toBe(edtf);
  });

  test('an interval of whole months or years gets the short EDTF value', () => {
    expect(read('1. maj - 30. juni 2014').edtf).toBe('2014-05/2014-06');
    expect(read('1. januar - 31. december 2014').edtf).toBe('2014');
    expect(read('februar 2024 - 29. februar 2024').edtf).toBe('2024-02');
    expect(read('1.-28. februar 2024').edtf).toBe('2024-02-01/2024-02-28');
  });
});

describe("words about the strategy's own period", () => {
  test.each([
    ['i løbet af strategiperioden', '2013-01-01 – 2015-12-31'],
    ['i hele strategiperioden', '2013-01-01 – 2015-12-31'],
    ['ved strategiperiodens udgang', 'open – 2015-12-31'],
    ['ved udløbet af planperioden', 'open – 2015-12-31'],
    ['senest i strategiperioden', 'open – 2015-12-31'],
    ['fra 2014 til udgangen af strategiperioden', '2014-01-01 – 2015-12-31'],
    ['efter strategiperioden', '2016-01-01 – open'],
  ])('`%s` takes its ends from the period', (words, days) => {
    expect(showDays(read(words))).toBe(days);
  });

  test.each([
    'inden udgangen af strategiperioden',
    'inden for strategiens tidsramme',
    'i strategiperioden',
    'i løbet af strategiperioden',
  ])('`%s` cannot be read without a period', (words) => {
    const fault = { code: 'deadline-needs-period', args: { words } };
    expect(parseDeadline(words)).toMatchObject({ ok: false, fault });
    expect(parseDeadline(words, { period: undefined })).toMatchObject({ ok: false, fault });
    expect(parseDeadline(words, { period: { from: null, to: null } })).toMatchObject({ ok: false, fault });
  });

  test('an open period has no end to give', () => {
    expect(read('i strategiperioden', OPEN_PLAN)).toMatchObject({ from: '2013-01-01', to: null, kind: 'from' });
    expect(read('inden udgangen af strategiperioden', OPEN_PLAN)).toMatchObject({
      from: null,
      to: null,
      kind: 'by',
      edtf: null,
    });
    expect(refuse('efter strategiperioden', OPEN_PLAN).code).toBe('deadline-needs-period');
    expect(refuse('fra strategiperioden', { from: null, to: null }).code).toBe('deadline-needs-period');
    expect(refuse('siden strategiperioden', { from: null, to: '2015-12-31' }).code).toBe('deadline-needs-period');
  });

  test('years beside the word take precedence over the period', () => {
    expect(showDays(read('i strategiperioden 2017-2020'))).toBe('2017-01-01 – 2020-12-31');
  });
});

describe('near misses', () => {
  test.each([
    ['31. juni 2013', 'deadline-no-such-day', '30. juni 2013'],
    ['senest den 31. juni 2013', 'deadline-no-such-day', 'senest den 30. juni 2013'],
    ['Senest 31. juni 2013', 'deadline-no-such-day', 'Senest 30. juni 2013'],
    ['29. februar 2013', 'deadline-no-such-day', '28. februar 2013'],
    ['29. februar 1900', 'deadline-no-such-day', '28. februar 1900'],
    ['0. maj 2013', 'deadline-no-such-day', '1. maj 2013'],
    ['31.6.2013', 'deadline-no-such-day', '30.6.2013'],
    ['5.13.2013', 'deadline-no-such-day', '13. maj 2013'],
    ['32.13.2013', 'deadline-no-such-day', null],
    ['2013-06-31', 'deadline-no-such-day', '2013-06-30'],
    ['2013-06-00', 'deadline-no-such-day', '2013-06-01'],
    ['2013-13-01', 'deadline-no-such-day', null],
    ['../2013-02-29', 'deadline-no-such-day', '../2013-02-28'],
    ['2013-02-30/2014', 'deadline-no-such-day', '2013-02-28/2014'],
    ['2013/2014-02-30', 'deadline-no-such-day', '2013/2014-02-28'],
    ['1.-31. juni 2013', 'deadline-no-such-day', '1.-30. juni 2013'],
    ['uge 53 2025', 'deadline-no-such-day', 'uge 52 2025'],
    ['uge 0 2025', 'deadline-no-such-day', 'uge 1 2025'],

    ['2014-2013', 'deadline-reversed', '2013-2014'],
    ['2014/2013', 'deadline-reversed', '2013/2014'],
    ['fra 1. juni 2014 til 1. maj 2014', 'deadline-reversed', 'fra 1. maj 2014 til 1. juni 2014'],
    ['15.-1. maj 2014', 'deadline-reversed', '1. maj 2014 - 15. maj 2014'],
    ['30. juni - 1. maj 2014', 'deadline-reversed', '1. maj 2014 - 30. juni 2014'],
    ['september/august 2019', 'deadline-reversed', 'august 2019 - september 2019'],
    ['december-februar 2014', 'deadline-reversed', 'december 2013 - februar 2014'],

    ['maj 14', 'deadline-two-digit-year', 'maj 2014'],
    ["maj '14", 'deadline-two-digit-year', 'maj 2014'],
    ['5.10.15', 'deadline-two-digit-year', '5.10.2015'],
    ['1. maj 14', 'deadline-two-digit-year', '1. maj 2014'],
    ['i 14', 'deadline-two-digit-year', 'i 2014'],
    ['Q1 14', 'deadline-two-digit-year', 'Q1 2014'],
    ['inden udgangen af 13', 'deadline-two-digit-year', 'inden udgangen af 2013'],
    ['2013-14', 'deadline-two-digit-year', '2013-2014'],
    ['2013/14', 'deadline-two-digit-year', '2013/2014'],
    ['31. juni 13', 'deadline-two-digit-year', '30. juni 2013'],
    ['vinteren 14', 'deadline-two-digit-year', 'vinteren 2013/14'],

    ['vinteren 2014', 'deadline-winter-ambiguous', 'vinteren 2013/14'],
    ['i vinteren 2014', 'deadline-winter-ambiguous', 'i vinteren 2013/14'],
    ['vinter 2014', 'deadline-winter-ambiguous', 'vinter 2013/14'],
    ['vinteren 2013/15', 'deadline-winter-ambiguous', 'vinteren 2013/14'],
    ['senest vinteren 2014', 'deadline-winter-ambiguous', 'senest vinteren 2013/14'],
    ['2014-24', 'deadline-winter-ambiguous', 'vinteren 2013/14'],

    ['oktobr 2015', 'deadline-not-understood', 'oktober 2015'],
    ['Oktobr 2015', 'deadline-not-understood', 'Oktober 2015'],
    ['inden udgagen af juni 2013', 'deadline-not-understood', 'inden udgangen af juni 2013'],
    ['1. halvaar 2014', 'deadline-not-understood', '1. halvår 2014'],
    ['foraaret 2014', 'deadline-not-understood', 'foråret 2014'],
    ['october 2015', 'deadline-not-understood', 'oktober 2015'],
    ['inden 2013-2016', 'deadline-not-understood', 'inden udgangen af 2013-2016'],
    ['inden strategiperioden', 'deadline-not-understood', 'inden udgangen af strategiperioden'],
    ['inden nytår 2014', 'deadline-ambiguous', null],
    ['inden nytår 2013/15', 'deadline-not-understood', null],
    ['inden udgang af 2014', 'deadline-not-understood', 'inden udgangen af 2014'],
    ['i udgangen af 2014', 'deadline-not-understood', 'inden udgangen af 2014'],
    ['tirsdag den 5. oktober 2015', 'deadline-not-understood', 'den 5. oktober 2015'],
    ['1. halvår', 'deadline-without-year', null],
    ['i maj', 'deadline-without-year', null],
    ['inden sommerferien', 'deadline-without-year', null],
    ['senest 1. oktober', 'deadline-without-year', null],
    ['vinteren', 'deadline-without-year', null],
    ['jnui 2026', 'deadline-not-understood', 'juni 2026'],
    ['senets 1. maj 2026', 'deadline-not-understood', 'senest 1. maj 2026'],
    ['2024–', 'deadline-not-understood', 'fra 2024 og frem'],

    ['5. kvartal 2014', 'deadline-not-understood', null],
    ['3. halvår 2014', 'deadline-not-understood', null],
    ['tredje halvår 2014', 'deadline-not-understood', null],
    ['uden 2014', 'deadline-not-understood', null],
    ['den 2014', 'deadline-not-understood', null],
    ['2014 2015', 'deadline-several', null],
    ['2013, 2014', 'deadline-several', null],
    ['i 2013 og 2015', 'deadline-several', null],
    ['2013/2015', 'deadline-ambiguous', null],
    ['12014', 'deadline-not-understood', null],
    ['1814', 'deadline-not-understood', null],
    ['2214', 'deadline-not-understood', null],
    ['201', 'deadline-not-understood', null],
    ['2013-13', 'deadline-not-understood', null],
    ['2014-20', 'deadline-two-digit-year', '2014-2020'],
    ['2014-42', 'deadline-two-digit-year', '2014-2042'],
    ['2014-13', 'deadline-not-understood', null],
    ['2014-00', 'deadline-not-understood', null],
    ['2014/05', 'deadline-not-understood', '2014-05'],
    ['2014-Q5', 'deadline-not-understood', null],
    ['2014-H3', 'deadline-not-understood', null],
    ['2025-W53', 'deadline-not-understood', null],
    ['../..', 'deadline-not-understood', null],
    ['2013/', 'deadline-not-understood', null],
    ['/2013', 'deadline-not-understood', null],
    ['maj 2014-2015', 'deadline-not-understood', null],
    ['primo - maj 2014', 'deadline-not-understood', null],
    ['2013-2016+', 'deadline-not-understood', null],
    ['ved årets udgang Q1 2015', 'deadline-not-understood', null],
    ['inden udgangen af', 'deadline-without-year', null],
    ['uge -2 2026', 'deadline-not-understood', null],
    ['valgperioden 2026', 'deadline-not-understood', null],
    ['skoleåret 2014', 'deadline-ambiguous', null],
    ['skoleåret 2013/15', 'deadline-not-understood', null],
    ['efter vedtagelsen af budget 2015', 'deadline-not-understood', null],
    ['når byrådet har besluttet det', 'deadline-vague', null],
    ['primo', 'deadline-without-year', null],
    ['', 'deadline-not-understood', null],
    ['   ', 'deadline-not-understood', null],
    ['.', 'deadline-not-understood', null],
  ])('`%s` is refused as %s, with %s to offer', (words, code, suggestion) => {
    expect(refuse(words)).toMatchObject({ code, suggestion });
  });

  test('no year is made up for words that lack one', () => {
    const form = '{ words: i maj, by: DATO }';
    expect(parseDeadline('i maj', { period: { from: '2019-01-01', to: '2019-12-31' } })).toEqual({
      ok: false,
      fault: { code: 'deadline-without-year', args: { words: 'i maj', form } },
    });
  });

  test('a paragraph is not searched for a deadline', () => {
    const paragraph = `i 2014 ${'og så videre '.repeat(20)}`;
    expect(refuse(paragraph)).toMatchObject({ code: 'deadline-not-understood', suggestion: null });
  });

  test.each([
    ['ca. maj 2014', 'maj 2014'],
    ['omkring 1. maj 2014', '1. maj 2014'],
    ['hurtigst muligt i 2014', 'i 2014'],
    ['forventeligt i 2014', 'i 2014'],
    ['2014~', '2014'],
    ['maj 2014 (ca.)', 'maj 2014'],
  ])('`%s` is vague, but `%s` is not', (words, suggestion) => {
    expect(refuse(words)).toEqual({ code: 'deadline-vague', args: { words }, suggestion });
  });

  test.each(['Snarest muligt.', 'på længere sigt', 'ad hoc', 'i de kommende år', 'så snart som muligt'])(
    '`%s` is vague',
    (words) => {
      expect(refuse(words)).toEqual({ code: 'deadline-vague', args: { words }, suggestion: null });
    },
  );
});

describe('the arguments of a fault', () => {
  test('an ambiguous winter names both winters', () => {
    expect(refuse('Vinteren 2014').args).toEqual({
      words: 'Vinteren 2014',
      first: 'vinteren 2013/14',
      second: 'vinteren 2014/15',
    });
    expect(refuse('2014-24').args).toMatchObject({ first: 'vinteren 2013/14', second: 'vinteren 2014/15' });
    expect(refuse('inden nytår 2014').args).toMatchObject({
      first: 'inden nytår 2013/14',
      second: 'inden nytår 2014/15',
    });
  });

  test('a reversed interval names both days', () => {
    expect(refuse('2014-2013').args).toEqual({ words: '2014-2013', from: '2014-01-01', to: '2013-12-31' });
  });

  test('the words are kept as written, without the space around them', () => {
    expect(refuse('  Maj  14 ').args).toEqual({ words: 'Maj  14' });
    expect(read(' Inden  udgangen af 2013. ').words).toBe('Inden  udgangen af 2013.');
  });
});

describe('warnings', () => {
  test.each([
    ['inden 2026', '2025-12-31', 'senest i 2026'],
    ['før 2026', '2025-12-31', 'senest i 2026'],
    ['inden 2. kvartal 2026', '2026-03-31', 'senest i 2. kvartal 2026'],
    ['inden 1. halvår 2026', '2025-12-31', 'senest i 1. halvår 2026'],
  ])('`%s` was perhaps meant to include it', (words, to, suggestion) => {
    expect(read(words).warnings).toEqual([{ code: 'deadline-before-year', args: { words, to, suggestion } }]);
  });

  test.each([
    ['primo 2016', '2016-01-01', '2016-04-30'],
    ['medio 2016', '2016-05-01', '2016-08-31'],
    ['i ultimo 2016', '2016-09-01', '2016-12-31'],
  ])('`%s` has no official length', (words, from, to) => {
    expect(read(words).warnings).toEqual([{ code: 'deadline-no-official-length', args: { words, from, to } }]);
  });

  test('the end of the school holiday is for the municipality to set', () => {
    const args = { words: 'efter sommerferien 2026', from: '2026-08-10' };
    expect(read('efter sommerferien 2026').warnings).toEqual([{ code: 'deadline-after-holiday', args }]);
    expect(read('i sommerferien 2026')).toMatchObject({
      from: '2026-06-27',
      to: '2026-08-09',
      warnings: [{ code: 'deadline-by-custom' }],
    });
  });

  test('both ends of an interval may give a warning', () => {
    expect(read('ultimo 2014/primo 2015').warnings.map(({ code }) => code)).toEqual([
      'deadline-no-official-length',
      'deadline-no-official-length',
    ]);
  });

  test.each([
    'senest i 2026',
    'inden udgangen af 2026',
    'inden maj 2026',
    'inden 5. maj 2026',
    'primo maj 2026',
    'inden sommerferien 2026',
  ])('`%s` gives no warning', (words) => {
    expect(read(words).warnings).toEqual([]);
  });
});

function read(words: string, period: Interval = PLAN) {
  const reading = parseDeadline(words, { period });
  if (!reading.ok) throw new Error(`${words}: ${reading.fault.code}`);
  return reading.deadline;
}

/** Splits the refusal into code and suggestion, because most tests are about the suggestion. */
function refuse(words: string, period: Interval = PLAN) {
  const reading = parseDeadline(words, { period });
  if (reading.ok) throw new Error(`${words} was read as ${showDays(reading.deadline)}`);
  const { suggestion, form: _, ...args }: { words: string; suggestion?: string; form?: string } = reading.fault.args;
  return { code: reading.fault.code, args, suggestion: suggestion ?? null };
}

function showDays({ from, to }: Interval): string {
  return `${from ?? 'open'} – ${to ?? 'open'}`;
}
