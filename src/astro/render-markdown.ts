// The last step of remark and rehype: Markdown trees that are already checked become HTML. One processor for all pages.
import type { Root as HtmlRoot } from 'hast';
import type { Root, RootContent } from 'mdast';
import { rehype } from 'rehype';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

import type { Language } from '#core/diagnostics/wording.ts';
import { captionTables } from '#astro/view/markdown/caption-tables.ts';
import { explainAbbreviations, type AbbreviationUse } from '#astro/view/markdown/explain-abbreviations.ts';
import { renderNoteReference, type NoteNumbers } from '#astro/view/markdown/footnotes.ts';
import { markLinks } from '#astro/view/markdown/mark-links.ts';
import { placeHeadings } from '#astro/view/markdown/place-headings.ts';
import { signQuotes } from '#astro/view/markdown/sign-quotes.ts';

export interface RenderOptions {
  /** Of the page: what the program puts into the text is said in it. */
  language: Language;
  textLanguage: Language;
  /** Before every id, so that several documents can stand on one page. */
  idPrefix: string;
  /** How many levels further down the headings stand than in the file. */
  headingShift: number;
  notes: NoteNumbers;
  /** The address of the folder the file lies in: pictures are named from there. */
  folder: string;
  abbreviations?: AbbreviationUse;
}

/** Raw HTML never passes: remark-rehype drops it unless told otherwise, and rehype escapes the rest. */
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
  const tree = toHtmlTree.runSync(root, { data: { options } }) as unknown as HtmlRoot;
  return toText.stringify(tree);
}
