import { createHash } from 'node:crypto';

import { listArgs, type Diagnostic } from '#core/diagnostics/diagnostic.ts';

/**
 * Arguments with our suggestions. They are left out, so that a new key in a schema does not make an old finding look
 * new.
 */
const PROPOSALS: ReadonlySet<string> = new Set(['known', 'suggestion', 'candidates', 'example', 'title', 'lines']);

/**
 * One fingerprint per diagnostic, in the same order, made from what was found, the file, and its number among equal
 * findings. Line numbers are left out, so a finding is recognised when lines are added above it; so are words, so the
 * language does not matter.
 */
export function fingerprintAll(diagnostics: readonly Diagnostic[]): string[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const found = describeFinding(diagnostic);
    const ordinal = seen.get(found) ?? 0;
    seen.set(found, ordinal + 1);
    return createHash('sha256').update(`${found}\n${ordinal}`).digest('hex');
  });
}

function describeFinding(diagnostic: Diagnostic): string {
  const found = listArgs(diagnostic).filter(([name]) => !PROPOSALS.has(name));
  return JSON.stringify([diagnostic.location.file, diagnostic.code, found.sort(([a], [b]) => (a < b ? -1 : 1))]);
}
