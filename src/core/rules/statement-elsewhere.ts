import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { placeOf } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** The front page of WAS is not a statement: the address must go on with a name. */
const STATEMENT = /^https:\/\/was\.digst\.dk\/[^\s/?#]/;

/**
 * The statement required by law is made and published in the authorities' tool, WAS; a page on the site cannot replace
 * it.
 */
export const statementElsewhere: Rule = ({ publication: { site }, documents }) => {
  const { statement } = site.accessibility;
  const document = documents.find(({ kind }) => kind === 'site');
  if (!document || statement === null || STATEMENT.test(statement)) return [];
  return [
    createDiagnostic('statement-elsewhere', placeOf({ document, path: ['accessibility', 'statement'] }), {
      found: statement,
    }),
  ];
};
