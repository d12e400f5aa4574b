// Turns checked Markdown trees into HTML, with one processor for all pages.
import type { Root, RootContent } from 'mdast';
import { rehype } from 'rehype';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

import type { RenderOptions } from './options.ts';
import { captionTables } from './plugins/caption-tables.ts';
import { explainAbbreviations } from './plugins/explain-abbreviations.ts';
import { renderNoteReference } from './plugins/footnotes.ts';
import { markLinks } from './plugins/mark-links.ts';
import { placeHeadings } from './plugins/place-headings.ts';
import { signQuotes } from './plugins/sign-quotes.ts';

/** Raw HTML never gets through: remark-rehype drops it unless told otherwise, and rehype escapes the rest. */
const toHtmlTree = unified()
  .use(remarkRehype, { handlers: { footnoteReference: renderNoteReference } })
  .use(signQuotes)
  .use(captionTables)
  .use(markLinks)
  .use(placeHeadings)
  .use(explainAbbreviations)
  .freeze();

const toText = rehype().data('settings', { fragment: true }).freeze();

export function renderMarkdown(nodes: RootContent[], options: RenderOptions): string {
  if (nodes.length === 0) return '';
  const root: Root = { type: 'root', children: nodes };
  const tree = toHtmlTree.runSync(root, { data: { options } });
  return toText.stringify(tree);
}
