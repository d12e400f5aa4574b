import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { placeOfNode } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** Comments are the author's own notes and never published; all other HTML is refused, not silently dropped. */
const COMMENT = /^\s*(?:<!--[\s\S]*?-->\s*)+$/;

export const rawHtml: Rule = ({ documents }) =>
  documents.flatMap((document) =>
    document.body.html
      .filter(({ value }) => !COMMENT.test(value))
      .map((node) => createDiagnostic('raw-html', placeOfNode(document, node), { found: (node.value.split('\n')[0] ?? '').slice(0, 40) })),
  );
