import { listGoals, listStrategies } from '#core/model/red-thread.ts';

import type { Options } from '../console/options.ts';
import { complain, createProgress, hasColor, print, type Progress } from '../console/terminal.ts';
import { words } from '../console/words.ts';
import { createStaging } from '../output/staging.ts';
import { printStrategies, type Printer } from '../pdf/print-strategies.ts';
import { hasTooManyWarnings, renderReport, runCheck, writeReports, type CheckRun } from '../reading/check.ts';
import { reuseCheck } from '../reading/site-source.ts';

/** Checks the content, renders the site into a staging folder, and swaps it in. Returns the exit code. */
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

async function renderAndSwap(
  run: CheckRun,
  options: Options,
  progress: Progress,
  printer: Printer | null,
): Promise<number> {
  const say = words[options.language];
  // Loaded only now, so that content with faults is reported without waiting for Astro.
  const [{ renderSite }, { listAddresses }] = await Promise.all([
    import('./render-site.ts'),
    import('../output/finish-site.ts'),
  ]);
  const staging = createStaging(options);
  let rendered = 0;
  try {
    const part = {
      source: reuseCheck(run, options),
      hasPdf: printer !== null,
      onPage: () => progress.show(say.rendering((rendered += 1))),
      onIndex: () => progress.show(say.indexing),
    };
    await renderSite(part, staging.folder);
    const pages = listAddresses(staging.folder).length;
    if (printer)
      await printStrategies(run.publication, staging.folder, printer, (pdfs) => progress.show(say.printing(pdfs)));
    progress.show(say.publishing);
    staging.publish();
    return pages;
  } catch (fault) {
    staging.discard();
    throw fault;
  } finally {
    progress.end();
  }
}
