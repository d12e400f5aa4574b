import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { exifSegment, makeExif, makeJpeg } from '../core/files/pictures.ts';
import { findFreePort, TODAY } from './build-once.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = join(ROOT, 'scripts', 'roedtraad.mjs');
const SMALL = fileURLToPath(new URL('../fixtures/sound-whole-model/content', import.meta.url));
const SMALL_GOAL = join('nordby', 'sammen-om-nordby', 'trafik', 'skoler', 'tryggere-skoleveje.md');
const GOAL = join('haderslev', 'faelles-fremtid-faelles-ansvar', 'lokal-erhvervsudvikling', 'virksomhedskontakt.md');
let lab = '';
const abroad: string[] = [];

beforeAll(() => {
  lab = mkdtempSync(join(tmpdir(), 'roedtraad-build-'));
});
afterAll(() => [lab, ...abroad].forEach((folder) => rmSync(folder, { recursive: true, force: true })));

describe('a build', () => {
  test('gives the same bytes on another disk, in another folder, time zone and locale, and ends with one line that counts', () => {
    const content = join(lab, 'a folder with spaces', 'content');
    cpSync(join(ROOT, 'content'), content, { recursive: true });
    const out = join(otherDisk(), 'dist');
    const run = roedtraad(['build', '--content', content, '--out', out, '--today', TODAY], {
      TZ: 'Pacific/Kiritimati',
      LANG: 'en_US.UTF-8',
      LC_ALL: 'C',
    });
    expect(run.status, run.stderr).toBe(0);
    expect(hashFiles(out)).toEqual(hashFiles(inject('dist')));
    expect(run.stdout).toMatch(/^✓ Bygget: \d+ sider · \d+ mål · \d+ advarsler · \d+,\d sekunder · /);
    expect(run.stderr).toBe('');
  });

  test('stops at a fault in the content, shows the line and the fix, and leaves the old site unchanged', () => {
    const { content, out, before } = builtSite('faulty');
    breakDate(content);
    const run = roedtraad(['build', '--content', content, '--out', out, '--today', TODAY]);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('virksomhedskontakt.md:');
    expect(run.stdout).toContain('31. juni 2015');
    expect(run.stdout).toContain('Mente du `inden 30. juni 2015`?');
    expect(run.stdout + run.stderr).not.toMatch(/\n\s+at /);
    expect(run.stderr).toContain('Det gamle site er urørt');
    expect(hashFiles(out)).toEqual(before);
  });

  test('that is killed leaves the old site, or lets the next build put it back, and the next build cleans up', () => {
    const { out, before } = builtSite('killed');
    const parent = join(out, '..');
    const args = ['build', '--content', SMALL, '--out', out, '--today', '2026-05-01'];
    const listHidden = () => readdirSync(parent).filter((name) => name.startsWith('.'));
    const runUntil = (step: 'mkdirSync' | 'renameSync', path: string) =>
      spawnSync(process.execPath, ['--import', killAt(step, path), PROGRAM, ...args], { cwd: ROOT }).signal;

    expect(runUntil('mkdirSync', '.dist-new-')).toBe('SIGKILL');
    expect([hashFiles(out), listHidden().length]).toEqual([before, 1]);
    // Kills the build after the old site has been moved away and before the new one is in place.
    expect(runUntil('renameSync', out)).toBe('SIGKILL');
    expect([existsSync(out), listHidden().length]).toEqual([false, 2]);
    expect(runUntil('mkdirSync', '.dist-new-')).toBe('SIGKILL');
    expect(hashFiles(out)).toEqual(before);
    expect(roedtraad(args).status).toBe(0);
    expect(listHidden()).toEqual([]);
  });

  test('leaves the invented municipality out when the site says so, with its addresses, tables and English pages', () => {
    const content = join(lab, 'no-example', 'content');
    const out = join(lab, 'no-example', 'dist');
    cpSync(join(ROOT, 'content'), content, { recursive: true });
    const site = join(content, 'site.yaml');
    writeFileSync(site, `${readFileSync(site, 'utf8')}examples: nej\n`);
    const run = roedtraad(['build', '--content', content, '--out', out, '--today', TODAY]);
    expect(run.status, run.stderr).toBe(0);
    const files = Object.keys(hashFiles(out)).filter((file) => !file.startsWith('pagefind'));
    expect(files.filter((file) => file.includes('nordby') || file.startsWith('en/'))).toEqual([]);
    // The reference explains the checks with examples from Nordby.
    const pages = files.filter((file) => /\.(?:html|json|csv|xml|ics)$/.test(file) && !file.startsWith('validering'));
    expect(pages.filter((file) => readFileSync(join(out, file), 'utf8').includes('Nordby'))).toEqual([]);
  });

  test('publishes a picture beside its text, with its text alternative', () => {
    const out = join(lab, 'picture', 'dist');
    const content = join(lab, 'picture', 'content');
    cpSync(SMALL, content, { recursive: true });
    const picture = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    writeFileSync(join(content, SMALL_GOAL, '..', 'havnen.png'), picture);
    const file = join(content, SMALL_GOAL);
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n![Havnen i Nordby](./havnen.png)\n`);
    const run = roedtraad(['build', '--content', content, '--out', out, '--today', '2026-05-01']);
    expect(run.status, run.stdout).toBe(0);
    const address = `${join(SMALL_GOAL, '..').replaceAll('\\', '/')}/havnen.png`;
    expect(readFileSync(join(out, address))).toEqual(picture);
    expect(readFileSync(join(out, SMALL_GOAL.replace('.md', ''), 'index.html'), 'utf8')).toMatch(
      new RegExp(`<img[^>]*src="/${address}"[^>]*alt="Havnen i Nordby"`),
    );
  });

  test('publishes a photo without the place it was taken, and keeps room for it on the page', () => {
    const out = join(lab, 'photo', 'dist');
    const content = join(lab, 'photo', 'content');
    cpSync(SMALL, content, { recursive: true });
    const folder = join(content, SMALL_GOAL, '..');
    const exif = makeExif({ orientation: 6, artist: 'Ole Jensen', place: [55, 9] });
    writeFileSync(join(folder, 'havnen på tværs.jpg'), makeJpeg(exifSegment(exif)));
    writeFileSync(join(folder, 'kort.svg'), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 480"/>');
    const file = join(content, SMALL_GOAL);
    const text = '![Havnen i Nordby](<havnen på tværs.jpg>)\n\n![Kort over Nordby][kort]\n\n[kort]: kort.svg';
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n${text}\n`);
    const run = roedtraad(['build', '--content', content, '--out', out, '--today', '2026-05-01']);
    expect(run.status, run.stdout).toBe(0);
    const published = join(out, SMALL_GOAL, '..');
    expect(new Uint8Array(readFileSync(join(published, 'havnen på tværs.jpg')))).toEqual(
      makeJpeg(exifSegment(makeExif({ orientation: 6 }))),
    );
    const page = readFileSync(join(out, SMALL_GOAL.replace('.md', ''), 'index.html'), 'utf8');
    expect(page.match(/<img[^>]*alt="Havnen i Nordby"[^>]*>/)?.[0]).toContain(
      'width="1200" height="2000" loading="lazy" decoding="async"',
    );
    expect(page.match(/<img[^>]*alt="Kort over Nordby"[^>]*>/)?.[0]).toContain('width="640" height="480"');
  });

  test('never replaces a folder that is not a built site', () => {
    const precious = join(lab, 'precious');
    mkdirSync(precious);
    writeFileSync(join(precious, 'letter.txt'), 'Kære kommune');
    const run = roedtraad(['build', '--out', precious, '--today', TODAY]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('vælg en tom eller ny mappe');
    expect(readFileSync(join(precious, 'letter.txt'), 'utf8')).toBe('Kære kommune');
  });
});

