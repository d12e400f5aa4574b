// Astro's own commands make the same site as ours, because the integration reads and checks the content in its hooks.
// Slow: Astro is started three times.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { afterAll, describe, expect, test } from 'vitest';

import { findFreePort, TODAY } from './build-once.ts';
import { listPages, readPage } from './site.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ASTRO = join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs');
const FIXTURE = join(ROOT, 'tests', 'fixtures', 'sound-own-look', 'content');
const lab = mkdtempSync(join(tmpdir(), 'roedtraad-astro-'));
/** On the same disk as Astro's own files, because Astro moves files by renaming. */
const out = join(ROOT, `.dist-astro-${process.pid}`);

afterAll(() => [lab, out].forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Writes a configuration like that of someone with another content folder, or with another date as today. */
function writeConfig(name: string, options: Record<string, string>): string {
  const file = join(lab, `${name}.mjs`);
  const load = (path: string) => JSON.stringify(pathToFileURL(join(ROOT, path)).href);
  writeFileSync(
    file,
    `import config from ${load('astro.config.mjs')};
     import { roedtraad } from ${load('src/astro/integration.ts')};
     export default { ...config, outDir: ${JSON.stringify(out)}, integrations: [roedtraad(${JSON.stringify(options)})] };`,
  );
  // Astro looks for the file from the root.
  return relative(ROOT, file);
}

/** Removes the variables that make Astro believe it is testing itself; it then serves no pages. */
function environment(): NodeJS.ProcessEnv {
  const { VITEST: _isTest, ...env } = process.env;
  return { ...env, ASTRO_TELEMETRY_DISABLED: '1' };
}

function astro(...argv: string[]) {
  return spawnSync(process.execPath, [ASTRO, ...argv], { cwd: ROOT, env: environment(), encoding: 'utf8' });
}

describe('`npx astro build`', () => {
  test('makes the same pages as `npm run build`, with the search index beside them', () => {
    const { status, stdout, stderr } = astro('build', '--config', writeConfig('whole', { today: TODAY }));
    expect(status, stdout + stderr).toBe(0);
    expect(listPages(out)).toEqual(listPages());
    expect(listPages(out).filter((page) => readPage(page, out) !== readPage(page))).toEqual([]);
    expect(JSON.parse(readFileSync(join(out, 'pagefind', 'query-data.json'), 'utf8'))).toHaveProperty('pages');
    expect(readFileSync(join(out, '_headers'), 'utf8')).toContain('Content-Security-Policy');
  });

  test('stops at a fault in the content with its line and its fix, and without a stack trace', () => {
    const content = join(lab, 'content');
    cpSync(FIXTURE, content, { recursive: true });
    const file = join(content, 'nordby', 'index.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('title:', 'titel:'));
    const { status, stdout, stderr } = astro('build', '--config', writeConfig('faulty', { content, today: TODAY }));
    expect(status).toBe(1);
    expect(stdout).toMatch(/nordby\/index\.md:2:1/);
    expect(stdout).toContain('Mente du `title`?');
    expect(stderr + stdout).toContain('Sitet er ikke bygget, for der er fejl i teksterne.');
    expect(stderr + stdout).not.toMatch(/^\s+at /m);
  });
});

test('`npx astro dev` shows the pages of the content folder', async () => {
  const port = await findFreePort();
  const argv = ['dev', '--port', String(port), '--config', writeConfig('dev', { content: FIXTURE, today: TODAY })];
  const program = spawn(process.execPath, [ASTRO, ...argv], { cwd: ROOT, env: environment() });
  try {
    let said = '';
    for (const stream of [program.stdout, program.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
    while (!said.includes(`localhost:${port}`) && program.exitCode === null)
      await Promise.race([once(program.stdout, 'data'), once(program, 'exit')]);
    const page = await (await fetch(`http://localhost:${port}/nordby/`)).text();
    expect(page, said).toContain('<html lang="da"');
    expect(page).toContain('Nordby');
  } finally {
    program.kill('SIGTERM');
    if (program.exitCode === null) await once(program, 'exit');
  }
});
