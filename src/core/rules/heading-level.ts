import type { Heading } from 'mdast';

import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { readText } from '../source/parse-body.ts';
import { placeOfNode } from '../source/source-document.ts';
import type { DocumentRule } from './rule.ts';

/** The title is level 1, and no level below it may be skipped: screen reader users navigate by level. */
export const headingLevel: DocumentRule = (document) => {
  const findings: Diagnostic[] = [];
  let before: { depth: number; node: Heading | null } = { depth: 1, node: null };
  for (const node of document.body.root.children) {
    if (node.type !== 'heading') continue;
    const expected = before.depth + 1;
    if (node.depth === 1)
      findings.push(createDiagnostic('heading-level-one', placeOfNode(document, node), { heading: readText(node) }));
    else if (node.depth > expected) {
      const related = before.node
        ? [{ label: 'heading-before' as const, location: placeOfNode(document, before.node) }]
        : [];
      findings.push(
        createDiagnostic(
          'heading-level-skipped',
          placeOfNode(document, node),
          {
            heading: readText(node),
            found: String(node.depth),
            expected: String(expected),
            hashes: '#'.repeat(expected),
          },
          related,
        ),
      );
    }
    before = { depth: Math.max(node.depth, 2), node };
  }
  return findings;
};
