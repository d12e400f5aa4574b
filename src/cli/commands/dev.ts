import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { dev as startAstro } from 'astro';

import { setCommandPart } from '#astro/integration.ts';

import type { Options } from '../console/options.ts';
import { print } from '../console/terminal.ts';
import { words } from '../console/words.ts';
import { createSiteSource } from '../reading/site-source.ts';

/**
 * Serves the site while it is being edited. Faults show in the terminal and the browser; pages without faults are
 * shown.
 */
export async function dev(options: Options): Promise<number> {
  const nothing = () => {};
  setCommandPart({ source: createSiteSource(options), hasPdf: false, onPage: nothing, onIndex: nothing });
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const server = await startAstro({
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    logLevel: 'error',
    server: { port: options.port, host: 'localhost' },
  });
  print(words[options.language].editing(`http://localhost:${server.address.port}/`));
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.stop();
  return 0;
}
