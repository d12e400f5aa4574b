// The last step of a check: leaves out the findings that the content accepts, and applies its own severities.
import { catalogue, type DiagnosticCode } from '../diagnostics/catalogue.ts';
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeOf, type Origin, type SourceDocument } from '../source/source-document.ts';
import { findCode, readOwnSeverities, type OwnSeverities } from './own-severity.ts';

interface Acceptance {
  file: string;
  code: DiagnosticCode;
  origin: Origin;
  isUsed: boolean;
}

/**
 * Errors cannot be accepted. An acceptance that matches no finding is reported as unused, unless there are errors,
 * which may hide the finding.
 */
export function applyChoices(findings: readonly Diagnostic[], documents: readonly SourceDocument[]): Diagnostic[] {
  const own = readOwnSeverities(documents);
  const { acceptances, faults } = readAcceptances(documents, own);
  // Of two equal acceptances the first is used, and the second is reported as unused.
  const byPlace = new Map(
    acceptances.toReversed().map((acceptance) => [`${acceptance.file} ${acceptance.code}`, acceptance]),
  );
  const left = [...findings, ...own.faults, ...faults].filter((finding) => !isAccepted(finding, byPlace));
  const weighed = left.flatMap((finding) => applySeverity(finding, own));
  const unused = weighed.some(isError) ? [] : acceptances.filter(({ isUsed }) => !isUsed).map(toUnused);
  return [...weighed, ...unused.flatMap((finding) => applySeverity(finding, own))];
}

function readAcceptances(
  documents: readonly SourceDocument[],
  own: OwnSeverities,
): { acceptances: Acceptance[]; faults: Diagnostic[] } {
  const faults: Diagnostic[] = [];
  const acceptances = documents.flatMap((document) =>
    (document.data.accept ?? []).flatMap(({ code: words }, index): Acceptance[] => {
      const origin: Origin = { document, path: ['accept', index, 'code'] };
      const code = findCode(words, origin, faults);
      if (!code) return [];
      if (own.find(document.file, code) !== 'error') return [{ file: document.file, code, origin, isUsed: false }];
      faults.push(createDiagnostic('error-made-weaker', placeOf(origin), { code }));
      return [];
    }),
  );
  return { acceptances, faults };
}

function isAccepted({ code, location }: Diagnostic, byPlace: ReadonlyMap<string, Acceptance>): boolean {
  const found = byPlace.get(`${location.file} ${code}`);
  if (found) found.isUsed = true;
  return found !== undefined;
}

function applySeverity(finding: Diagnostic, own: OwnSeverities): Diagnostic[] {
  const severity = own.find(finding.location.file, finding.code);
  if (severity === 'off') return [];
  return [severity === catalogue[finding.code].severity ? finding : { ...finding, severity }];
}

function isError({ severity, code }: Diagnostic): boolean {
  return (severity ?? catalogue[code].severity) === 'error';
}

function toUnused({ origin, code }: Acceptance): Diagnostic {
  return createDiagnostic('suppression-unused', placeOf(origin), { code });
}
