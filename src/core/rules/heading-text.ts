import type { Heading, Paragraph, RootContent } from 'mdast';

import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { readText } from '../source/parse-body.ts';
import { placeOfNode, type SourceDocument } from '../source/source-document.ts';
import type { DocumentRule } from './rule.ts';

const LONGEST_HEADING = 80;

/**
 * A heading must have text, and text that looks like a heading must be one: screen reader users navigate by headings.
 */
export const headingText: DocumentRule = checkDocument;

function checkDocument(document: SourceDocument): Diagnostic[] {
  let depth = 1;
  return document.body.root.children.flatMap((node, index, all) => {
    if (node.type === 'heading')
      return (
        (depth = node.depth),
        isEmpty(node) ? [createDiagnostic('heading-without-text', placeOfNode(document, node))] : []
      );
    if (node.type !== 'paragraph' || !isBoldHeading(node, all[index + 1])) return [];
    return [
      createDiagnostic('bold-as-heading', placeOfNode(document, node), {
        words: readText(node),
        hashes: '#'.repeat(Math.min(depth + 1, 6)),
      }),
    ];
  });
}

function isEmpty(heading: Heading): boolean {
  return readText(heading) === '';
}

/** A short line in bold that does not end like a sentence, above other text. HTML comments are ignored. */
function isBoldHeading({ children }: Paragraph, next: RootContent | undefined): boolean {
  const [only, another] = children.filter(
    (child) => child.type !== 'html' && !(child.type === 'text' && child.value.trim() === ''),
  );
  if (only?.type !== 'strong' || another || !next || next.type === 'heading') return false;
  const words = readText(only);
  return words.length > 0 && words.length <= LONGEST_HEADING && !/[.!?…]["»”)]?$/.test(words);
}
