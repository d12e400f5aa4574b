import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

const SIGNATURE = /^[—–] /;

/**
 * A quotation whose last paragraph begins with a dash becomes `<figure class="quote">` with that paragraph as its
 * caption.
 */
export function signQuotes() {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'blockquote' || !parent || index === undefined) return;
      const signature = element.children.findLast((child) => child.type === 'element');
      if (!signature || signature.tagName !== 'p' || !SIGNATURE.test(toString(signature))) return;
      parent.children[index] = createFigure(element, signature);
      return [SKIP, index + 1] as const;
    });
  };
}

function createFigure(quote: Element, signature: Element): Element {
  quote.children = quote.children.filter((child) => child !== signature);
  const caption: Element = {
    type: 'element',
    tagName: 'figcaption',
    properties: {},
    children: dropDash(signature.children),
  };
  return { type: 'element', tagName: 'figure', properties: { className: ['quote'] }, children: [quote, caption] };
}

function dropDash([first, ...rest]: ElementContent[]): ElementContent[] {
  return first?.type === 'text' ? [{ type: 'text', value: first.value.replace(SIGNATURE, '') }, ...rest] : [];
}
