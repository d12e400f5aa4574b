import type { Text } from 'mdast';
import { visit } from 'unist-util-visit';

import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeOfNode } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

const MARK = /\[\^([^\]\s]+)\]/;

/** A note mark without a note is left standing as plain text by Markdown; the reader would look for it in vain. */
export const footnoteMissing: Rule = ({ documents }) =>
  documents.flatMap((document) => {
    const findings: Diagnostic[] = [];
    visit(document.body.root, 'text', (node: Text) => {
      const found = MARK.exec(node.value)?.[1];
      if (found !== undefined) findings.push(createDiagnostic('footnote-missing', placeOfNode(document, node), { found }));
    });
    return findings;
  });
