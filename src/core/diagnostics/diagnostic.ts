import type { DiagnosticCode } from './catalogue.ts';
import type { Severity } from './wording.ts';

/** Lines and columns count from 1; the end is exclusive. A place is unknown when the text has none, never line 0. */
export type Place =
  | { kind: 'known'; file: string; line: number; column: number; endLine: number; endColumn: number }
  | { kind: 'unavailable'; file: string };

export interface RelatedPlace {
  label:
    | 'first-used-here'
    | 'parent-deadline'
    | 'period-stands-here'
    | 'last-deadline'
    | 'heading-before'
    | 'target-stands-here'
    | 'deadline-stands-here'
    | 'state-stands-here'
    | 'explained-here'
    | 'named-here';
  location: Place;
}

/** What is wrong, as data. The words are found in the catalogue, in the reader's language. */
export interface Diagnostic {
  code: DiagnosticCode;
  args: Readonly<Record<string, string>>;
  location: Place;
  related: readonly RelatedPlace[];
  /** Where the content has chosen another than the catalogue's. */
  severity?: Severity;
}

export function createDiagnostic(
  code: DiagnosticCode,
  location: Place,
  args: Record<string, string> = {},
  related: RelatedPlace[] = [],
): Diagnostic {
  return { code, args, location, related };
}

/** Sorted by file, line, column and code, so that two runs print the same. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.location.file, b.location.file) ||
    startOf(a.location)[0] - startOf(b.location)[0] ||
    startOf(a.location)[1] - startOf(b.location)[1] ||
    compareText(a.code, b.code) ||
    compareText(JSON.stringify(a.args), JSON.stringify(b.args))
  );
}

function startOf(place: Place): [line: number, column: number] {
  return place.kind === 'known' ? [place.line, place.column] : [0, 0];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
