// Arguments that a code does not have. The compiler is the test: it would object if one of these lines were valid.
import { describe, expect, test } from 'vitest';

import { catalogue } from '#core/diagnostics/catalogue.ts';
import { createDiagnostic, type Diagnostic, type Fault } from '#core/diagnostics/diagnostic.ts';
import { wording } from '#core/diagnostics/wording.ts';

const PLACE = { kind: 'unavailable', file: 'content/nordby/index.md' } as const;

export const wrong: Diagnostic[] = [
  // @ts-expect-error misspelt
  createDiagnostic('broken-image', PLACE, { fuond: './havn.png' }),
  // @ts-expect-error missing
  createDiagnostic('broken-image', PLACE, {}),
  // @ts-expect-error missing altogether
  createDiagnostic('broken-image', PLACE),
  // @ts-expect-error superfluous
  createDiagnostic('broken-image', PLACE, { found: './havn.png', page: '/nordby/' }),
  // @ts-expect-error a misspelt one of those that can be left out
  createDiagnostic('broken-link', PLACE, { found: '/nordby/', sugestion: '/nordby/' }),
  // @ts-expect-error one that cannot be left out
  createDiagnostic('duplicate-id', PLACE, { id: 'havn', suggestion: null }),
  // @ts-expect-error another kind than there are
  createDiagnostic('document-unused', PLACE, { title: 'Trafikplanen', kind: 'plan' }),
  // @ts-expect-error a number, where the words are text
  createDiagnostic('table-header-empty', PLACE, { column: 2 }),
  // @ts-expect-error a code without arguments
  createDiagnostic('cpr-number', PLACE, { found: '010203-1234' }),
  // @ts-expect-error a code that nobody has worded
  createDiagnostic('broken-promise', PLACE),
];

wording<{ found: string }>({
  severity: 'error',
  da: { message: ({ found }) => found, help: () => 'Ret det.' },
  // @ts-expect-error words that ask for more than they are given
  en: { message: ({ fuond }) => fuond, help: () => 'Mend it.' },
});

wording({
  severity: 'error',
  // @ts-expect-error words that ask for something where nothing is given
  da: { message: ({ found }) => found, help: () => 'Ret det.' },
  en: { message: () => 'It is wrong.', help: () => 'Mend it.' },
});

describe('a diagnostic', () => {
  test('has the arguments of its code, without those that were left out', () => {
    expect(createDiagnostic('broken-link', PLACE, { found: '/nordby/', suggestion: null })).toEqual({
      code: 'broken-link',
      args: { found: '/nordby/' },
      location: PLACE,
      related: [],
    });
    expect(createDiagnostic('cpr-number', PLACE).args).toEqual({});
  });

  test('has arguments that follow from its code', () => {
    const finding: Fault = createDiagnostic('broken-image', PLACE, { found: './havn.png' });
    const found = finding.code === 'broken-image' ? finding.args.found : null;
    expect(found).toBe('./havn.png');
    expect(catalogue['broken-image'].en.message({ found: './havn.png' })).toContain('`./havn.png`');
  });
});
