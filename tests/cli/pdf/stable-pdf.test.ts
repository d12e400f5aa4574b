import { expect, test } from 'vitest';

import { stabilisePdf } from '#cli/pdf/stable-pdf.ts';

const stabilise = (text: string) =>
  Buffer.from(stabilisePdf(Buffer.from(text, 'latin1'), '2026-05-01')).toString('latin1');

test.each([
  ["/CreationDate (D:20261121232859+01'00')", "/CreationDate (D:20260501000000+00'00')"],
  ["/ModDate (D:20261121232859+00'00')>>", "/ModDate (D:20260501000000+00'00')>>"],
  ['/ModDate (D:20261121232859)', '/ModDate (D:20260501000000)'],
  [
    '/ID (node00000630) /Headers [(node00000598) (node00000630)]',
    '/ID (node00000002) /Headers [(node00000001) (node00000002)]',
  ],
  ['Mødet var 20261121232859 (node1)', 'Mødet var 20261121232859 (node1)'],
])('%s becomes %s', (found, expected) => {
  expect(stabilise(found)).toBe(expected);
  expect(expected).toHaveLength(found.length);
});
