import type { Definition, Image, Link } from 'mdast';

import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { suggestWord } from '../diagnostics/suggest.ts';
import { listPlaces } from '../model/list-places.ts';
import { placeOfNode, type SourceDocument } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const SAFE_SCHEME = /^(?:https?|mailto|tel):/i;

/** A link inside the site leads to a page and a place that exist; a link out is of a kind that cannot run. */
export const brokenLink: Rule = ({ publication, entries, documents, failed }) => {
  const places = listPlaces(publication, entries);
  const isSilent = (page: string) => [...failed].some((key) => page === `/${key}/` || page.startsWith(`/${key}/`));
  return documents.flatMap((document) => {
    const findings: Diagnostic[] = [];
    for (const address of document.body.addresses) {
      if (SCHEME.test(address.url) || address.url.startsWith('//')) {
        if (!SAFE_SCHEME.test(address.url)) findings.push(createDiagnostic('unsafe-address', placeOfNode(document, address), { found: address.url }));
      } else if (address.type !== 'image') findings.push(...checkInside(document, address, places, isSilent));
    }
    return findings;
  });
};

function checkInside(document: SourceDocument, node: Link | Definition | Image, places: ReadonlyMap<string, ReadonlySet<string>>, isSilent: (page: string) => boolean): Diagnostic[] {
  const [path = '', anchor] = node.url.split('#');
  const page = resolvePage(path, document);
  const anchors = places.get(page);
  if (!anchors) {
    if (isSilent(page)) return [];
    const near = suggestWord(page, [...places.keys()]);
    return [createDiagnostic('broken-link', placeOfNode(document, node), { found: node.url, ...(near ? { suggestion: near } : {}) })];
  }
  if (anchor === undefined || anchor === '' || anchors.has(decodeURIComponent(anchor))) return [];
  const near = suggestWord(anchor, [...anchors]);
  return [createDiagnostic('broken-anchor', placeOfNode(document, node), { found: anchor, page, ...(near ? { suggestion: near } : {}) })];
}

/** `/a/b/` stands as it is; `../maal/` is seen from the page itself, as a browser would. */
function resolvePage(path: string, document: SourceDocument): string {
  const own = document.key === '' ? '/' : `/${document.key}/`;
  if (path === '') return own;
  const { pathname } = new URL(path.split('?')[0] ?? '', `http://site${own}`);
  return decodeURIComponent(pathname);
}
