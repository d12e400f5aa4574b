import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { hasNothingToSee } from '../source/invisible-characters.ts';
import { suggestWord } from '../diagnostics/suggest.ts';
import { listStrategies } from '../model/red-thread.ts';
import type { Report, ReportEntry } from '../model/report.ts';
import { folderOf, placeOf, within, type SourceDocument } from '../source/source-document.ts';
import { dayOf } from '../status/settle-statuses.ts';
import { resolveAddress } from './resolve-address.ts';
import type { Rule, RuleContext } from './rule.ts';

const WEB = /^https?:\/\/[^\s/]+\S*$/i;

/**
 * What is reported as reached needs a day, and a value or evidence, while the plan is in force: nobody can mend the
 * report of a plan that has ended. Evidence must be an address on the web or a file in the content folder.
 */
export const reportProof: Rule = (context) =>
  listStrategies(context.publication).flatMap(({ reports, standing }) =>
    reports.flatMap((report) =>
      report.entries.flatMap((entry) => [
        ...(standing === 'in-force' ? checkReached(report, entry) : []),
        ...checkEvidence(report, entry, context),
      ]),
    ),
  );

function checkReached(report: Report, { about, title, status, value, scale, evidence, date, origin }: ReportEntry) {
  if (status !== 'reached') return [];
  const isDated = date !== null || dayOf(report) !== null;
  const isProved = [value, scale, ...evidence].some((words) => words !== null && !hasNothingToSee(words));
  if (isDated && isProved) return [];
  const name = about?.title ?? title ?? report.strategy.title;
  return [
    createDiagnostic('reached-without-proof', placeOf(within(origin, 'status')), {
      title: name,
      missing: isDated ? 'proof' : 'day',
    }),
  ];
}

function checkEvidence(report: Report, { evidence, origin }: ReportEntry, { assets, documents }: RuleContext) {
  if (evidence.length === 0) return [];
  const document = documents.find(({ key, kind }) => kind === 'report' && key === report.key);
  return evidence.flatMap((found, index): Diagnostic[] => {
    if (WEB.test(found) || (document && assets.has(pathOfEvidence(document, found)))) return [];
    return [
      createDiagnostic('evidence-not-found', placeOf(within(origin, 'evidence', index)), {
        found,
        suggestion: document ? suggestFile(document, found, assets) : null,
      }),
    ];
  });
}

/** The path below the content folder; `found` is relative to the folder of the report. */
export function pathOfEvidence(document: SourceDocument, found: string): string {
  return (resolveAddress(found, `/${folderOf(document)}/`) ?? `/${found}`).slice(1);
}

function suggestFile(document: SourceDocument, found: string, assets: RuleContext['assets']): string | null {
  const folder = `${folderOf(document)}/`;
  const beside = [...assets.keys()].filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
  return suggestWord(found, beside);
}
