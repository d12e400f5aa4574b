import { setFlagsFromString } from 'node:v8';

import { openContent } from '../reading/open-content.ts';
import type { Options } from '../console/options.ts';
import { complain, hasColor, print } from '../console/terminal.ts';
import { words } from '../console/words.ts';

/** A check is too short for V8's optimising compiler to pay off, so only the hottest code is compiled with it. */
const HOTTEST = '--invocation-count-for-turbofan=30000';

/** Checks the texts and prints the report, without loading Astro. */
export async function validate(options: Options): Promise<number> {
  setFlagsFromString(HOTTEST);
  if (options.watch) return (await import('../reading/watch.ts')).watchContent(options);
  const opened = openContent(options);
  const { hasTooManyWarnings, renderReport, runCheck, writeReports } = await import('../reading/check.ts');
  const run = runCheck(options, undefined, opened);
  writeReports(run, options);
  print(renderReport(run, options.format, options, hasColor(process.stdout)));
  if (run.errors > 0) return 1;
  if (!hasTooManyWarnings(run, options)) return 0;
  complain(words[options.language].tooManyWarnings(run.warnings, options.maxWarnings ?? 0));
  return 1;
}
