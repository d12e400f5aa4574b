import type { Text } from 'mdast';

import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { placeWithin } from '../source/source-document.ts';
import type { DocumentRule } from './rule.ts';

const MARK = /\[\^([^\]\s]+)\]/g;

/** Markdown leaves a footnote mark without a footnote as plain text, so readers would look for it in vain. */
export const footnoteMissing: DocumentRule = (document) =>
  document.body.texts
    .filter(({ value }) => value.includes('[^'))
    .flatMap((node: Text) =>
      [...node.value.matchAll(MARK)].map(({ 0: mark, 1: found = '', index }) =>
        createDiagnostic('footnote-missing', placeWithin(document, node, index, mark.length), { found }),
      ),
    );
