// Tests that what /privatliv/ says is true in a browser: nothing is set, kept or fetched from others.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import sirv from 'sirv';
import { describe, expect, inject, test } from 'vitest';

import { listPages, PAGE_TYPES, readPage, visitSite } from './site.ts';

const site = visitSite();

describe('no page leaves anything behind', () => {
  test('in cookies, storage or workers, or asks another host for anything', async () => {
    site.requests.length = 0;
    const page = await site.openAnew('/');
    for (const address of Object.values(PAGE_TYPES)) {
      await page.goto(new URL(address, inject('siteUrl')).href);
      expect(await listTraces(page), address).toEqual([]);
    }
    expect(findStrangers(inject('siteUrl'))).toEqual([]);
  });

  test('after a search either', async () => {
    site.requests.length = 0;
    const page = await site.openAnew('/');
    await page.getByRole('searchbox').fill('frivillig');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#soegehits a');
    expect(await listTraces(page)).toEqual([]);
    expect(findStrangers(inject('siteUrl'))).toEqual([]);
  });

  test('and the page about it can be found from each of them', () => {
    expect(
      listPages().filter(
        (address) => !/<footer[\s\S]*<a href="\/privatliv\/"[^>]*>(?:Privatliv|Privacy)<\/a>/.test(readPage(address)),
      ),
    ).toEqual([]);
  });
});

describe('on a host that can send no headers', () => {
  test('the policy is in every page, before anything it applies to', () => {
    const without = listPages().filter(
      (address) =>
        !/^<!DOCTYPE html><html[^>]*><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none';/.test(
          readPage(address),
        ),
    );
    expect(without).toEqual([]);
  });

  test('every page type works with the policy, including the search', async () => {
    const files = sirv(inject('dist'), { dev: true });
    const server = createServer((request, response) => files(request, response));
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const plain = `http://localhost:${(server.address() as AddressInfo).port}`;
    site.faults.length = 0;
    site.requests.length = 0;
    const page = await site.openAnew(`${plain}/`);
    for (const address of Object.values(PAGE_TYPES)) await page.goto(plain + address);
    await page.goto(`${plain}/soeg/?q=sommerferien`);
    await page.waitForSelector('#soegehits a');
    expect(await page.locator('#soegehits a').count()).toBeGreaterThan(0);
    await page.goto(`${plain}/`);
    const refused = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
          const script = document.createElement('script');
          script.textContent = 'document.documentElement.dataset.ran = ""';
          document.head.append(script);
          // An inline script runs when it is inserted, or not at all.
          if ('ran' in document.documentElement.dataset) resolve('nothing');
        }),
    );
    expect(refused).toBe('script-src-elem');
    server.close();
    expect(site.faults.filter((fault) => !fault.includes('inline script'))).toEqual([]);
    expect(findStrangers(plain)).toEqual([]);
  });
});

test('no script of the site contains a way to keep anything', () => {
  const scripts = readdirSync(inject('dist'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.m?js$/.test(file),
  );
  expect(scripts.length).toBeGreaterThan(0);
  const keeping = scripts.filter((file) =>
    /document\.cookie|localStorage|sessionStorage|indexedDB|serviceWorker|sendBeacon/.test(
      readFileSync(join(inject('dist'), file), 'utf8'),
    ),
  );
  expect(keeping).toEqual([]);
});

/** Everything that a visit has left in the browser. */
async function listTraces(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies();
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const workers = await navigator.serviceWorker.getRegistrations();
    const caches = await globalThis.caches.keys();
    return [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...databases.map(({ name }) => name ?? ''),
      ...workers.map(({ scope }) => scope),
      ...caches,
    ];
  });
  return [...cookies.map(({ name }) => name), ...kept];
}

function findStrangers(own: string): string[] {
  expect(site.requests.length).toBeGreaterThan(0);
  return site.requests.filter((url) => !url.startsWith(`${own}/`) && !url.startsWith('data:'));
}
