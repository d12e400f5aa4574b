// Reads and checks the content folder for a site: once for a build, and after each saved file in dev.
import { resolve } from 'node:path';

import type { Language } from '#core/language/language.ts';
import type { Publication } from '#core/model/publication.ts';
import type { SourceFile } from '#core/source/source-file.ts';
import type { TextHistory } from '#core/source/text-history.ts';
import { getSeverity } from '#reporters/render-diagnostic.ts';

import type { Options } from '../console/options.ts';
import { hasColor } from '../console/terminal.ts';
import { renderReport, runCheck, type CheckRun } from './check.ts';
import { readFolderState, type FolderState } from './folder-state.ts';
import { readHistoryOf } from './read-history.ts';
import { createReadingCache } from './reading-cache.ts';

export interface SiteSource {
  /** An absolute path. */
  folder: string;
  /** The folder as it was typed, and the language to speak of it in. */
  content: string;
  language: Language;
  read: () => SiteReading;
}

export interface SiteReading {
  publication: Publication;
  history: TextHistory;
  sources: readonly SourceFile[];
  /** The whole report for the terminal; empty when a command has already printed it. */
  report: string;
  /** The errors alone, without colour; null without errors. */
  errors: string | null;
  /** The folder as it was before the texts were read; null when it is not followed. */
  seen: FolderState | null;
}

/** Reads the folder at each call. Files not saved since the last call are not read again. */
export function createSiteSource(options: Options): SiteSource {
  const folder = resolve(options.content);
  let state: FolderState | null = null;
  const readings = createReadingCache(() => (state = readFolderState(folder, state)));
  return {
    folder,
    content: options.content,
    language: options.language,
    read: () => {
      const run = runCheck(options, readings);
      const report = renderReport(run, 'pretty', options, hasColor(process.stdout));
      return { ...toReading(run, options), report, seen: state };
    },
  };
}

/** Uses what a command has already checked, without reading it again. */
export function reuseCheck(run: CheckRun, options: Options): SiteSource {
  const reading = toReading(run, options);
  const { content, language } = options;
  return { folder: resolve(content), content, language, read: () => reading };
}

function toReading(run: CheckRun, options: Options): SiteReading {
  const errors = run.diagnostics.filter((diagnostic) => getSeverity(diagnostic) === 'error');
  return {
    publication: run.publication,
    history: readHistoryOf(run.publication, options.content),
    sources: run.sources,
    report: '',
    errors: errors.length > 0 ? renderReport({ ...run, diagnostics: errors }, 'pretty', options, false) : null,
    seen: null,
  };
}
