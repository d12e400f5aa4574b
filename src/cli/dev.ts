import { once } from 'node:events';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { dev as startAstro } from 'astro';

import { roedtraad } from '#astro/integration.ts';
import { setHistory } from '#astro/history.ts';
import { getPublication, setPublication } from '#astro/publication.ts';
import { getSeverity } from '#reporters/render-diagnostic.ts';

import { renderReport, runCheck } from './check.ts';
import type { Options } from './options.ts';
import { readHistoryOf } from './read-history.ts';
import { createReadingCache } from './reading-cache.ts';
import { hasColor, print } from './terminal.ts';
import { words } from './words.ts';

/** Live editing. Faults stand in the terminal and in the browser; what is sound is shown all the same. */
export async function dev(options: Options): Promise<number> {
  const readings = createReadingCache();
  const check = () => {
    const run = runCheck(options, readings);
    setPublication(run.publication);
    print(renderReport(run, 'pretty', options, hasColor(process.stdout)));
    const errors = run.diagnostics.filter((diagnostic) => getSeverity(diagnostic) === 'error');
    return errors.length > 0 ? renderReport({ ...run, diagnostics: errors }, 'pretty', options, false) : null;
  };
  check();
  setHistory(readHistoryOf(getPublication(), options.content));
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const server = await startAstro({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'error',
    server: { port: options.port, host: 'localhost' },
    integrations: [roedtraad({ folder: resolve(options.content), reload: check })],
  });
  print(words[options.language].editing(`http://localhost:${server.address.port}/`));
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.stop();
  return 0;
}
