// The real strategies on a site in English.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { diagnosticCodes } from '#core/diagnostics/catalogue.ts';

import { TODAY } from './build-once.ts';
import { listDanish } from './left-in-danish.ts';
import { listPages, readPage } from './site.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let lab = '';
let dist = '';

beforeAll(() => {
  lab = mkdtempSync(join(tmpdir(), 'roedtraad-english-'));
  const content = join(lab, 'content');
  dist = join(lab, 'dist');
  cpSync(join(ROOT, 'content'), content, { recursive: true });
  const file = join(content, 'site.yaml');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(
      /^name: .*\n^description: .*$/m,
      'name: Red Thread\ndescription: See what the municipalities have promised, by when, and who follows up.\nlanguage: engelsk',
    ),
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts/roedtraad.mjs'), 'build', '--content', content, '--today', TODAY, '--out', dist],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
});
afterAll(() => rmSync(lab, { recursive: true, force: true }));

describe('a site in English', () => {
  test('says so on every page', () => {
    expect(listPages(dist).filter((address) => !/<html lang="en"[ >]/.test(readPage(address, dist)))).toEqual([]);
  });

  test("has none of its own words in Danish, and marks the authors' words as Danish", () => {
    const left = listPages(dist).flatMap((address) =>
      listDanish(readPage(address, dist)).map((words) => `${address} ${words}`),
    );
    expect(left).toEqual([]);
  });
});

describe('promises and what became of them, in English', () => {
  const HADERSLEV = '/haderslev/faelles-fremtid-faelles-ansvar/';
  const readMarkup = (address: string) => readPage(address, dist).replace(/ data-[a-z0-9]{4}(?=[ >])/g, '');
  const read = (address: string) =>
    readMarkup(address)
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ');

  test('deadlines are counted, dated and described', () => {
    expect(read('/frister/')).toContain(
      'Of 48 deadlines, 17 have passed as of 1 March 2014, 29 lie ahead, and 2 run without an end date.',
    );
    expect(
      readMarkup(`${HADERSLEV}frister/`).includes('<span class="words" lang="da">“inden udgangen af 2013”</span>'),
    ).toBe(true);
    expect(read(`${HADERSLEV}frister/`)).toContain('by 31 December 2013');
  });

  test('changes say by how long, why and who decided', () => {
    expect(read('/aendringer/')).toMatch(
      /The deadline has been postponed by 6 months \(181 days\).*Decided by Byrådet\. Minutes: /,
    );
  });

  test("the levels have general names, and the author's words stay marked as Danish", () => {
    expect(read('/maal/')).toContain('2 actions with a deadline');
    expect(readMarkup('/maal/').includes('<span class="quiet" lang="da">2013-2015</span>')).toBe(true);
  });

  test('the months of a meeting are in English', () => {
    expect(read('/holbaek/direktionens-strategiplan-2013/opfoelgning/')).toContain(
      'The portfolio in May and September',
    );
  });
});

describe('the frame, the search, the thread and the reference, in English', () => {
  const read = (address: string) => readPage(address, dist).replace(/ data-[a-z0-9]{4}(?=[ >])/g, '');

  test('the thread is in English, and keeps the titles in Danish', () => {
    const page = read('/haderslev/faelles-fremtid-faelles-ansvar/');
    expect(page).toContain('Consists of 5 areas');
    expect(page).toContain('<h1 class="knot knot-here"><span lang="da">Fælles fremtid – fælles ansvar</span></h1>');
    expect(page).toMatch(/<span lang="da">Byrådet<\/span> on 15 December 2011/);
    expect(page).toContain('<meta property="og:locale" content="en_GB">');
  });

  test('the search filters by English kinds and Danish names', () => {
    const page = read('/haderslev/faelles-fremtid-faelles-ansvar/lokal-erhvervsudvikling/virksomhedskontakt/');
    expect(page).toContain('data-pagefind-filter="slags[data-v]" data-v="Goal"');
    expect(page).toContain('data-pagefind-filter="kommune[data-v]" data-v="Haderslev Kommune"');
    expect(page).toMatch(/data-pagefind-meta="deadline\[data-v\]" data-v="\d+ deadlines, the last on \d+ \w+ 20\d\d"/);
  });

  test('the list of names goes from A to Z', () => {
    const letters = [...read('/a-aa/').matchAll(/<h2 id="bogstav-[^"]*" class="knot">([^<]*)<\/h2>/g)].map(
      ([, letter]) => letter,
    );
    expect(letters).toEqual([...letters].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1)));
    expect(letters).not.toContain('Ø');
  });

  test('the check speaks English about Danish examples', () => {
    const page = read('/validering/deadline-vague/');
    expect(page).toContain('<h1 class="knot knot-here">The deadline does not say when</h1>');
    expect(page).toContain('`hurtigst muligt` does not say when.');
  });
});

describe('the explanations of the diagnostics, in English', () => {
  const readMain = (code: string) => /<main[\s\S]*<\/main>/.exec(readPage(`/validering/${code}/`, dist))?.[0] ?? '';

  test.each(diagnosticCodes)('%s has its parts in order, in the language of the page', (code) => {
    const main = readMain(code);
    const order = ['What the fault looks like', 'What the check says', 'How to mend it', 'Why']
      .map((words) => main.indexOf(`>${words}<`))
      .filter((place, index) => index !== 1 || place > -1);
    expect(order[0]).toBeGreaterThan(0);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(main.match(/<(?!code)\w+[^>]* lang="da"/g)).toBeNull();
  });

  test('the examples stay in Danish and are marked as Danish, unless they are English', () => {
    expect(readMain('unknown-reference')).toContain('<code class="language-yaml" lang="da">title: Tryggere skoleveje');
    expect(readMain('translation-behind')).toContain(
      '<code class="language-markdown">---\ntitle: Safer routes to school',
    );
  });
});
