// Builds the real content once, serves it and starts one browser for all browser tests.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { TestProject } from 'vitest/node';

import { serve } from '#cli/output/serve.ts';
import { launchBrowser } from './browser.ts';

/** A day between two of Haderslev's half-yearly meetings: some deadlines have passed, and some lie ahead. */
export const TODAY = '2014-03-01';
const PROGRAM = fileURLToPath(new URL('../../scripts/roedtraad.mjs', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

declare module 'vitest' {
  export interface ProvidedContext {
    dist: string;
    siteUrl: string;
    browser: string;
    debugPort: number;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const lab = mkdtempSync(join(tmpdir(), 'roedtraad-site-'));
  const dist = join(lab, 'dist');
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, 'build', '--today', TODAY, '--out', dist], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The site did not build:\n${stdout}${stderr}`);
  const server = await serve(dist, 0);
  const debugPort = await findFreePort();
  const browser = await launchBrowser(debugPort);
  project.provide('dist', dist);
  project.provide('siteUrl', `http://localhost:${(server.address() as AddressInfo).port}`);
  project.provide('browser', browser.wsEndpoint());
  project.provide('debugPort', debugPort);
  return async () => {
    await browser.close();
    server.close();
    rmSync(lab, { recursive: true, force: true });
  };
}

export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
