import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeOf, type SourceDocument } from '../source/source-document.ts';
import { mostBytes } from '../files/inspect-file.ts';
import { readPictureSize } from '../brand/picture-size.ts';
import type { RuleContext, Rule } from './rule.ts';

/** In bytes. Every page of the site loads the logo. */
const MOST_BYTES = 100_000;
const KIND = /\.(svg|png)$/i;

/** The logo must be in the content folder, be a real SVG or PNG file, and be small. */
export const logo: Rule = (context) =>
  context.documents
    .filter((document): document is SourceDocument<'site'> => document.kind === 'site')
    .flatMap((site) => findFault(site, context) ?? []);

function findFault(document: SourceDocument<'site'>, { assets, contents }: RuleContext): Diagnostic | null {
  const found = document.data.logo?.file;
  if (found === undefined) return null;
  const place = placeOf({ document, path: ['logo', 'file'] });
  const kind = KIND.exec(found)?.[1]?.toLowerCase() as 'svg' | 'png' | undefined;
  if (!kind) return createDiagnostic('logo-kind', place, { found });
  if (!assets.has(found)) return createDiagnostic('logo-not-found', place, { found });
  const file = contents.get(found);
  if (!file) return null;
  const bytes = file.countBytes();
  if (bytes <= mostBytes(kind) && readPictureSize(kind, file.readBytes()) === null)
    return createDiagnostic('logo-kind', place, { found, inside: kind });
  return bytes > MOST_BYTES
    ? createDiagnostic('logo-too-large', place, {
        found,
        size: String(Math.ceil(bytes / 1000)),
        most: String(MOST_BYTES / 1000),
      })
    : null;
}
