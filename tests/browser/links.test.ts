import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, inject, test } from 'vitest';

import { listPages, readPage } from './site.ts';

const parser = rehype();
const pages = new Map(listPages().map((address) => [address, readElements(parser.parse(readPage(address)))]));

describe('on every page of the site', () => {
  test('every internal link leads to a page and a place that exist', () => {
    const broken = [...pages].flatMap(([address, { links }]) =>
      links.filter((href) => !leadsSomewhere(href, address)).map((href) => `${address} → ${href}`),
    );
    expect(broken).toEqual([]);
  });

  test('no id is used twice', () => {
    const doubled = [...pages].flatMap(([address, { ids }]) =>
      ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address} #${id}`),
    );
    expect(doubled).toEqual([]);
  });

  test('nothing is fetched from another host', () => {
    const outside = [...pages].flatMap(([address, { fetched }]) =>
      fetched.filter((url) => /^(?:[a-z]+:)?\/\//i.test(url)).map((url) => `${address} → ${url}`),
    );
    expect(outside).toEqual([]);
  });

  test('there is no inline script, no inline style and no event handler', () => {
    const inline = [...pages].flatMap(([address, { inline }]) => inline.map((what) => `${address}: ${what}`));
    expect(inline).toEqual([]);
  });

  test('the language is Danish, or English below /en/, and the title says what the page is', () => {
    for (const [address, { language, title }] of pages) {
      expect(language, address).toBe(address.startsWith('/en/') ? 'en' : 'da');
      expect(title.length, address).toBeGreaterThan(3);
    }
    const titles = [...pages.values()].map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

function leadsSomewhere(href: string, from: string): boolean {
  if (/^(?:https?:|mailto:|tel:)/.test(href)) return true;
  const { pathname, hash } = new URL(href, `http://site${from}`);
  const path = decodeURIComponent(pathname);
  const page = pages.get(path);
  if (!page) return existsSync(join(inject('dist'), path)) && !path.endsWith('/');
  return hash === '' || hash === '#' || page.ids.includes(decodeURIComponent(hash.slice(1)));
}

function readElements(tree: Root) {
  const found = {
    links: [] as string[],
    ids: [] as string[],
    fetched: [] as string[],
    inline: [] as string[],
    language: '',
    title: '',
  };
  visit(tree, 'element', (node: Element) => {
    const { tagName, properties } = node;
    if (typeof properties.id === 'string') found.ids.push(properties.id);
    if (tagName === 'a' && typeof properties.href === 'string') found.links.push(properties.href);
    if (tagName === 'html') found.language = String(properties.lang);
    if (tagName === 'title' && found.title === '') found.title = textOf(node);
    if (['img', 'script', 'iframe', 'source', 'video'].includes(tagName) && properties.src)
      found.fetched.push(String(properties.src));
    if (tagName === 'link' && !['canonical', 'alternate'].includes(String(properties.rel)))
      found.fetched.push(String(properties.href));
    if (tagName === 'script' && node.children.length > 0 && properties.type !== 'application/ld+json')
      found.inline.push('script');
    if (tagName === 'style') found.inline.push('style element');
    if (properties.style !== undefined) found.inline.push(`style on ${tagName}`);
    for (const name of Object.keys(properties)) if (/^on[A-Z]/.test(name)) found.inline.push(`${name} on ${tagName}`);
  });
  return found;
}

function textOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}
