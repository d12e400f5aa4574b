import type { Link, LinkReference } from 'mdast';

import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { readText } from '../source/parse-body.ts';
import { placeOfNode } from '../source/source-document.ts';
import type { DocumentRule } from './rule.ts';

/** Link texts that say nothing about where the link leads. */
const VAGUE =
  /^(?:her|hér|se her|klik her|klik|tryk her|tryk|læs her|læs mere|læs mere her|læs videre|se mere|se mere her|mere|mere her|link|linket|dette link|dette|denne side|siden|hent|hent her|download|gå til|besøg|here|click here|read more|more|this|this link|this page)$/i;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/**
 * The text of a link must make sense on its own: screen readers list the links of a page without the words around them.
 */
export const linkText: DocumentRule = (document) => {
  const { addresses, references } = document.body;
  const links = [
    ...addresses.filter((node): node is Link => node.type === 'link'),
    ...references.filter((node): node is LinkReference => node.type === 'linkReference'),
  ];
  return links.flatMap((link) => {
    const words = readText(link);
    const place = placeOfNode(document, link);
    // A picture without an alternative text has its own finding.
    if (words === '')
      return link.children.some(({ type }) => type === 'image' || type === 'imageReference')
        ? []
        : [createDiagnostic('link-without-text', place)];
    const said = words.replace(/^[»"„“(]+|[.,:;!?…»«"”)>→]+$/g, '').trim();
    return VAGUE.test(said) || ADDRESS.test(words) ? [createDiagnostic('link-text-vague', place, { words })] : [];
  });
};
