import type { Definition, Link } from 'mdast';

import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { suggestWord } from '../diagnostics/suggest.ts';
import { listPlaces } from '../model/list-places.ts';
import { listRedirects } from '../model/list-redirects.ts';
import { folderOf, placeOfNode, type SourceDocument } from '../source/source-document.ts';
import { findTreePlace } from '../source/tree-place.ts';
import { findSameName } from './find-same-name.ts';
import { decodeAddress, resolveAddress } from './resolve-address.ts';
import type { Rule } from './rule.ts';

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** The address of another site, without `https://`. */
const WITHOUT_SCHEME = /^www\.[^\s/]+\.[a-z]{2,}(?:[/?#]|$)/i;
/** Comparing a link with every page is slow: beyond this many links in a text, nothing is suggested. */
const MOST_SUGGESTIONS = 300;
const SAFE_SCHEME = /^(?:https?|mailto|tel):/i;

/**
 * A link within the site must lead to an existing page and anchor. A link to another site must have a scheme that
 * cannot run code.
 */
export const brokenLink: Rule = ({ publication, entries, documents, assets, failed, partial }) => {
  const places = new Map([...listPlaces(publication, entries), ...listFiles(assets)]);
  const moved = new Map(listRedirects(publication).map(({ from, to }) => [from, to]));
  const written = new Set(documents.map(({ key }) => `/${key}/`));
  const hides = new Set([...partial].map((key) => `/${key}/`));
  const isSilent = (page: string) => written.has(page) || [...failed].some((key) => page.startsWith(`/${key}/`));
  return documents.flatMap((document) => {
    const findings: Diagnostic[] = [];
    const linked = listLinked(document);
    for (const [index, address] of document.body.addresses.entries()) {
      if (SCHEME.test(address.url) || address.url.startsWith('//')) {
        if (!SAFE_SCHEME.test(address.url))
          findings.push(createDiagnostic('unsafe-address', placeOfNode(document, address), { found: address.url }));
      } else if (address.type !== 'image' && (address.type !== 'definition' || linked.has(address.identifier)))
        findings.push(
          ...checkInside(document, address, { places, moved, hides, isSilent, isSuggesting: index < MOST_SUGGESTIONS }),
        );
    }
    return findings;
  });
};

/** Files beside the texts are published at their own path. */
function listFiles(assets: ReadonlyMap<string, string>): [string, ReadonlySet<string>][] {
  return [...assets.keys()].map((path) => [`/${path}`, new Set<string>()]);
}

interface Inside {
  places: ReadonlyMap<string, ReadonlySet<string>>;
  /** Old address → new. */
  moved: ReadonlyMap<string, string>;
  /** Pages that may lack anchors because of a fault reported elsewhere. */
  hides: ReadonlySet<string>;
  isSilent: (page: string) => boolean;
  isSuggesting: boolean;
}

function checkInside(
  document: SourceDocument,
  node: Link | Definition,
  { places, moved, hides, isSilent, isSuggesting }: Inside,
): Diagnostic[] {
  const [path = '', anchor] = node.url.split('#');
  const page = resolvePage(path, document);
  const anchors = places.get(page);
  if (!anchors) {
    if (isSilent(page)) return [];
    const near =
      (WITHOUT_SCHEME.test(node.url) ? `https://${node.url}` : null) ??
      findNamedByFile(path, document, places) ??
      moved.get(page) ??
      (isSuggesting ? (findSameName(page, places.keys()) ?? findBeside(path, document, places)) : null) ??
      (isSuggesting ? suggestWord(page, [...places.keys()]) : null);
    return [
      createDiagnostic('broken-link', placeOfNode(document, node), {
        found: node.url,
        suggestion: near,
      }),
    ];
  }
  if (anchor === undefined || anchor === '' || anchors.has(decodeAddress(anchor)) || hides.has(page)) return [];
  const near = suggestWord(anchor, [...anchors]);
  return [
    createDiagnostic('broken-anchor', placeOfNode(document, node), {
      found: anchor,
      page,
      suggestion: near,
    }),
  ];
}

/** The author may have written a file name: `solceller.md` is suggested as the address of its page. */
function findNamedByFile(path: string, document: SourceDocument, places: ReadonlyMap<string, unknown>): string | null {
  if (!/\.md$/i.test(path)) return null;
  const file = resolveAddress(path, `/${folderOf(document)}/`);
  const place = file && findTreePlace(file.slice(1));
  const page = place && place.kind === 'document' ? `/${place.key}/` : null;
  if (page !== null && places.has(page)) return page;
  return file && findSameName(`${file.replace(/(?:\/index)?\.md$/i, '')}/`, places.keys());
}

/** The author may have meant a file in the folder of the text: `kort.png` is suggested with its whole address. */
function findBeside(path: string, document: SourceDocument, places: ReadonlyMap<string, unknown>): string | null {
  const file = resolveAddress(path, `/${folderOf(document)}/`);
  return file && findSameName(file, places.keys());
}

/** `/a/b/` is absolute; `../maal/` is relative to the page, as in a browser. */
function resolvePage(path: string, document: SourceDocument): string {
  const own = document.key === '' ? '/' : `/${document.key}/`;
  if (path === '') return own;
  return resolveAddress(path.split('?')[0] ?? '', own) ?? path;
}

/** The names that links refer to. A definition without a link is told by itself, and one of a picture with the picture. */
function listLinked({ body }: SourceDocument): Set<string> {
  return new Set(body.references.flatMap(({ type, identifier }) => (type === 'linkReference' ? [identifier] : [])));
}
