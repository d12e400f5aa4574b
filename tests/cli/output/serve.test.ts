// The built site while it is swapped for a new one: the program goes on, and says what it can.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';

import { describe, expect, onTestFinished, test } from 'vitest';

import { serve } from '#cli/output/serve.ts';
import { makeFolder } from '../run-roedtraad.ts';

const PAGE = '<!doctype html><title>Nordby</title>'.padEnd(2_000, '.');

async function serveSite() {
  const lab = makeFolder();
  const dist = join(lab, 'dist');
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), PAGE);
  writeFileSync(join(dist, '404.html'), 'Siden findes ikke på Nordbys site');
  const server = await serve(dist, 0);
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const ask = async (path: string, encoding = 'gzip') => {
    const answer = await fetch(`http://localhost:${port}${path}`, { headers: { 'Accept-Encoding': encoding } });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  return { lab, dist, ask };
}

describe.each([['gzip'], ['identity']])('a served site, asked for with %s', (encoding) => {
  test('answers 503 while the folder is away, and the page when it is back', async () => {
    const { dist, ask } = await serveSite();
    renameSync(dist, `${dist}-old`);
    for (const path of ['/', '/findes-ikke/']) {
      const { status, headers, text } = await ask(path, encoding);
      expect([status, headers.get('retry-after')]).toEqual([503, '1']);
      expect(text).toContain('Prøv igen om lidt');
    }
    renameSync(`${dist}-old`, dist);
    expect(await ask('/', encoding)).toMatchObject({ status: 200, text: PAGE });
    expect((await ask('/findes-ikke/', encoding)).text).toBe('Siden findes ikke på Nordbys site');
  });

  test('answers 404 in its own words when the 404 page is missing', async () => {
    const { dist, ask } = await serveSite();
    rmSync(join(dist, '404.html'));
    const { status, text } = await ask('/findes-ikke/', encoding);
    expect(status).toBe(404);
    expect(text).toContain('Siden findes ikke');
  });

  test('answers 503 for a file that is found but cannot be opened, and goes on', async () => {
    const { dist, ask } = await serveSite();
    // Found like a file, and never opened like one: as a file that goes in between.
    const socket = createServer().listen(join(dist, 'billede.png'));
    await once(socket, 'listening');
    onTestFinished(() => void socket.close());
    const { status, headers } = await ask('/billede.png', encoding);
    expect([status, headers.get('etag'), headers.get('last-modified')]).toEqual([503, null, null]);
    expect((await ask('/', encoding)).status).toBe(200);
  });

  test('answers every request while the folder is swapped again and again', async () => {
    const { lab, dist, ask } = await serveSite();
    const old = join(lab, 'old');
    let isOver = false;
    const statuses = new Set<number>();
    const visitors = ['/', '/404.html', '/findes-ikke/'].map(async (path) => {
      while (!isOver) statuses.add((await ask(path, encoding)).status);
    });
    for (let swap = 0; swap < 50; swap += 1) {
      renameSync(dist, old);
      await new Promise((resolve) => setImmediate(resolve));
      renameSync(old, dist);
      await ask('/', encoding);
    }
    isOver = true;
    await Promise.all(visitors);
    expect([...statuses].filter((status) => ![200, 404, 503].includes(status))).toEqual([]);
    expect((await ask('/', encoding)).text).toBe(PAGE);
  });
});
