// How Astro renders. What it renders comes from the folder content/, which `roedtraad()` reads and checks.
import { defineConfig } from 'astro/config';

import { roedtraad } from './src/astro/integration.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  integrations: [roedtraad()],
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  // The page says nothing that was not written: no typographic changes, no inlined assets (the CSP refuses them).
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  prefetch: false,
});
