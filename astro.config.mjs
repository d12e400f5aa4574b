// How Astro renders. What it renders comes from src/cli, which checks the content first.
import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  // The page says nothing that was not written: no typographic changes, no inlined assets (the CSP refuses them).
  // One stylesheet for the whole site: its layers must keep their order, and a reader fetches it once.
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
  devToolbar: { enabled: false },
  prefetch: false,
});
