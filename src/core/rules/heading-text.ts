import type { Heading, Paragraph, RootContent } from 'mdast';

import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { readText } from '../source/parse-body.ts';
import { placeOfNode, type SourceDocument } from '../source/source-document.ts';
import type { DocumentRule } from './rule.ts';

const LONGEST_HEADING = 80;

/** A heading has words, and words that look like a heading are one: that is what a screen reader jumps by. */
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

/** One short bold line that does not end as a sentence, over a text of its own. The author's comments do not count. */
function isBoldHeading({ children }: Paragraph, next: RootContent | undefined): boolean {
  const [only, another] = children.filter(
    (child) => child.type !== 'html' && !(child.type === 'text' && child.value.trim() === ''),
  );
  if (only?.type !== 'strong' || another || !next || next.type === 'heading') return false;
  const words = readText(only);
  return words.length > 0 && words.length <= LONGEST_HEADING && !/[.!?…]["»”)]?$/.test(words);
}
