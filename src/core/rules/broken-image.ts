import type { Image, ImageReference } from 'mdast';

import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { suggestWord } from '../diagnostics/suggest.ts';
import type { Body } from '../source/body.ts';
import { hasNothingToSee } from '../source/invisible-characters.ts';
import { folderOf, placeOfNode, type SourceDocument } from '../source/source-document.ts';
import { findSameName } from './find-same-name.ts';
import { resolveAddress } from './resolve-address.ts';
import type { Rule } from './rule.ts';

const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;
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
        ...(isBroken
          ? [createDiagnostic('broken-image', place, { found: url, suggestion: findMeant(document, url, assets) })]
          : []),
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

/** The file that is meant, by its name beside the text, or else by its path from the content folder. */
function findMeant(document: SourceDocument, url: string, assets: ReadonlyMap<string, string>): string | null {
  if (OTHER_SITE.test(url)) return null;
  const path = pathOf(document, url);
  const pictures = [...assets.keys()].filter((asset) => PICTURE.test(asset));
  const name = nameOf(path);
  const near = suggestWord(name, pictures.map(nameOf));
  const meant =
    findSameName(path, pictures) ??
    pictures.find((asset) => findSameName(nameOf(asset), [name])) ??
    pictures.find((asset) => nameOf(asset) === near);
  if (meant === undefined) return null;
  const folder = `${folderOf(document)}/`;
  return meant.startsWith(folder) ? `./${meant.slice(folder.length)}` : `/${meant}`;
}

/** Without folder and ending. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

/** The path of the picture below the content folder; `url` is relative to the folder of the text. */
function pathOf(document: SourceDocument, url: string): string {
  return (resolveAddress(url, `/${folderOf(document)}/`.replace('//', '/')) ?? url).slice(1);
}
