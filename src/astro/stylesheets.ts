import { readFileSync } from 'node:fs';

import type { Plugin, UserConfig } from 'vite';

/** Components that only views of their own use: their styles stand in a sheet that no other page fetches. */
const VIEWS: readonly [name: string, components: RegExp][] = [
  ['overview', /\/site\/overview\//],
  ['compare', /\/site\/compare\//],
  ['whole', /\/site\/whole\//],
  ['timeline', /\/site\/deadlines\/(?:Timeline|Deadline(?:Count|Quarter)|Quarter|YearLinks)/],
  ['meeting', /\/site\/follow-up\/Meeting/],
  ['search', /\/site\/search\/SearchPanel/],
  ['reference', /\/site\/reference\//],
  ['alphabet', /\/site\/alphabet\//],
];
const STYLE = /[?&]type=style|\.css(?:$|\?)/;

/** One stylesheet for all pages, which sets the order of the layers, and one more for each view of its own. */
export const stylesheets: NonNullable<UserConfig['build']> = {
  rolldownOptions: { output: { codeSplitting: { groups: [{ name: nameStylesheet, test: STYLE }] } } },
};

/** Every sheet begins with the order of the layers, since either of two may come first in a page. */
export function orderLayers(): Plugin {
  const index = readFileSync(new URL('../site/frame/styles/index.css', import.meta.url), 'utf8');
  const order = (/^@layer [^;]+;/.exec(index)?.[0] ?? '').replaceAll(', ', ',');
  return {
    name: 'roedtraad:order-layers',
    generateBundle: (_options, bundle) => {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css') && !String(file.source).startsWith(order))
          file.source = `${order}${String(file.source)}`;
    },
  };
}

function nameStylesheet(module: string): string {
  return VIEWS.find(([, components]) => components.test(module.replaceAll('\\', '/')))?.[0] ?? 'style';
}
