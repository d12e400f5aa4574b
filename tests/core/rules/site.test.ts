import { describe, expect, test } from 'vitest';

import { addMonths } from '#core/deadlines/calendar.ts';
import { renderDiagnostic } from '#reporters/render-diagnostic.ts';

import { checkNordby, listFindings } from '../nordby.ts';
import { readArg } from '../../read-arg.ts';

const KEYS = {
  publisher: 'publisher: Nordby Kommune',
  statement: '  statement: https://was.digst.dk/strategi-nordby-example',
  updated: '  updated: 18. marts 2026',
  phone: '  phone: 12 34 56 78',
  writeTo: '  write-to: tilgaengelighed@nordby.example',
  security: 'security-contact: it-sikkerhed@nordby.example',
};

/** Checks `site.yaml` with some lines changed; null removes the line. */
function checkSite(
  changes: Partial<Record<keyof typeof KEYS, string | null>> = {},
  url: string | null = 'url: https://strategi.nordby.example',
) {
  const { publisher, statement, updated, phone, writeTo, security } = { ...KEYS, ...changes };
  const accessibility = [statement, updated, phone, writeTo].filter((line) => line !== null);
  const lines = [url, publisher, ...(accessibility.length > 0 ? ['accessibility:', ...accessibility] : []), security];
  return checkNordby({ 'site.yaml': `${lines.filter((line) => line !== null).join('\n')}\n` });
}

describe('a site with an address of its own', () => {
  test('with everything it needs has no findings', () => {
    expect(listFindings(checkSite())).toEqual([]);
  });

  test.each([
    ['publisher', 'publisher'],
    ['statement', 'accessibility.statement'],
    ['updated', 'accessibility.updated'],
    ['phone', 'accessibility.phone'],
    ['writeTo', 'accessibility.write-to'],
    ['security', 'security-contact'],
  ] as const)('without %s gets a finding about the missing key and the reason, at its address', (line, key) => {
    const { diagnostics } = checkSite({ [line]: null });
    expect(diagnostics).toMatchObject([
      { code: 'site-duty-missing', args: { key }, location: { file: 'content/site.yaml', line: 1, column: 6 } },
    ]);
    for (const language of ['da', 'en'] as const) {
      for (const diagnostic of diagnostics) {
        const { message, help } = renderDiagnostic(diagnostic, language, null);
        expect(message).toContain(`\`${key}\``);
        expect(help).not.toBe('');
      }
    }
  });

  test('without any of it gets one finding for each', () => {
    const { diagnostics } = checkSite({
      publisher: null,
      statement: null,
      updated: null,
      phone: null,
      writeTo: null,
      security: null,
    });
    expect(diagnostics.map((finding) => readArg(finding, 'key'))).toEqual([
      'accessibility.phone',
      'accessibility.statement',
      'accessibility.updated',
      'accessibility.write-to',
      'publisher',
      'security-contact',
    ]);
  });

  test('is not asked for what a fault in the file may hide', () => {
    expect(checkSite({ phone: '  telefon: 12 34 56 78', security: null }).diagnostics.map(({ code }) => code)).toEqual([
      'unknown-key',
    ]);
    expect(checkSite({ updated: '  updated: 31. juni 2026' }).diagnostics.map(({ code }) => code)).toEqual([
      'deadline-no-such-day',
    ]);
  });
});

test('a site without an address is not asked for anything', () => {
  expect(
    listFindings(
      checkSite(
        {
          publisher: null,
          statement: null,
          updated: '  updated: 18. marts 2020',
          phone: null,
          writeTo: null,
          security: null,
        },
        null,
      ),
    ),
  ).toEqual([]);
  expect(listFindings(checkNordby())).toEqual([]);
});

test.each([
  ['https://strategi.nordby.example', []],
  ['https://strategi.nordby.example/', []],
  ['https://www.nordby.example/strategi', ['address-form https://www.nordby.example']],
  ['https://www.nordby.example/?side=1', ['address-form https://www.nordby.example']],
  ['www.nordby.example/strategi/', ['address-form https://www.nordby.example']],
  ['nordby', ['address-form undefined']],
  ['strategi.nordby.example', ['address-form https://strategi.nordby.example']],
])('whether the address %s is at the top of its host: %j', (address, findings) => {
  const { diagnostics } = checkNordby({ 'site.yaml': `url: ${address}\n` });
  expect(
    diagnostics
      .filter(({ code }) => code === 'address-form')
      .map((finding) => `${finding.code} ${readArg(finding, 'suggestion')}`),
  ).toEqual(findings);
});

describe('the statement', () => {
  test.each([
    ['https://was.digst.dk/strategi-nordby-example', []],
    ['https://was.digst.dk/nordby-example?x=1', []],
    ['https://was.digst.dk', ['statement-elsewhere']],
    ['https://was.digst.dk/', ['statement-elsewhere']],
    ['https://was.digst.dk//', ['statement-elsewhere']],
    ['http://was.digst.dk/strategi-nordby-example', ['statement-elsewhere']],
    ['https://was.digst.dk.nordby.example/strategi', ['statement-elsewhere']],
    ['https://nordby.example/was.digst.dk/strategi', ['statement-elsewhere']],
    ['was.digst.dk/strategi-nordby-example', ['address-form']],
  ])('at %s: %j', (address, codes) => {
    expect(checkSite({ statement: `  statement: ${address}` }).diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    ['1. maj 2026', []],
    ['1. juni 2025', []],
    ['31. maj 2025', ['statement-soon-outdated']],
    ['1. maj 2025', ['statement-soon-outdated']],
    ['30. april 2025', ['statement-outdated']],
    ['2. maj 2026', ['statement-dated-ahead']],
    ['maj 2026', []],
    ['april 2025', ['statement-outdated']],
    ['2025-06-15', []],
  ])('updated %s, on 1 May 2026: %j', (updated, codes) => {
    expect(checkSite({ updated: `  updated: ${updated}` }).diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  test('is reported at its date when the year is over', () => {
    const [finding] = checkSite({ updated: '  updated: 20. maj 2025' }).diagnostics;
    expect(finding).toMatchObject({ args: { due: '2026-05-20' }, location: { line: 5, column: 12, endColumn: 24 } });
  });
});

test.each([
  ['it-sikkerhed@nordby.example', []],
  ['https://www.nordby.example/sikkerhed', []],
  ['http://www.nordby.example/sikkerhed', ['address-form']],
  ['Mette Holm', ['address-form']],
  ['mailto:it@nordby.example', ['address-form']],
])('a contact `%s`: %j', (words, codes) => {
  expect(checkSite({ security: `security-contact: ${words}` }).diagnostics.map(({ code }) => code)).toEqual(codes);
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2025-12-01', 1, '2026-01-01'],
  ['2025-06-30', 11, '2026-05-30'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-15', -13, '2024-12-15'],
])('%s and %i months is %s', (date, months, then) => {
  expect(addMonths(date, months)).toBe(then);
});
