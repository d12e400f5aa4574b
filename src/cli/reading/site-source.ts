// Reads and checks the content folder for a site: once for a build, and after each saved file in dev.
import { resolve } from 'node:path';

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
}

/** Reads the folder at each call. Files not saved since the last call are not read again. */
export function createSiteSource(options: Options): SiteSource {
  const folder = resolve(options.content);
  let state: FolderState | null = null;
  const readings = createReadingCache(() => (state = readFolderState(folder, state)));
  return {
    folder,
    read: () => {
      const run = runCheck(options, readings);
      return { ...toReading(run, options), report: renderReport(run, 'pretty', options, hasColor(process.stdout)) };
    },
  };
}

/** Uses what a command has already checked, without reading it again. */
export function reuseCheck(run: CheckRun, options: Options): SiteSource {
  const reading = toReading(run, options);
  return { folder: resolve(options.content), read: () => reading };
}

function toReading(run: CheckRun, options: Options): SiteReading {
  const errors = run.diagnostics.filter((diagnostic) => getSeverity(diagnostic) === 'error');
  return {
    publication: run.publication,
    history: readHistoryOf(run.publication, options.content),
    sources: run.sources,
    report: '',
    errors: errors.length > 0 ? renderReport({ ...run, diagnostics: errors }, 'pretty', options, false) : null,
  };
}
