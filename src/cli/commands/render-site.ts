// Starts Astro for a build, and copies the finished site to a folder.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build as buildAstro } from 'astro';

import { setCommandPart, type CommandPart } from '#astro/integration.ts';

import { removeAbandoned } from '../output/staging.ts';

const PACKAGE_ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const RENDER_FOLDER = '.dist-render-';

/**
 * Astro keeps temporary files in the working folder and moves them by renaming, which fails across disks. So the site
 * is always rendered inside the package and then copied.
 */
export async function renderSite(part: CommandPart, folder: string): Promise<void> {
  const isInside = folder.startsWith(PACKAGE_ROOT);
  const outDir = isInside ? folder : join(PACKAGE_ROOT, `${RENDER_FOLDER}${process.pid}`);
  const workingFolder = process.cwd();
  setCommandPart(part);
  removeAbandoned(PACKAGE_ROOT, RENDER_FOLDER);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.chdir(PACKAGE_ROOT);
  try {
    await buildAstro({ root: PACKAGE_ROOT, outDir, logLevel: 'error' });
    if (!isInside) cpSync(outDir, folder, { recursive: true });
  } finally {
    process.chdir(workingFolder);
    if (!isInside) rmSync(outDir, { recursive: true, force: true });
  }
}
