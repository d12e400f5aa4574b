import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import {
  findLocalHeaders,
  HOST_HEADERS,
  OPEN_HEADERS,
  PAGE_POLICY,
  renderHeaderFile,
} from '#exporters/security-headers.ts';
import { renderRobots, renderSitemaps } from '#exporters/sitemap.ts';

/** The policy of the site, repeated here so that no mistake changes it unnoticed. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; upgrade-insecure-requests";

describe('the headers', () => {
  test('have exactly the policy, for hosts, for this machine and for the page itself', () => {
    expect(HOST_HEADERS['Content-Security-Policy']).toBe(POLICY);
    expect(findLocalHeaders('/')['Content-Security-Policy']).toBe(POLICY.replace('; upgrade-insecure-requests', ''));
    expect(PAGE_POLICY).toBe(POLICY.replace(/; frame-ancestors.*$/, ''));
  });

  test.each([
    ['/data/dataset.json', 'cross-origin'],
    ['/data/stratml/nordby--plan.xml', 'cross-origin'],
    ['/nyt.xml', 'cross-origin'],
    ['/nordby/plan/frister.ics', 'cross-origin'],
    ['/', 'same-origin'],
    ['/data/', 'same-origin'],
    ['/sitemap-0.xml', 'same-origin'],
    ['/pagefind/pagefind.js', 'same-origin'],
  ])('of %s are %s', (path, resource) => {
    const headers = findLocalHeaders(path);
    expect(headers['Cross-Origin-Resource-Policy']).toBe(resource);
    expect(headers['Access-Control-Allow-Origin']).toBe(resource === 'cross-origin' ? '*' : undefined);
  });

  test('are in the file for hosts once each, because no host combines them', () => {
    const [all = '', ...others] = renderHeaderFile().split('\n\n');
    for (const [name, value] of Object.entries(HOST_HEADERS)) {
      expect(all).toContain(`\n  ${name}: ${value}`);
      expect(others.join('\n')).not.toContain(`${name}:`);
    }
  });

  test.each(['nginx.conf', 'apache.htaccess', 'web.config'])('are all in scripts/hosting/%s', (file) => {
    const text = readFileSync(`scripts/hosting/${file}`, 'utf8').replaceAll('&apos;', "'");
    for (const [name, value] of Object.entries({ ...HOST_HEADERS, ...OPEN_HEADERS })) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
    expect(text).toContain('404.html');
  });
});

describe('the sitemap', () => {
  test('is split when a map is full, and the index names every part', () => {
    const files = renderSitemaps(['/a/', '/b/', '/c/'], 'https://nordby.example', 2);
    expect(Object.keys(files)).toEqual(['sitemap-index.xml', 'sitemap-0.xml', 'sitemap-1.xml']);
    expect(files['sitemap-index.xml']).toContain('<loc>https://nordby.example/sitemap-1.xml</loc>');
    expect(files['sitemap-1.xml']).toContain('<loc>https://nordby.example/c/</loc>');
    expect(files['sitemap-1.xml']).not.toContain('/a/');
  });

  test('has the addresses of this machine until the site has its own, and robots.txt does not name it', () => {
    expect(renderSitemaps(['/'], null)['sitemap-0.xml']).toContain('<loc>http://localhost:4321/</loc>');
    expect(renderRobots(null)).not.toContain('Sitemap');
  });
});
