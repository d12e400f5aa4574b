import type { Html } from 'mdast';

import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { placeOfNode } from '../source/source-document.ts';
import type { DocumentRule } from './rule.ts';

const COMMENT = /^\s*(?:<!--(?!-?>)[\s\S]*?-->\s*)+$/;
const CLOSING = /^<\/([a-z][a-z0-9-]*)\s*>$/i;
const OPENING = /^<([a-z][a-z0-9-]*)/i;

/**
 * HTML comments are notes of the author and are not published. All other HTML is refused rather than silently dropped.
 */
export const rawHtml: DocumentRule = (document) => {
  const opened = new Set<string>();
  return document.body.html
    .filter((node) => !COMMENT.test(node.value) && !isToldAlready(node, opened))
    .map((node) =>
      createDiagnostic('raw-html', placeOfNode(document, node), {
        found: (node.value.split('\n')[0] ?? '').slice(0, 40),
      }),
    );
};

/** `</b>` after `<b>` is the same fault as `<b>`. */
function isToldAlready({ value }: Html, opened: Set<string>): boolean {
  const closes = CLOSING.exec(value)?.[1]?.toLowerCase();
  if (closes !== undefined) return opened.has(closes);
  const opens = OPENING.exec(value)?.[1]?.toLowerCase();
  if (opens !== undefined) opened.add(opens);
  return false;
}
