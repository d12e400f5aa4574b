import { describe, expect, test } from 'vitest';

import { renderMarkdown } from '#markdown/render-markdown.ts';
import { parseBody } from '#core/source/parse-body.ts';

const render = (text: string) =>
  renderMarkdown(parseBody(text).root.children, {
    language: 'da',
    textLanguage: 'da',
    idPrefix: '',
    headingShift: 0,
    notes: new Map(),
    folder: '/',
  });

describe('a passage in another language', () => {
  test.each([
    ['engelsk', 'en'],
    ['Engelsk', 'en'],
    ['en', 'en'],
    ['grønlandsk', 'kl'],
    ['færøsk', 'fo'],
  ])('marked `%s` is published with lang="%s"', (name, language) => {
    expect(render(`Før.\n\n:::${name}\nA *city* by the sea.\n\nAnd a harbour.\n:::\n\nEfter.`)).toBe(
      `<p>Før.</p>\n<div lang="${language}"><p>A <em>city</em> by the sea.</p><p>And a harbour.</p></div>\n<p>Efter.</p>`,
    );
  });

  test('is marked when it is read from right to left', () => {
    expect(render(':::arabisk\nمدينة\n:::')).toBe('<div lang="ar" dir="rtl"><p>مدينة</p></div>');
  });

  test('leaves the colons of a sentence unchanged', () => {
    const sentence = 'Kl. 10:30 og Børn:trygge veje :vigtig[x] a:b';
    expect(render(`${sentence}\n\n::note\n\n:::engelsk\nAt 10:30.\n:::`)).toBe(
      `<p>${sentence}</p>\n<p>::note</p>\n<div lang="en"><p>At 10:30.</p></div>`,
    );
  });

  test('is part of the passage around it', () => {
    const { passages, foreign, leadText } = parseBody(
      'Indledning.\n\n## Formål\n\n:::engelsk\nA city.\n:::\n\n## Baggrund\n\nTekst.',
    );
    expect(passages.map(({ name, nodes }) => [name, nodes.length])).toEqual([
      ['purpose', 1],
      ['background', 1],
    ]);
    expect(foreign).toMatchObject([{ name: 'engelsk', language: 'en', isClosed: true }]);
    expect(leadText).toBe('Indledning.');
  });

  test('is looked for only when the text has a mark', () => {
    expect(parseBody('Kl. 10:30 :::').foreign).toEqual([]);
    expect(render('Kl. 10:30 :::')).toBe('<p>Kl. 10:30 :::</p>');
  });
});
