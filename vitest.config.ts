import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

// A machine far from Denmark, so that no test passes by the grace of the developer's own clock and language.
process.env['TZ'] = 'Pacific/Kiritimati';
process.env['LC_ALL'] = 'tr_TR.UTF-8';
process.env['NO_COLOR'] = '1';

/** No test is this slow: the limit is there so that what hangs ends. */
const GUARD = 10 * 60_000;
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
      include: ['src/core/**/*.ts', 'schemas/**/*.ts', 'src/reporters/**/*.ts', 'src/cli/**/*.ts'],
      reporter: ['text-summary'],
    },
  },
});
