import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { DiagnosticCode } from '#core/diagnostics/catalogue.ts';
import { explanationFile } from '#core/diagnostics/explanation.ts';
import type { Language } from '#core/language/language.ts';

const EXPLANATIONS = fileURLToPath(new URL('../../explanations/', import.meta.url));
let pages: Map<string, string> | undefined;

/**
 * The page about a code, as Markdown; null when it is not written yet. The folders are read once, at the first call.
 */
export function readExplanation(code: DiagnosticCode, language: Language): string | null {
  pages ??= new Map(globSync('*/*.md', { cwd: EXPLANATIONS }).map((path) => [basename(path), path]));
  const path = pages.get(explanationFile(code, language));
  return path === undefined ? null : readFileSync(join(EXPLANATIONS, path), 'utf8');
}
