import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { setPdf } from '#astro/editions.ts';
import { listStrategies, listGoals } from '#core/model/red-thread.ts';
import type { SourceFile } from '#core/source/source-file.ts';
import { findTreePlace } from '#core/source/tree-place.ts';
import { listCards } from '#exporters/social-cards.ts';

import { hasTooManyWarnings, renderReport, runCheck, writeReports, type CheckRun } from './check.ts';
import type { Options } from './options.ts';
import { printStrategies, type Printer } from './print-strategies.ts';
import { readHistoryOf } from './read-history.ts';
import { writeSiteFiles } from './site-files.ts';
import { createStaging } from './staging.ts';
import { complain, createProgress, hasColor, print } from './terminal.ts';
import { words } from './words.ts';

/** Checks, renders into a staging folder, and swaps it in. Returns the exit code. */
export async function build(options: Options, printer: Printer | null = null): Promise<number> {
  const started = performance.now();
  const say = words[options.language];
  const progress = createProgress(options.quiet);
  const run = runCheck(options);
  progress.show(say.checking(run.files));
  writeReports(run, options);
  if (run.errors > 0 || hasTooManyWarnings(run, options)) {
    progress.end();
    print(renderReport(run, options.format, options, hasColor(process.stdout)));
    if (run.errors === 0) complain(say.tooManyWarnings(run.warnings, options.maxWarnings ?? 0));
    complain(say.notBuilt);
    return 1;
  }

  const pages = await renderAndSwap(run, options, progress, printer);
  const goals = listStrategies(run.publication).flatMap(listGoals).length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', say.decimal);
  if (!options.quiet) {
    print(say.built(pages, goals, run.warnings, seconds, options.out));
    if (run.warnings > 0) print(say.seeWarnings);
  }
  return 0;
}

async function renderAndSwap(run: CheckRun, options: Options, progress: ReturnType<typeof createProgress>, printer: Printer | null): Promise<number> {
  const say = words[options.language];
  const { renderSite, listAddresses } = await import('./render-site.ts');
  const staging = createStaging(options);
  try {
    setPdf(printer !== null);
    await renderSite(run.publication, readHistoryOf(run.publication, options.content), staging.folder, {
      onPage: (pages) => progress.show(say.rendering(pages)),
      onIndex: () => progress.show(say.indexing),
    });
    const cards = listCards(run.publication);
    // Loaded only where there are cards to draw.
    if (cards.length > 0) await (await import('./draw-cards.ts')).drawCards(cards, staging.folder);
    const pages = listAddresses(staging.folder);
    writeSiteFiles(run.publication, pages, staging.folder);
    copyPictures(run.sources, options.content, staging.folder);
    if (printer) await printStrategies(run.publication, staging.folder, printer, (pdfs) => progress.show(say.printing(pdfs)));
    progress.show(say.publishing);
    staging.publish();
    return pages.length;
  } catch (fault) {
    staging.discard();
    throw fault;
  } finally {
    progress.end();
  }
}

/** Pictures lie beside their text and keep their path. Only the kinds that are known are copied. */
function copyPictures(sources: readonly SourceFile[], content: string, folder: string): void {
  for (const { path } of sources) {
    if (findTreePlace(path).kind !== 'asset') continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(content, path), join(folder, path));
  }
}
