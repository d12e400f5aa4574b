import type { ArgsOf, DiagnosticCode, RelatedLabel } from './catalogue.ts';
import type { Place } from '../source/place.ts';
import type { Severity } from './wording.ts';

export interface RelatedPlace {
  label: RelatedLabel;
  location: Place;
}

/** What is wrong, before it has a place: a code and the arguments of its words. */
export type Fault<Code extends DiagnosticCode = DiagnosticCode> = {
  [Each in Code]: { code: Each; args: ArgsOf<Each> };
}[Code];

/** What is wrong and where, as data. The catalogue has the words, in both languages. */
export type Diagnostic<Code extends DiagnosticCode = DiagnosticCode> = Fault<Code> & {
  location: Place;
  related: readonly RelatedPlace[];
  /** Set when the content has chosen another severity than the catalogue. */
  severity?: Severity;
};

/** Arguments as a rule gives them: an optional one may be null, and is then left out. */
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
  // The overloads above ensure that the arguments belong to the code.
  return { code, args: Object.fromEntries(said), location, related } as Diagnostic;
}

/** Adds the place to a fault that was found before its file was known. */
export function placeFault<Code extends DiagnosticCode>(
  { code, args }: Fault<Code>,
  location: Place,
): Diagnostic<Code> {
  return { code, args, location, related: [] };
}

/** The arguments of any code as name and text, in the order they were given. */
export function listArgs<Code extends DiagnosticCode>({ args }: Fault<Code>): [name: string, text: string][] {
  return Object.entries(args);
}

/** Sorts by file, line, column and code, so that two runs print the same. */
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
