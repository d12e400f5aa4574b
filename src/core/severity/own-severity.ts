// The file of a site, a municipality or a strategy may set the severity of a check for its own folder and those below.
import { diagnosticCodes, catalogue, type DiagnosticCode } from '../diagnostics/catalogue.ts';
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { suggestWord } from '../diagnostics/suggest.ts';
import type { Severity } from '../diagnostics/wording.ts';
import { placeOf, within, type Origin, type SourceDocument } from '../source/source-document.ts';

export type ChosenSeverity = Severity | 'off';

export interface OwnSeverities {
  /** Faults in the choices themselves. */
  faults: Diagnostic[];
  /** The choice in the nearest folder at or above the file, or else the severity in the catalogue. */
  find: (file: string, code: DiagnosticCode) => ChosenSeverity;
}

type Chooser = SourceDocument<'site' | 'organisation' | 'strategy'>;
type Choice = NonNullable<Chooser['data']['checks']>[number];

const WEIGHT: Record<ChosenSeverity, number> = { off: 0, info: 1, warning: 2, error: 3 };

/**
 * Reads `checks`. An error may not be made weaker, and a weaker severity needs a reason; both are reported in `faults`.
 */
export function readOwnSeverities(documents: readonly SourceDocument[]): OwnSeverities {
  const faults: Diagnostic[] = [];
  const byFolder = new Map<string, Map<DiagnosticCode, ChosenSeverity>>();
  for (const document of documents) {
    if (!isChooser(document)) continue;
    const chosen = new Map<DiagnosticCode, ChosenSeverity>();
    for (const [index, choice] of (document.data.checks ?? []).entries())
      readChoice(choice, { document, path: ['checks', index] }, chosen, faults);
    if (chosen.size > 0) byFolder.set(folderOf(document.file), chosen);
  }
  return { faults, find: (file, code) => findNearest(byFolder, file, code) ?? catalogue[code].severity };
}

function isChooser(document: SourceDocument): document is Chooser {
  return document.kind === 'site' || document.kind === 'organisation' || document.kind === 'strategy';
}

function readChoice(
  { code, severity, reason }: Choice,
  origin: Origin,
  chosen: Map<DiagnosticCode, ChosenSeverity>,
  faults: Diagnostic[],
): void {
  const known = code.flatMap((words, index) => findCode(words, within(origin, 'code', index), faults) ?? []);
  for (const [index, name] of known.entries()) {
    if (catalogue[name].severity === 'error' && severity !== 'error')
      faults.push(createDiagnostic('error-made-weaker', placeOf(within(origin, 'code', index)), { code: name }));
    else chosen.set(name, severity);
  }
  const isWeaker = known.some(
    (name) => catalogue[name].severity !== 'error' && WEIGHT[severity] < WEIGHT[catalogue[name].severity],
  );
  if (isWeaker && reason === undefined)
    faults.push(
      createDiagnostic('check-without-reason', placeOf(within(origin, 'severity')), { code: known.join(', ') }),
    );
}

/** Null for an unknown code, which is then added to `faults`. */
export function findCode(words: string, origin: Origin, faults: Diagnostic[]): DiagnosticCode | null {
  const code = diagnosticCodes.find((candidate) => candidate === words);
  if (code) return code;
  const near = suggestWord(words, diagnosticCodes);
  faults.push(createDiagnostic('unknown-code', placeOf(origin), { found: words, suggestion: near }));
  return null;
}

function findNearest(
  byFolder: ReadonlyMap<string, ReadonlyMap<DiagnosticCode, ChosenSeverity>>,
  file: string,
  code: DiagnosticCode,
): ChosenSeverity | null {
  if (byFolder.size === 0) return null;
  for (let folder = folderOf(file); ; folder = folderOf(folder.slice(0, -1))) {
    const chosen = byFolder.get(folder)?.get(code);
    if (chosen !== undefined) return chosen;
    if (folder === '') return null;
  }
}

/** `content/nordby/index.md` → `content/nordby/`. */
function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}
