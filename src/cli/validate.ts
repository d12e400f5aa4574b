import { openContent } from './open-content.ts';
import type { Options } from './options.ts';
import { complain, hasColor, print } from './terminal.ts';
import { words } from './words.ts';

/** Checks the texts and reports. Loads no Astro. */
export async function validate(options: Options): Promise<number> {
  const opened = openContent(options);
  if (options.watch) return (await import('./watch.ts')).watchContent(options, opened);
  const { hasTooManyWarnings, renderReport, runCheck, writeReports } = await import('./check.ts');
  const run = runCheck(options, undefined, opened);
  writeReports(run, options);
  print(renderReport(run, options.format, options, hasColor(process.stdout)));
  if (run.errors > 0) return 1;
  if (!hasTooManyWarnings(run, options)) return 0;
  complain(words[options.language].tooManyWarnings(run.warnings, options.maxWarnings ?? 0));
  return 1;
}
