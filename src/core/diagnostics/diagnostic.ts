import type { ArgsOf, DiagnosticCode, RelatedLabel } from './catalogue.ts';
import type { Place } from '../source/place.ts';
import type { Severity } from './wording.ts';

export interface RelatedPlace {
  label: RelatedLabel;
  location: Place;
}

/** What is wrong, before it has a place: a code with the arguments its words need. */
export type Fault<Code extends DiagnosticCode = DiagnosticCode> = {
  [Each in Code]: { code: Each; args: ArgsOf<Each> };
}[Code];

/** What is wrong, as data. The words are found in the catalogue, in the reader's language. */
export type Diagnostic<Code extends DiagnosticCode = DiagnosticCode> = Fault<Code> & {
  location: Place;
  related: readonly RelatedPlace[];
  /** Where the content has chosen another than the catalogue's. */
  severity?: Severity;
};

/** As a rule gives them: an argument that can be left out may be null, and is left out then. */
export type Given<Args> = { [Name in keyof Args]: Args[Name] | (undefined extends Args[Name] ? null : never) };

type CodeWithoutArgs = { [Code in DiagnosticCode]: keyof ArgsOf<Code> extends never ? Code : never }[DiagnosticCode];

export function createDiagnostic<Code extends CodeWithoutArgs>(code: Code, location: Place): Diagnostic;
export function createDiagnostic<Code extends Exclude<DiagnosticCode, CodeWithoutArgs>>(
  code: Code,
  location: Place,
  args: Given<ArgsOf<Code>>,
  related?: RelatedPlace[],
): Diagnostic;
export function createDiagnostic(
  code: DiagnosticCode,
  location: Place,
  args: object = {},
  related: RelatedPlace[] = [],
): Diagnostic {
  const said = Object.entries(args).filter(([, value]) => value !== null && value !== undefined);
  // The signatures above hold code and arguments together.
  return { code, args: Object.fromEntries(said), location, related } as Diagnostic;
}

/** What was found before its file was known. */
export function placeFault<Code extends DiagnosticCode>(
  { code, args }: Fault<Code>,
  location: Place,
): Diagnostic<Code> {
  return { code, args, location, related: [] };
}

/** The arguments of a code that nobody need know: by name, in the order they were given. */
export function listArgs<Code extends DiagnosticCode>({ args }: Fault<Code>): [name: string, text: string][] {
  return Object.entries(args);
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
