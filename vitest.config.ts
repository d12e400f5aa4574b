import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

// A machine far from Denmark, so that no test passes by the grace of the developer's own clock and language.
process.env['TZ'] = 'Pacific/Kiritimati';
process.env['LC_ALL'] = 'tr_TR.UTF-8';
process.env['NO_COLOR'] = '1';

/** No test is this slow: the limit is there so that what hangs ends. */
const GUARD = 4 * 60_000;
/** A part of the tests leaves the rest of the code untried: the floor is for all of them. */
const isWhole = process.argv.slice(3).every((word) => /^--(?:coverage|maxWorkers|reporter|outputFile)\b/.test(word));
/** Builds the site once for all browser tests. */
const buildOnce = fileURLToPath(new URL('./tests/browser/build-once.ts', import.meta.url));

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/fixtures/**'],
          testTimeout: GUARD,
          hookTimeout: GUARD,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: existsSync(buildOnce) ? [buildOnce] : [],
          testTimeout: GUARD,
          hookTimeout: GUARD,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      // What tests call themselves. The command line and the site run in processes of their own, where nobody counts.
      include: ['core', 'reporters', 'exporters', 'markdown']
        .map((room) => `src/${room}/**/*.ts`)
        .concat('schemas/**/*.ts'),
      reporter: ['text-summary'],
      // Two per cent below what `npm test` has.
      ...(isWhole ? { thresholds: { statements: 95, lines: 95, functions: 96, branches: 88 } } : {}),
    },
  },
});
