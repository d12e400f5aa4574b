// A site with an address of its own, as a municipality would set it up: Nordby's, with a title that tries to break out
// of its markup.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { listPages, readPage } from './site.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TODAY = '2026-05-01';
const SITE = 'https://strategi.nordby.example';
const STATEMENT = 'https://was.digst.dk/strategi-nordby-example';
const HOSTILE = '</script><img src=x onerror=alert(1)> & "Børn"';
let lab = '';
let dist = '';

beforeAll(() => {
  lab = mkdtempSync(join(tmpdir(), 'roedtraad-own-'));
  const content = join(lab, 'content');
  cpSync(join(ROOT, 'tests/fixtures/sound-whole-model/content'), content, { recursive: true });
  const file = join(content, 'nordby/index.md');
  // Invented municipalities have no structured data, so this one is made to count as real.
  writeFileSync(file, readFileSync(file, 'utf8').replace('example: ja\n', ''));
  writeFileSync(
    join(content, 'nordby/sammen-om-nordby/onde-ord.md'),
    `---\ntitle: '${HOSTILE}'\nowner: byraadet\ndeadline: i 2026\ntarget: mindst 2 stier\n---\nFlere børn skal cykle.\n`,
  );
  writeFileSync(
    join(content, 'nordby/sammen-om-nordby/trafik/index.en.md'),
    '---\ntitle: Traffic\n---\nIt is to be easy to get about.\n',
  );
  dist = build('dist');
});
afterAll(() => rmSync(lab, { recursive: true, force: true }));

describe('the statement', () => {
  test('is linked from every page by the name the law gives it', () => {
    const without = listPages(dist).filter(
      (address) =>
        !new RegExp(
          `<footer[\\s\\S]*<a href="${STATEMENT}"[^>]*>${address.startsWith('/en/') ? 'Accessibility statement' : 'Tilgængelighedserklæring'}</a>[\\s\\S]*</footer>`,
        ).test(readPage(address, dist)),
    );
    expect(without).toEqual([]);
  });

  test('is where /was leads, on hosts with and without redirects', () => {
    const page = readPage('/was/', dist);
    expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${STATEMENT}">`);
    expect(page).toContain(`<a href="${STATEMENT}"`);
    expect(page).toContain('<meta name="robots" content="noindex">');
    const lines = read('_redirects').split('\n');
    expect(lines).toEqual(expect.arrayContaining([`/was ${STATEMENT} 302`, `/was/ ${STATEMENT} 302`]));
  });

  test('is never one of our own', () => {
    expect(listPages(dist).filter((address) => /tilgaengelighed/.test(address))).toEqual([]);
    expect(readPage('/om/', dist)).toMatch(
      /href="tel:12345678"[\s\S]*href="https:\/\/www\.nordby\.example\/tilgaengelighed"/,
    );
  });

  test('is not linked when there is none: the pages say so, and no link is broken', () => {
    const own = listPages().filter(
      (address) => readPage(address).includes('was.digst.dk/') && !address.startsWith('/validering/'),
    );
    expect(own).toEqual([]);
    expect(readPage('/was/')).toContain('har derfor ingen tilgængelighedserklæring endnu');
    expect(readPage('/was/')).not.toContain('http-equiv="refresh"');
    expect(existsSync(join(inject('dist'), '.well-known'))).toBe(false);
  });
});

test('a finder of a security hole learns whom to tell, until a day less than a year ahead', () => {
  expect(read('.well-known/security.txt')).toBe(
    `Contact: mailto:it-sikkerhed@nordby.example\nExpires: 2027-04-30T00:00:00Z\nPreferred-Languages: da, en\nCanonical: ${SITE}/.well-known/security.txt\n`,
  );
});

describe('search engines', () => {
  test('find each page once, and no page that only redirects', () => {
    expect(read('robots.txt')).toContain(`Sitemap: ${SITE}/sitemap-index.xml`);
    const [map] = [...read('sitemap-index.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
    expect(map).toBe(`${SITE}/sitemap-0.xml`);
    const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address = '']) => new URL(address).pathname,
    );
    const unlisted = listPages(dist).filter((address) => readPage(address, dist).includes('content="noindex"'));
    expect(unlisted).toEqual(expect.arrayContaining(['/404.html', '/was/']));
    expect(listed.sort()).toEqual(
      listPages(dist)
        .filter((address) => !unlisted.includes(address))
        .sort(),
    );
  });

  test('are told the one address of each page', () => {
    for (const address of listPages(dist).filter((page) => !readPage(page, dist).includes('content="noindex"'))) {
      expect(readPage(address, dist).match(/<link rel="canonical" href="([^"]+)"/g), address).toEqual([
        `<link rel="canonical" href="${SITE}${address}"`,
      ]);
    }
    expect(readPage('/404.html', dist)).not.toContain('canonical');
  });

  test('are told of a page in two languages by both of its versions, and of no others', () => {
    const versions = (address: string) =>
      [...readPage(address, dist).matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
        ([, language, url]) => [language, url],
      );
    const [danish, english] = ['/nordby/sammen-om-nordby/trafik/', '/en/nordby/sammen-om-nordby/trafik/'];
    for (const address of [danish, english])
      expect(versions(address)).toEqual([
        ['da', `${SITE}${danish}`],
        ['en', `${SITE}${english}`],
        ['x-default', `${SITE}${danish}`],
      ]);
    expect(
      listPages(dist)
        .filter((address) => versions(address).length > 0)
        .sort(),
    ).toEqual([english, danish].sort());
    expect(read('sitemap-0.xml')).toContain(`<loc>${SITE}${english}</loc>`);
  });
});

