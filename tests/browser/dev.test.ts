// Live editing as a writer meets it: a page, a picture, a saved text and a fault.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { exifSegment, makeExif, makeJpeg } from '../core/files/pictures.ts';
import { findFreePort } from './build-once.ts';

const PROGRAM = fileURLToPath(new URL('../../scripts/roedtraad.mjs', import.meta.url));
const FIXTURE = fileURLToPath(new URL('../fixtures/sound-own-look/content', import.meta.url));
const lab = mkdtempSync(join(tmpdir(), 'roedtraad-dev-'));
const content = join(lab, 'content');
const municipality = join(content, 'nordby/index.md');

let address = '';
let said = '';
let hasEnded = (): boolean => true;
let hearMore = (): Promise<unknown> => Promise.resolve();
let stop = (): Promise<unknown> => Promise.resolve();

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
    program.kill('SIGTERM');
    if (program.exitCode === null) await once(program, 'exit');
  };
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  hasEnded = () => program.exitCode !== null;
  hearMore = async () => {
    if (hasEnded()) throw new Error(`The program has ended:\n${said}`);
    await Promise.race([once(program.stdout, 'data'), once(program.stderr, 'data'), once(program, 'exit')]);
  };
  while (!/http:\/\/localhost:\d+\//.test(said)) await hearMore();
  address = /http:\/\/localhost:\d+/.exec(said)?.[0] ?? '';
});
afterAll(async () => {
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
    writeFileSync(municipality, `${readFileSync(municipality, 'utf8')}\n![](vaaben.svg)\n`);
    while (!said.includes('image-without-alt')) await hearMore();
    expect((await ask('/nordby/')).status).toBe(200);
  });
});
