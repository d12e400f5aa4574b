import { listArgs, type Diagnostic } from '#core/diagnostics/diagnostic.ts';

/** The argument with that name, whatever the code of the finding; undefined when the finding has no such argument. */
export function readArg(diagnostic: Diagnostic | undefined, name: string): string | undefined {
  return diagnostic && new Map(listArgs(diagnostic)).get(name);
}
