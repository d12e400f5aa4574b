import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { describe, expect, inject, test } from 'vitest';

import { listPages, PAGE_TYPES, readPage } from './site.ts';

const LIMIT = 15_000;
/** Bytes of HTML and CSS, gzipped. The longest pages have a whole strategy. */
const LIMIT_OF_ANY = 50_000;
const TYPEFACE = '/skrift/traad-sans.woff2';
/** Kinds of links that a browser does not fetch, or does not wait for. */
const IDLE = new Set(['canonical', 'alternate', 'icon']);
const ORDER = '@layer tokens,reset,base,prose,layout,components,utilities;';
/** Pages with something to operate; every other page is without script. */
const WITH_SCRIPT = /^\/soeg\/$|^\/sammenlign\/$|\/opfoelgning\/$/;

describe('a page is light', () => {
  test('a goal fetches less than 15 kB of HTML and CSS, gzipped', () => {
    const html = readPage(PAGE_TYPES.goal);
    expect(weigh(html)).toBeLessThan(LIMIT);
  });

  test('no page, however long, has more than 50 kB of HTML and CSS, gzipped', () => {
    const heavy = listPages().filter((address) => weigh(readPage(address)) >= LIMIT_OF_ANY);
    expect(heavy).toEqual([]);
  });

  test('a page waits only for one stylesheet, a view for one more, and only the typeface is requested before it', () => {
    for (const address of listPages()) {
      const [, head = ''] = /<head>([\s\S]*)<\/head>/.exec(readPage(address)) ?? [];
      const links = [...head.matchAll(/<link rel="([^"]+)" href="([^"]+)"/g)]
        .filter(([, rel = '']) => !IDLE.has(rel))
        .map(([, rel, href]) => (rel === 'stylesheet' ? rel : `${rel} ${href}`));
      expect(links.slice(0, 2), address).toEqual([`preload ${TYPEFACE}`, 'stylesheet']);
      expect(links.slice(2), address).toEqual(hasSheetOfItsOwn(address) ? ['stylesheet'] : []);
      // A module does not delay the page.
      const scripts = [...readPage(address).matchAll(/<script(?! type="(?:application\/ld\+json|module)")[^>]*>/g)];
      expect(scripts, address).toEqual([]);
    }
  });

  test('one stylesheet serves the whole site, and every sheet names the layers in their order first', () => {
    const pages = Object.values(PAGE_TYPES).map((address) => listStyles(readPage(address)).map(String));
    const [shared] = pages.map(([first]) => first);
    expect(pages.filter((styles) => !styles.includes(shared ?? ''))).toEqual([]);
    for (const style of pages.flat()) expect(style.slice(0, ORDER.length)).toBe(ORDER);
  });

  test('only the pages that need script have it', () => {
    const scripted = listPages().filter((address) =>
      /<script(?! type="application\/ld\+json")/.test(readPage(address)),
    );
    expect(scripted.filter((address) => !WITH_SCRIPT.test(address))).toEqual([]);
  });
});

/** The overview, the comparison, a plan on one page, its deadlines and meetings, search, reference and A–Å. */
function hasSheetOfItsOwn(address: string): boolean {
  return /\/(?:overblik|sammenlign|hele|opfoelgning|frister|soeg|a-aa)\/$|^\/validering\//.test(address);
}

function weigh(html: string): number {
  return gzipSync(html).length + listStyles(html).reduce((sum, css) => sum + gzipSync(css).length, 0);
}

function listStyles(html: string): Buffer[] {
  return [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) =>
    readFileSync(join(inject('dist'), href)),
  );
}
