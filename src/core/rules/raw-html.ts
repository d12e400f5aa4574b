import type { Html } from 'mdast';
import { visit } from 'unist-util-visit';

import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeOfNode } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** Comments are the author's own notes and never published; all other HTML is refused, not silently dropped. */
const COMMENT = /^\s*(?:<!--[\s\S]*?-->\s*)+$/;

export const rawHtml: Rule = ({ documents }) =>
  documents.flatMap((document) => {
    const findings: Diagnostic[] = [];
    visit(document.body.root, 'html', (node: Html) => {
      if (COMMENT.test(node.value)) return;
      const found = (node.value.split('\n')[0] ?? '').slice(0, 40);
      findings.push(createDiagnostic('raw-html', placeOfNode(document, node), { found }));
    });
    return findings;
  });
