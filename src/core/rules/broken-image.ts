import type { Image, ImageReference } from 'mdast';

import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import type { Body } from '../source/body.ts';
import { hasNothingToSee } from '../source/invisible-characters.ts';
import { folderOf, placeOfNode, type SourceDocument } from '../source/source-document.ts';
import { resolveAddress } from './resolve-address.ts';
import type { Rule } from './rule.ts';

const OTHER_SITE = /^https?:/i;
/** Reported as `unsafe-address` by the rule about links. */
const UNSAFE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** A picture must be in the content folder, and have a text that describes it. */
export const brokenImage: Rule = ({ documents, assets }) =>
  documents.flatMap((document) =>
    listImages(document.body).flatMap(({ node, url }) => {
      const place = placeOfNode(document, node);
      const isBroken = OTHER_SITE.test(url) || (!UNSAFE.test(url) && !assets.has(pathOf(document, url)));
      return [
        ...(hasNothingToSee(node.alt ?? '') ? [createDiagnostic('image-without-alt', place, { found: url })] : []),
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

/** The path of the picture below the content folder; `url` is relative to the folder of the text. */
function pathOf(document: SourceDocument, url: string): string {
  return (resolveAddress(url, `/${folderOf(document)}/`.replace('//', '/')) ?? url).slice(1);
}
