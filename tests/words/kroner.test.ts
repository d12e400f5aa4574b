import { expect, test } from 'vitest';

import { sayKroner } from '#words/kroner.ts';

test.each([
  [12_400_000, '12,4 mio. kr.', 'DKK 12.4 million'],
  [1_200_000_000, '1,2 mia. kr.', 'DKK 1.2 billion'],
  [950_000, '950.000 kr.', 'DKK 950,000'],
  [1_234_567.5, '1.234.567,5 kr.', 'DKK 1,234,567.5'],
])('%d is `%s` to a Danish reader and `%s` to an English one', (value, danish, english) => {
  expect([sayKroner(value, 'da'), sayKroner(value, 'en')]).toEqual([danish, english]);
});
