import type { Html } from 'mdast';

import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { placeOfNode } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** Comments are the author's own notes and never published; all other HTML is refused, not silently dropped. */
const COMMENT = /^\s*(?:<!--[\s\S]*?-->\s*)+$/;
const CLOSING = /^<\/([a-z][a-z0-9-]*)\s*>$/i;

export const rawHtml: Rule = ({ documents }) =>
  documents.flatMap((document) =>
    document.body.html
      .filter((node, index, all) => !COMMENT.test(node.value) && !isToldAlready(node, all.slice(0, index)))
      .map((node) => createDiagnostic('raw-html', placeOfNode(document, node), { found: (node.value.split('\n')[0] ?? '').slice(0, 40) })),
  );

/** `</b>` after `<b>` is the same fault. */
function isToldAlready({ value }: Html, before: Html[]): boolean {
  const name = CLOSING.exec(value)?.[1];
  return name !== undefined && before.some((other) => other.value.toLowerCase().startsWith(`<${name.toLowerCase()}`));
}
