import { expect, test } from 'vitest';

import { settlePdf } from '#cli/pdf/stable-pdf.ts';

const settle = (text: string) => Buffer.from(settlePdf(Buffer.from(text, 'latin1'), '2026-05-01')).toString('latin1');

test.each([
  ["/CreationDate (D:20261121232859+01'00')", "/CreationDate (D:20260501000000+00'00')"],
  ["/ModDate (D:20261121232859+00'00')>>", "/ModDate (D:20260501000000+00'00')>>"],
  ['/ModDate (D:20261121232859)', '/ModDate (D:20260501000000)'],
  [
    '/ID (node00000630) /Headers [(node00000598) (node00000630)]',
    '/ID (node00000002) /Headers [(node00000001) (node00000002)]',
  ],
  ['Mødet var 20261121232859 (node1)', 'Mødet var 20261121232859 (node1)'],
])('%s becomes %s', (found, settled) => {
  expect(settle(found)).toBe(settled);
  expect(settled).toHaveLength(found.length);
});
