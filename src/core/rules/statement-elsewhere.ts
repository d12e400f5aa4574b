import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { placeOf } from '../source/source-document.ts';
import type { Rule } from './rule.ts';

/** The front page of WAS is no statement: there is a name behind it. */
const STATEMENT = /^https:\/\/was\.digst\.dk\/[^\s/?#]/;

/** The law's statement is made in the authority's own tool and lies there; a page of one's own does not replace it. */
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
