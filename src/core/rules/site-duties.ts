import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import type { DutyKey } from '../diagnostics/wording-site.ts';
import type { Site } from '../model/site.ts';
import { placeOf, type SourceDocument } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** What a public body must tell on a site of its own: the key, and how it is read. */
const DUTIES: readonly [key: DutyKey, find: (site: Site) => unknown][] = [
  ['publisher', ({ publisher }) => publisher],
  ['accessibility.statement', ({ accessibility }) => accessibility.statement],
  ['accessibility.updated', ({ accessibility }) => accessibility.updated],
  ['accessibility.phone', ({ accessibility }) => accessibility.phone],
  ['accessibility.write-to', ({ accessibility }) => accessibility.writeTo],
  ['security-contact', ({ securityContact }) => securityContact],
];

/** A site with an address of its own is a public body's; one without is somebody's own machine, and owes nothing. */
export const siteDuties: Rule = ({ publication: { site }, documents }) => {
  const document = documents.find(({ kind }) => kind === 'site');
  if (!document || site.url === null) return [];
  return DUTIES.filter(([key, find]) => find(site) === null && !isTold(key, document)).map(([key]) =>
    createDiagnostic('site-duty-missing', placeOf({ document, path: ['url'] }), { key }),
  );
};

/** A date that stands there but is not understood has a finding of its own. */
function isTold(key: DutyKey, { data }: SourceDocument): boolean {
  return (
    key === 'accessibility.updated' &&
    (data as { accessibility?: { updated?: string } }).accessibility?.updated !== undefined
  );
}
