// Runs the 652 examples of the CommonMark specification through the same steps as a strategy's text.
import commonmark from 'commonmark-spec';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { describe, expect, test } from 'vitest';

import { renderMarkdown } from '#markdown/render-markdown.ts';
import { parseBody } from '#core/source/parse-body.ts';

import { checkGoal } from '../core/nordby.ts';

/** Raw HTML is refused with its line. HTML comments are the author's own notes and are not published. */
const RAW_HTML = [
  21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172,
  173, 174, 175, 176, 177, 178, 179, 180, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 201, 308, 309, 344, 475,
  476, 477, 491, 494, 524, 536, 613, 614, 615, 616, 617, 625, 626, 627, 628, 629, 630, 631, 642, 643,
];
/** Addresses other than http, https, mailto and tel are refused with their line. */
const OTHER_SCHEMES = [596, 598, 599, 601];
/** A bare address in the text becomes a link, as on GitHub. */
const BARE_ADDRESSES = [602, 606, 608, 611, 612];

const examples = commonmark.tests.map((example) => ({
  ...example,
  markdown: example.markdown.replaceAll('→', '\t'),
  html: example.html.replaceAll('→', '\t'),
}));
const differing = new Set([...RAW_HTML, ...OTHER_SCHEMES, ...BARE_ADDRESSES]);
const pick = (numbers: number[]) => examples.filter(({ number }) => numbers.includes(number));

test('the specification has all its examples', () => {
  expect(examples).toHaveLength(652);
});

test.each(examples.filter(({ number }) => !differing.has(number)))(
  'example $number, $section, is rendered as the specification says',
  ({ markdown, html }) => {
    expect(render(markdown)).toBe(tidy(html));
  },
);

test.each(pick(RAW_HTML))('example $number, $section, has its HTML refused or kept back', ({ markdown }) => {
  const html = render(markdown);
  expect(html).not.toMatch(
    /<(?:script|style|iframe|object|table|div|pre|!--|del|i|b|bar|a \w+=(?!"))\b[^>]*(?:on\w+|foo)=/i,
  );
  const isCommentOnly = parseBody(markdown).html.every(({ value }) => /^\s*<!--(?!-?>)[\s\S]*-->\s*$/.test(value));
  expect(codesOf(markdown).includes('raw-html')).toBe(!isCommentOnly);
});

test.each(pick(OTHER_SCHEMES))('example $number, $section, has its address refused', ({ markdown }) => {
  expect(codesOf(markdown)).toEqual(['unsafe-address']);
  expect(render(markdown)).not.toContain('href');
});

describe('a bare address', () => {
  test.each(pick(BARE_ADDRESSES))('of example $number is a link', ({ markdown, html }) => {
    expect(html).not.toContain('<a ');
    expect(render(markdown)).toContain('<a href="');
  });
});

function codesOf(markdown: string): string[] {
  return checkGoal('', markdown).diagnostics.map(({ code }) => code);
}

function render(markdown: string): string {
  return tidy(
    renderMarkdown(parseBody(markdown).root.children, {
      language: 'da',
      textLanguage: 'da',
      idPrefix: '',
      headingShift: 0,
      notes: new Map() as never,
      folder: '',
    }),
  );
}

/** Removes what a page adds to every text: anchors on headings, and attributes of links and pictures. */
function tidy(html: string): string {
  return rehype()
    .data('settings', { fragment: true })
    .use(() => withoutAdditions)
    .processSync(html)
    .toString()
    .replace(/\s+/g, ' ')
    .replaceAll('> <', '><')
    .trim();
}

function withoutAdditions(node: Root | Element): void {
  node.children = node.children.flatMap((child) =>
    child.type === 'element' && isHeadingBox(child)
      ? child.children.filter((inner) => inner.type === 'element' && /^h\d$/.test(inner.tagName))
      : [child],
  );
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (/^h\d$/.test(child.tagName)) delete child.properties['id'];
    if (child.tagName === 'a') delete child.properties['rel'];
    if (child.tagName === 'img') {
      delete child.properties['loading'];
      delete child.properties['decoding'];
      child.properties['src'] = String(child.properties['src']).replace(/^\//, '');
    }
    withoutAdditions(child);
  }
}

function isHeadingBox({ properties }: Element): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes('heading');
}
