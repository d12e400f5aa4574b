import { listArgs, type Diagnostic } from '#core/diagnostics/diagnostic.ts';

/** What a finding says by that name, whatever its code is; undefined when it says nothing. */
export function readArg(diagnostic: Diagnostic | undefined, name: string): string | undefined {
  return diagnostic && new Map(listArgs(diagnostic)).get(name);
}
