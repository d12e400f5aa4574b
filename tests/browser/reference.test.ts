// The reference under /validering/ is made from the schemas, the explanations and the reporters, so that it is never
// out of date.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, inject, test } from 'vitest';

import { catalogue, diagnosticCodes } from '#core/diagnostics/catalogue.ts';
import { formatNames } from '#reporters/index.ts';
import { kinds } from '#schemas/describe-kinds.ts';
import { schemas, type DocumentKind } from '#schemas/index.ts';
import { toJsonSchema, type JsonSchema } from '#schemas/to-json-schema.ts';

import { checkNordby, listFindings } from '../core/nordby.ts';
import { readPage, visitSite } from './site.ts';

const site = visitSite();
const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

describe('the front page of the reference', () => {
  const front = readPage('/validering/');

  test('links to every code once, and to keys, formats and CI', () => {
    for (const code of diagnosticCodes) expect(front.split(`href="/validering/${code}/"`)).toHaveLength(2);
    for (const page of ['noegler', 'formater', 'ci']) expect(front).toContain(`href="/validering/${page}/"`);
  });

  test('has every code under a theme, by its title', async () => {
    const page = await site.open('/validering/');
    const themes = await page.locator('#koder').locator('xpath=../..').locator('h3').allInnerTexts();
    expect(themes.length).toBeGreaterThanOrEqual(4);
    expect(await page.locator('.codes li').count()).toBe(diagnosticCodes.length);
    expect(await page.locator('.codes li').first().innerText()).toMatch(/^\p{Lu}.*\n.*(?:Fejl|Advarsel|Oplysning)$/su);
  });

  test('shows a complete message', () => {
    expect(plain(front)).toMatch(
      /fejl {2}content\/nordby\/.*:3:8\n {2}`owner` henviser til `byraadt`, som ikke findes\./,
    );
  });
});

describe('the page of a code', () => {
  /** Pages whose example needs two versions of the texts have no report. */
  const codes = diagnosticCodes.filter((code) =>
    readPage(`/validering/${code}/`).includes('id="det-siger-kontrollen"'),
  );

  test('shows what the check says, on nearly every page', () => {
    expect(codes.length).toBeGreaterThan(diagnosticCodes.length * 0.8);
  });

  test.each(codes)('%s says its own code, its severity and a place', (code) => {
    const html = readPage(`/validering/${code}/`);
    const output = plain(/<div class="output"[\s\S]*?<\/div>/.exec(html)?.[0] ?? '');
    expect(output).toContain(`${code} · /validering/${code}/`);
    expect(output.trim()).toMatch(
      new RegExp(`^${{ error: 'fejl', warning: 'advarsel', info: 'oplysning' }[catalogue[code].severity]} {2}content/`),
    );
    const order = ['Sådan ser fejlen ud', 'Det siger kontrollen', 'Sådan retter du den', 'Hvorfor'].map((words) =>
      html.indexOf(`>${words}<`),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

describe('the page of keys', () => {
  const html = readPage('/validering/noegler/');

  test.each(Object.keys(schemas) as DocumentKind[])(
    'has every key of %s with an anchor, its words and an example',
    (kind) => {
      const { title, example } = kinds[kind];
      expect(plain(html)).toContain(example.trimEnd());
      for (const [key, { description = '' }] of listKeys(toJsonSchema(kind))) {
        expect(html).toMatch(new RegExp(`id="[a-z-]+-${key}"`));
        expect(plain(html)).toContain(description.replaceAll('`', ''));
      }
      expect(html).toContain(`>${title}<`);
    },
  );

  test('has examples that the check accepts together', () => {
    const files = Object.fromEntries(Object.values(kinds).map(({ place, example }) => [place, example]));
    expect(listFindings(checkNordby(files))).toEqual([]);
  });

  test('has each anchor only once', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('prints without cutting off a line', async () => {
    const page = await site.open('/validering/noegler/', { viewport: { width: 700, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.evaluate(
        () => [...document.querySelectorAll('pre')].filter((pre) => pre.scrollWidth > pre.clientWidth + 1).length,
      ),
    ).toBe(0);
  });
});

test('the page of formats has a sample of each, made by the reporter', () => {
  const html = readPage('/validering/formater/');
  for (const name of formatNames) {
    expect(html).toContain(`id="format-${name}"`);
    expect(html).toContain(`--format ${name}`);
  }
  expect(plain(html)).toContain('::error file=content/nordby/sammen-om-nordby/tryggere-skoleveje.md,line=3');
  expect(plain(html)).toContain('"check_name": "unknown-reference"');
});

test.each(['roedtraad-github.yml', 'roedtraad-gitlab.yml'])(
  'the file %s is shown and offered as it lies in the repository',
  (name) => {
    const text = readFileSync(join('scripts', 'ci', name), 'utf8');
    expect(readFileSync(join(inject('dist'), 'validering', 'ci', name), 'utf8')).toBe(text);
    expect(plain(readPage('/validering/ci/'))).toContain(text.trimEnd());
    expect(readPage('/validering/ci/')).toContain(`href="/validering/ci/${name}" download`);
  },
);

function listKeys(schema: JsonSchema): [string, JsonSchema][] {
  const own = Object.entries(schema.properties ?? {});
  return [...own, ...[...(schema.anyOf ?? []), ...Object.values(schema.definitions ?? {})].flatMap(listKeys)];
}