describe('start', () => {
  test('says in one sentence that the port is taken, before it builds', async () => {
    const blocker = createServer().listen(0, 'localhost');
    await once(blocker, 'listening');
    const { port } = blocker.address() as { port: number };
    const run = roedtraad(['start', '--port', String(port), '--out', join(lab, 'never'), '--today', TODAY]);
    blocker.close();
    expect(run.status).toBe(2);
    expect(run.stderr.trim()).toBe(
      `Port ${port} er optaget af et andet program: luk det, eller vælg en anden med \`npm start -- --port ${port + 1}\`.`,
    );
    expect(existsSync(join(lab, 'never'))).toBe(false);
  });

  test('checks, builds, serves and prints the address', async () => {
    const out = join(lab, 'served');
    const port = await findFreePort();
    const child = spawn(
      process.execPath,
      [PROGRAM, 'start', '--content', SMALL, '--port', String(port), '--out', out, '--today', '2026-05-01'],
      { cwd: ROOT },
    );
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    while (!said.includes('Sitet vises på') && child.exitCode === null)
      await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    const address = `http://localhost:${port}/`;
    expect(said).toContain(address);
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await fetch(`${address}findes-ikke/`)).status).toBe(404);
    child.kill('SIGINT');
    expect((await once(child, 'exit'))[0]).toBe(0);
  });
});

/** A folder on a disk that lists files in another order, where the machine has one. */
function otherDisk(): string {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'roedtraad-other-'));
  abroad.push(folder);
  return folder;
}

function builtSite(name: string) {
  const content = join(lab, name, 'content');
  const out = join(lab, name, 'dist');
  cpSync(join(ROOT, 'content'), content, { recursive: true });
  cpSync(inject('dist'), out, { recursive: true });
  return { content, out, before: hashFiles(out) };
}

/**
 * Kills the program in a step of its own, after the folder is made or before it is moved, so that speed does not
 * matter.
 */
function killAt(step: 'mkdirSync' | 'renameSync', path: string): string {
  const code = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const take = fs.${step};
    fs.${step} = (from, to) => {
      const isMeant = String(${step === 'mkdirSync' ? 'from' : 'to'}).includes(${JSON.stringify(path)});
      if (isMeant && ${step === 'renameSync'}) process.kill(process.pid, 'SIGKILL');
      take(from, to);
      if (isMeant) process.kill(process.pid, 'SIGKILL');
    };
    syncBuiltinESMExports();`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

function breakDate(content: string): void {
  const file = join(content, GOAL);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('deadline: inden 5. oktober 2015', 'deadline: inden 31. juni 2015'));
}

function roedtraad(args: string[], env: Record<string, string> = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

/** File → hash, for every file in a folder. */
function hashFiles(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}
