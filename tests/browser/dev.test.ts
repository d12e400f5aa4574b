// Live editing as a writer meets it: a page, a picture, a saved text, a fault, and a folder that moves.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { exifSegment, makeExif, makeJpeg } from '../core/files/pictures.ts';
import { findFreePort } from './build-once.ts';

const PROGRAM = fileURLToPath(new URL('../../scripts/roedtraad.mjs', import.meta.url));
const FIXTURE = fileURLToPath(new URL('../fixtures/sound-own-look/content', import.meta.url));
const lab = mkdtempSync(join(tmpdir(), 'roedtraad-dev-'));
const content = join(lab, 'content');
const municipality = join(content, 'nordby/index.md');
const SOUND = readFileSync(join(FIXTURE, 'nordby/index.md'), 'utf8');
const PANEL = 'id="roedtraad-fault"';
/** Pages with and without the faulty text, one that takes no content, and one that does not exist. */
const PAGES = ['/nordby/', '/', '/maal/', '/validering/noegler/', '/findes-ikke/'];

let address = '';
let said = '';
let hasEnded = (): boolean => true;
let hearMore = (): Promise<unknown> => Promise.resolve();
let stop = (): Promise<unknown> => Promise.resolve();
let browser: Browser;

beforeAll(async () => {
  cpSync(FIXTURE, content, { recursive: true });
  // With this variable set, Astro believes it is testing itself and serves no pages.
  const { VITEST: _isTest, ...env } = process.env;
  const program = spawn(
    process.execPath,
    [PROGRAM, 'dev', '--content', content, '--today', '2026-05-01', '--port', String(await findFreePort())],
    { env },
  );
  stop = async () => {
    program.kill('SIGINT');
    if (program.exitCode === null) await once(program, 'exit');
    return program.exitCode;
  };
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  hasEnded = () => program.exitCode !== null;
  hearMore = async () => {
    if (hasEnded()) throw new Error(`The program has ended:\n${said}`);
    await Promise.race([once(program.stdout, 'data'), once(program.stderr, 'data'), once(program, 'exit')]);
  };
  while (!/http:\/\/localhost:\d+\//.test(said)) await hearMore();
  address = /http:\/\/localhost:\d+/.exec(said)?.[0] ?? '';
  browser = await chromium.connect(inject('browser'));
});
afterAll(async () => {
  await browser.close();
  await stop();
  rmSync(lab, { recursive: true, force: true });
});

/** Asks until the page has the words, because a saved file is noticed a moment later. */
async function waitFor(path: string, words: string): Promise<string> {
  for (;;) {
    const text = await (await ask(path)).text();
    if (text.includes(words)) return text;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Astro closes every connection when it starts its server anew: asked again until it is there, or has ended. */
async function ask(path: string): Promise<Response> {
  for (;;) {
    const answer = await fetch(`${address}${path}`).catch((fault: unknown) => {
      if (hasEnded()) throw fault;
      return null;
    });
    if (answer !== null) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('live editing', () => {
  test('shows a page with its logo, from where it lies among the texts', async () => {
    const page = await waitFor('/nordby/', '<img class="logo"');
    const [, src = ''] = /<img class="logo" src="([^"]+)"/.exec(page) ?? [];
    const logo = await ask(src);
    expect(logo.status).toBe(200);
    expect(logo.headers.get('content-type')).toBe('image/svg+xml');
    expect(await logo.text()).toBe(readFileSync(join(content, 'vaaben.svg'), 'utf8'));
  });

  test('serves no text from the folder, and nothing outside it', async () => {
    writeFileSync(join(lab, 'udenfor.svg'), '<svg id="udenfor"/>');
    for (const path of ['/nordby/index.md', '/site.yaml'])
      expect(await (await ask(path)).text(), path).not.toMatch(/^(?:title|name):/m);
    for (const path of ['/..%2fudenfor.svg', '/nordby/..%2f..%2fudenfor.svg', '/%2e%2e%2fudenfor.svg'])
      expect(await (await ask(path)).text(), path).not.toContain('id="udenfor"');
  });

  test('shows a photo as it is published, without the place it was taken', async () => {
    writeFileSync(join(content, 'nordby', 'havn.jpg'), makeJpeg(exifSegment(makeExif({ place: [55, 9] }))));
    while (!said.includes('havn.jpg')) await hearMore();
    const photo = await ask('/nordby/havn.jpg');
    expect(photo.headers.get('content-type')).toBe('image/jpeg');
    expect(new Uint8Array(await photo.arrayBuffer())).toEqual(makeJpeg());
    rmSync(join(content, 'nordby', 'havn.jpg'));
  });

  test('shows a saved text at once', async () => {
    writeFileSync(
      municipality,
      readFileSync(municipality, 'utf8').replace(/^title: .*$/m, 'title: Nordby ved Fjorden'),
    );
    expect(await waitFor('/nordby/', 'Nordby ved Fjorden')).toContain('<title>Nordby ved Fjorden');
  });

  test('says what is wrong with a text, and still shows the sound texts', async () => {
    writeFileSync(municipality, `${SOUND}\n![](vaaben.svg)\n`);
    const page = await (await ask('/nordby/')).text();
    expect(page).toContain(PANEL);
    expect(page).toContain('image-without-alt');
    expect(page).toContain('<h1');
    while (!said.includes('image-without-alt')) await hearMore();
  });

  test('keeps the fault on every page until it is mended, also those that nobody has opened', async () => {
    for (const path of [...PAGES, ...PAGES]) expect(await (await ask(path)).text(), path).toContain(PANEL);
    rename(municipality, SOUND);
    for (const path of PAGES) expect(await (await ask(path)).text(), path).not.toContain(PANEL);
  });

  test('answers a request with what was saved just before, time after time', async () => {
    for (const title of ['Nordby i dag', 'Nordby i morgen', 'Nordby om et år']) {
      rename(municipality, withTitle(title));
      expect(await (await ask('/nordby/')).text()).toContain(`<title>${title}`);
      expect(await (await ask('/data/dataset.json')).text()).toContain(title);
    }
  });

  test('says nothing about what editors, Office and Windows leave', async () => {
    await ask('/nordby/');
    const before = said;
    for (const name of ['Thumbs.db', '~$plan.docx', 'mål.md~']) writeFileSync(join(content, 'nordby', name), 'x');
    await ask('/nordby/');
    expect(said).toBe(before);
  });
});

function withTitle(title: string): string {
  return SOUND.replace(/^title: .*$/m, `title: ${title}`);
}

/** As most editors save: the new text beside the old one, and then in its place. */
function rename(file: string, text: string): void {
  writeFileSync(`${file}.tmp`, text);
  renameSync(`${file}.tmp`, file);
}

async function open(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${address}${path}`);
  return page;
}

/** Asks until it is so: a page that is being fetched again has no answer. */
async function until(test: () => Promise<boolean>): Promise<void> {
  while (!(await test().catch(() => false))) {
    if (hasEnded()) throw new Error(`The program has ended:\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const hasFault = (page: Page) => until(async () => (await page.locator('#roedtraad-fault').count()) === 1);
const isSound = (page: Page) =>
  until(async () => (await page.locator('h1').count()) > 0 && (await page.locator('#roedtraad-fault').count()) === 0);
const hasTitle = (page: Page, title: string) => until(async () => (await page.title()).startsWith(`${title} · `));

describe('a page that is open', () => {
  let pages: [Page, Page];
  beforeAll(async () => {
    rename(municipality, withTitle('Nordby'));
    pages = [await open('/nordby/'), await open('/')];
  });

  test('shows the fault by itself, cannot lose it, and comes back by itself', async () => {
    const [own, front] = pages;
    writeFileSync(municipality, SOUND.replace('title:', 'titel:'));
    await Promise.all([hasFault(own), hasFault(front)]);
    await own.keyboard.press('Escape');
    await own.mouse.click(5, 700);
    await Promise.all([own.reload(), front.goto(`${address}/frister/`)]);
    await Promise.all([hasFault(own), hasFault(front)]);
    expect(await own.locator('#roedtraad-fault').innerText()).toContain('Mente du `title`?');
    rename(municipality, withTitle('Nordby igen'));
    await Promise.all([hasTitle(own, 'Nordby igen'), isSound(own), isSound(front)]);
  });

  test('ends with the last of two saves, however close', async () => {
    for (const pause of [0, 20, 50, 120, 250]) {
      rename(municipality, withTitle('Nordby først'));
      await new Promise((resolve) => setTimeout(resolve, pause));
      rename(municipality, withTitle(`Nordby efter ${pause}`));
      await hasTitle(pages[0], `Nordby efter ${pause}`);
    }
  });

  test('says that the folder is gone, and comes back with it', async () => {
    renameSync(content, `${content}-vaek`);
    expect((await ask('/nordby/')).status).toBe(503);
    await Promise.all(pages.map(hasFault));
    expect(await pages[0].locator('#roedtraad-fault').innerText()).toContain('er væk; venter på, at den kommer igen');
    renameSync(`${content}-vaek`, content);
    await Promise.all(pages.map(isSound));
    rename(municipality, withTitle('Nordby hjemme'));
    await hasTitle(pages[0], 'Nordby hjemme');
  });

  test('follows a branch with 150 folders more, there and back', async () => {
    const git = (...argv: string[]) =>
      execFileSync('git', ['-c', 'user.name=Nordby', '-c', 'user.email=nordby@example.dk', ...argv], {
        cwd: content,
        stdio: 'pipe',
      });
    git('init', '--quiet', '--initial-branch=main');
    git('add', '.');
    git('commit', '--quiet', '--message=Nordby');
    git('switch', '--quiet', '--create', 'stor');
    writeFileSync(municipality, withTitle('Nordby stor'));
    for (let number = 0; number < 150; number += 1) {
      const folder = join(content, 'nordby', `plan-${number}`);
      mkdirSync(folder);
      writeFileSync(
        join(folder, 'index.md'),
        `---\ntitle: Plan ${number}\nperiod: 2025-2028\nsource: Plan ${number}\n---\nTekst.\n`,
      );
    }
    git('add', '.');
    git('commit', '--quiet', '--message=Stor');
    for (const branch of ['main', 'stor', 'main', 'stor', 'main', 'stor']) git('switch', '--quiet', branch);
    await hasTitle(pages[0], 'Nordby stor');
    expect(await (await ask('/nordby/plan-149/')).text()).toContain('<title>Plan 149');
    git('switch', '--quiet', 'main');
    await hasTitle(pages[0], 'Nordby hjemme');
    expect((await ask('/nordby/plan-149/')).status).toBe(404);
  });
});

test('Ctrl-C ends live editing with exit code 0, also with pages open', async () => {
  expect(await stop()).toBe(0);
});
