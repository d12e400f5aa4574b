import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import type { DutyKey } from '../diagnostics/wording-site.ts';
import type { Site } from '../model/site.ts';
import { placeOf, type SourceDocument } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** What a public body must state on its site: the key, and where the model has its value. */
const DUTIES: readonly [key: DutyKey, find: (site: Site) => unknown][] = [
  ['publisher', ({ publisher }) => publisher],
  ['accessibility.statement', ({ accessibility }) => accessibility.statement],
  ['accessibility.updated', ({ accessibility }) => accessibility.updated],
  ['accessibility.phone', ({ accessibility }) => accessibility.phone],
  ['accessibility.write-to', ({ accessibility }) => accessibility.writeTo],
  ['security-contact', ({ securityContact }) => securityContact],
];

/**
 * A site with `url` is taken to be public and must meet the duties; a site without one runs on somebody's own machine.
 */
export const siteDuties: Rule = ({ publication: { site }, documents }) => {
  const document = documents.find(({ kind }) => kind === 'site');
  if (!document || site.url === null) return [];
  return DUTIES.filter(([key, find]) => find(site) === null && !isTold(key, document)).map(([key]) =>
    createDiagnostic('site-duty-missing', placeOf({ document, path: ['url'] }), { key }),
  );
};

/** A date that was not understood has its own finding. */
function isTold(key: DutyKey, { data }: SourceDocument): boolean {
  return (
    key === 'accessibility.updated' &&
    (data as { accessibility?: { updated?: string } }).accessibility?.updated !== undefined
  );
}
