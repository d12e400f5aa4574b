import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { describe, expect, inject, test } from 'vitest';

import { listPages, PAGE_TYPES, readPage } from './site.ts';

const LIMIT = 15_000;
const LAYERS = ['tokens', 'reset', 'base', 'prose', 'layout', 'components', 'utilities'];
/** Pages with something to try out; every other page has no script at all. */
const WITH_SCRIPT = /^\/soeg\/$|^\/sammenlign\/$|\/opfoelgning\/$/;

describe('a page is light', () => {
  test('a goal fetches less than 15 kB of HTML and CSS, gzipped', () => {
    const html = readPage(PAGE_TYPES.goal);
    const bytes = gzipSync(html).length + listStyles(html).reduce((sum, css) => sum + gzipSync(css).length, 0);
    expect(bytes).toBeLessThan(LIMIT);
  });

  test('one stylesheet serves the whole site, with its layers in order', () => {
    for (const address of Object.values(PAGE_TYPES)) {
      const styles = listStyles(readPage(address));
      expect(styles, address).toHaveLength(1);
      const layers = [...(styles[0]?.toString() ?? '').matchAll(/@layer ([a-z, ]+)/g)].flatMap(([, names = '']) =>
        names.split(',').map((name) => name.trim()),
      );
      expect([...new Set(layers)]).toEqual(LAYERS);
    }
  });

  test('only the pages that need it have script', () => {
    const scripted = listPages().filter((address) =>
      /<script(?! type="application\/ld\+json")/.test(readPage(address)),
    );
    expect(scripted.filter((address) => !WITH_SCRIPT.test(address))).toEqual([]);
  });
});

function listStyles(html: string): Buffer[] {
  return [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) =>
    readFileSync(join(inject('dist'), href)),
  );
}
