// A page of ours that authors may link to, and whose name no municipality can take: both are lists, held here against
// the pages there are.
import { globSync } from 'node:fs';

import { expect, test } from 'vitest';

import { listPlaces } from '#core/model/list-places.ts';
import { RESERVED_TOP_NAMES, TOP_FOLDERS } from '#schemas/index.ts';

import { checkNordby, NORDBY } from '../core/nordby.ts';

const ownPages = globSync('src/pages/**/*.astro')
  .map((path) => path.replaceAll('\\', '/').slice('src/pages'.length, -'.astro'.length))
  .filter((path) => !path.includes('[') && path !== '/404')
  .map((path) => `${path}/`.replace(/index\/$/, ''))
  .sort();

test('every page with an address of its own can be linked to', () => {
  const places = listPlaces(checkNordby(NORDBY).publication, []);
  expect(ownPages.length).toBeGreaterThan(10);
  expect(ownPages.filter((address) => !places.has(address))).toEqual([]);
});

test('no municipality can take the name of one', () => {
  const taken: readonly string[] = [...RESERVED_TOP_NAMES, ...Object.keys(TOP_FOLDERS)];
  const names = ownPages.map((address) => address.split('/')[1] ?? '').filter((name) => name !== '');
  expect(names.filter((name) => !taken.includes(name))).toEqual([]);
});
