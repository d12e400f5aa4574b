import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';

import { listPages, readPage } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Style, not validity: Astro closes void elements in its own way and keeps the author's white space.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
  },
});

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const address of listPages()) {
    const report = await validator.validateString(readPage(address));
    for (const { messages } of report.results)
      faults.push(...messages.map(({ line, ruleId, message }) => `${address}:${line} ${ruleId}: ${message}`));
  }
  expect(faults).toEqual([]);
});
