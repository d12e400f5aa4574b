import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { placeOfNode } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

const MARK = /\[\^([^\]\s]+)\]/;

/** A note mark without a note is left standing as plain text by Markdown; the reader would look for it in vain. */
export const footnoteMissing: Rule = ({ documents }) =>
  documents.flatMap((document) =>
    document.body.texts.flatMap((node) => {
      const found = MARK.exec(node.value)?.[1];
      return found === undefined ? [] : [createDiagnostic('footnote-missing', placeOfNode(document, node), { found })];
    }),
  );