describe('a shared link', () => {
  const GOAL = '/nordby/sammen-om-nordby/onde-ord/';

  test('shows the page’s own title and the card of its strategy, by full addresses', () => {
    const shared = readShared(GOAL);
    expect(shared).toMatchObject({
      'og:title': `${HOSTILE} · Nordby Kommune`,
      'og:description': 'Flere børn skal cykle.',
      'og:url': `${SITE}${GOAL}`,
      'og:image': `${SITE}/_kort/nordby/sammen-om-nordby.png`,
      'og:image:width': '1200',
      'og:image:height': '630',
    });
    expect(readShared('/maal/')['og:image']).toBe(`${SITE}/_kort/site.png`);
  });

  test('has a picture that exists, of the size given', () => {
    const pictures = new Set(listPages(dist).flatMap((address) => readShared(address)['og:image'] ?? []));
    expect(pictures.size).toBeGreaterThanOrEqual(3);
    for (const picture of pictures) {
      const png = readFileSync(join(dist, new URL(picture).pathname));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length).toBeLessThan(100_000);
    }
  });

  test('has the same picture from build to build, in any language and time zone', () => {
    const again = build('again', { TZ: 'America/New_York', LC_ALL: 'C' });
    const cards = readdirSync(join(dist, '_kort'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.png'),
    );
    expect(cards.length).toBeGreaterThanOrEqual(3);
    for (const card of cards)
      expect(readFileSync(join(again, '_kort', card)).equals(readFileSync(join(dist, '_kort', card))), card).toBe(true);
  });
});

describe('structured data', () => {
  test('is one block of JSON on each page that is listed, and a hostile title cannot end it', () => {
    for (const address of listPages(dist)) {
      const isListed = !readPage(address, dist).includes('content="noindex"');
      expect(readThings(address).length > 0, address).toBe(isListed);
    }
    expect(readThings('/nordby/sammen-om-nordby/onde-ord/')).toMatchObject([
      { '@type': 'CreativeWork', name: HOSTILE, isPartOf: { '@type': 'Report' } },
      { '@type': 'BreadcrumbList' },
    ]);
    expect(readPage('/nordby/sammen-om-nordby/onde-ord/', dist)).toMatch(
      /<script type="application\/ld\+json">[^<]+<\/script><link/,
    );
  });

  test('describes a municipality and a strategy, and the path down to a goal', () => {
    expect(readThings('/nordby/')[0]).toMatchObject({
      '@type': 'GovernmentOrganization',
      name: 'Nordby Kommune',
      '@id': `${SITE}/nordby/`,
    });
    expect(readThings('/nordby/sammen-om-nordby/')[0]).toMatchObject({
      '@type': 'Report',
      url: `${SITE}/nordby/sammen-om-nordby/`,
      author: { name: 'Nordby Kommune' },
      temporalCoverage: expect.stringMatching(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/) as string,
    });
    const way = readThings('/nordby/sammen-om-nordby/onde-ord/')[1]?.['itemListElement'] as {
      name: string;
      item: string;
      position: number;
    }[];
    expect(way.map(({ position, item }) => [position, item])).toEqual([
      [1, `${SITE}/`],
      [2, `${SITE}/nordby/`],
      [3, `${SITE}/nordby/sammen-om-nordby/`],
      [4, `${SITE}/nordby/sammen-om-nordby/onde-ord/`],
    ]);
  });

  test('never presents an invented municipality as a real one', () => {
    const things = readThings('/nordby/', inject('dist'));
    expect(things.map((thing) => thing['@type'])).toEqual(['BreadcrumbList']);
  });
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'long-title': 'off',
    },
  });
  const faults: string[] = [];
  for (const address of listPages(dist).filter((page) => !page.startsWith('/validering/'))) {
    for (const { messages } of (await validator.validateString(readPage(address, dist))).results)
      faults.push(...messages.map(({ line, ruleId, message }) => `${address}:${line} ${ruleId}: ${message}`));
  }
  expect(faults).toEqual([]);
});

function build(name: string, env: Record<string, string> = {}): string {
  const out = join(lab, name);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts/roedtraad.mjs'), 'build', '--content', join(lab, 'content'), '--today', TODAY, '--out', out],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, ...env } },
  );
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return out;
}

function read(name: string): string {
  return readFileSync(join(dist, name), 'utf8');
}

function readShared(address: string): Record<string, string> {
  return Object.fromEntries(
    [...readPage(address, dist).matchAll(/<meta property="([^"]+)" content="([^"]*)"/g)].map(
      ([, property = '', content = '']) => [
        property,
        content.replaceAll('&#34;', '"').replaceAll('&quot;', '"').replaceAll('&#38;', '&').replaceAll('&amp;', '&'),
      ],
    ),
  );
}

function readThings(address: string, folder = dist): Record<string, unknown>[] {
  const blocks = [...readPage(address, folder).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
    ([, text = '']) => JSON.parse(text) as { '@graph': Record<string, unknown>[] },
  );
  return blocks.flatMap((block) => block['@graph']);
}
