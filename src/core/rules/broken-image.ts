import type { Image, ImageReference } from 'mdast';

import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import type { Body } from '../source/body.ts';
import { folderOf, placeOfNode, type SourceDocument } from '../source/source-document.ts';
import { resolveAddress } from './resolve-address.ts';
import type { Rule } from './rule.ts';

const OTHER_SITE = /^https?:/i;
/** Told by the rule about addresses: `unsafe-address`. */
const UNSAFE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** A picture lies beside its text and says in words what it shows. */
export const brokenImage: Rule = ({ documents, assets }) =>
  documents.flatMap((document) =>
    listImages(document.body).flatMap(({ node, url }) => {
      const place = placeOfNode(document, node);
      const isBroken = OTHER_SITE.test(url) || (!UNSAFE.test(url) && !assets.has(pathOf(document, url)));
      return [
        ...(node.alt?.trim() ? [] : [createDiagnostic('image-without-alt', place, { found: url })]),
        ...(isBroken ? [createDiagnostic('broken-image', place, { found: url })] : []),
      ];
    }),
  );

function listImages({ images, references, addresses }: Body): { node: Image | ImageReference; url: string }[] {
  const urls = new Map<string, string>();
  for (const address of addresses)
    if (address.type === 'definition' && !urls.has(address.identifier)) urls.set(address.identifier, address.url);
  const urlOf = (reference: ImageReference) => urls.get(reference.identifier) ?? '';
  return [
    ...images.map((node) => ({ node, url: node.url })),
    ...references
      .filter((reference) => reference.type === 'imageReference')
      .map((node) => ({ node, url: urlOf(node) })),
  ];
}

/** The picture's path below the content folder, seen from the folder the text lies in. */
function pathOf(document: SourceDocument, url: string): string {
  return (resolveAddress(url, `/${folderOf(document)}/`.replace('//', '/')) ?? url).slice(1);
}
