import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeOfNode, type SourceDocument } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** A picture lies beside its text and says in words what it shows. */
export const brokenImage: Rule = ({ documents, assets }) =>
  documents.flatMap((document) => {
    const findings: Diagnostic[] = [];
    for (const node of document.body.images) {
      if (!node.alt?.trim()) findings.push(createDiagnostic('image-without-alt', placeOfNode(document, node), { found: node.url }));
      const isOutside = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(node.url);
      if (isOutside && /^https?:|^\/\//i.test(node.url)) findings.push(createDiagnostic('broken-image', placeOfNode(document, node), { found: node.url }));
      if (!isOutside && !assets.has(pathOf(document, node.url))) findings.push(createDiagnostic('broken-image', placeOfNode(document, node), { found: node.url }));
    }
    return findings;
  });

/** The picture's path below the content folder, seen from the folder the text lies in. */
function pathOf(document: SourceDocument, url: string): string {
  const isIndex = document.file.endsWith('/index.md');
  const folder = isIndex ? document.key : document.key.split('/').slice(0, -1).join('/');
  return decodeURIComponent(new URL(url, `http://site/${folder}/`).pathname.slice(1));
}
