import type { Definition, Link } from 'mdast';

import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { suggestWord } from '../diagnostics/suggest.ts';
import { listPlaces } from '../model/list-places.ts';
import { placeOfNode, type SourceDocument } from '../source/source-document.ts';
import { decodeAddress, resolveAddress } from './resolve-address.ts';
import type { Rule } from './rule.ts';

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const SAFE_SCHEME = /^(?:https?|mailto|tel):/i;

/** A link inside the site leads to a page and a place that exist; a link out is of a kind that cannot run. */
export const brokenLink: Rule = ({ publication, entries, documents, assets, failed }) => {
  const places = new Map([...listPlaces(publication, entries), ...listFiles(assets)]);
  const written = new Set(documents.map(({ key }) => `/${key}/`));
  const isSilent = (page: string) => written.has(page) || [...failed].some((key) => page.startsWith(`/${key}/`));
  return documents.flatMap((document) => {
    const findings: Diagnostic[] = [];
    for (const address of document.body.addresses) {
      if (SCHEME.test(address.url) || address.url.startsWith('//')) {
        if (!SAFE_SCHEME.test(address.url)) findings.push(createDiagnostic('unsafe-address', placeOfNode(document, address), { found: address.url }));
      } else if (address.type !== 'image' && !isPictureOnly(document, address)) findings.push(...checkInside(document, address, places, isSilent));
    }
    return findings;
  });
};

/** A PDF beside the texts is published where it lies. */
function listFiles(assets: ReadonlyMap<string, string>): [string, ReadonlySet<string>][] {
  return [...assets.keys()].map((path) => [`/${path}`, new Set<string>()]);
}

function checkInside(document: SourceDocument, node: Link | Definition, places: ReadonlyMap<string, ReadonlySet<string>>, isSilent: (page: string) => boolean): Diagnostic[] {
  const [path = '', anchor] = node.url.split('#');
  const page = resolvePage(path, document);
  const anchors = places.get(page);
  if (!anchors) {
    if (isSilent(page)) return [];
    const near = suggestWord(page, [...places.keys()]);
    return [createDiagnostic('broken-link', placeOfNode(document, node), { found: node.url, ...(near ? { suggestion: near } : {}) })];
  }
  if (anchor === undefined || anchor === '' || anchors.has(decodeAddress(anchor))) return [];
  const near = suggestWord(anchor, [...anchors]);
  return [createDiagnostic('broken-anchor', placeOfNode(document, node), { found: anchor, page, ...(near ? { suggestion: near } : {}) })];
}

/** `/a/b/` stands as it is; `../maal/` is seen from the page itself, as a browser would. */
function resolvePage(path: string, document: SourceDocument): string {
  const own = document.key === '' ? '/' : `/${document.key}/`;
  if (path === '') return own;
  return resolveAddress(path.split('?')[0] ?? '', own) ?? path;
}

/** `![…][sti]` with `[sti]: ./sti.png` below: the rule about pictures looks after that address. */
function isPictureOnly({ body }: SourceDocument, address: Link | Definition): boolean {
  if (address.type === 'link') return false;
  const users = body.references.filter(({ identifier }) => identifier === address.identifier);
  return users.length > 0 && users.every(({ type }) => type === 'imageReference');
}
