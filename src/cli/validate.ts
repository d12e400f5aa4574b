import { hasTooManyWarnings, renderReport, runCheck, writeReports } from './check.ts';
import type { Options } from './options.ts';
import { complain, hasColor, print } from './terminal.ts';
import { words } from './words.ts';

/** Checks the texts and reports. Loads no Astro. */
export async function validate(options: Options): Promise<number> {
  if (options.watch) return (await import('./watch.ts')).watchContent(options);
  const run = runCheck(options);
  writeReports(run, options);
  print(renderReport(run, options.format, options, hasColor(process.stdout)));
  if (run.errors > 0) return 1;
  if (!hasTooManyWarnings(run, options)) return 0;
  complain(words[options.language].tooManyWarnings(run.warnings, options.maxWarnings ?? 0));
  return 1;
}
