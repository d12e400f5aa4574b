import { suggestWord } from '#core/diagnostics/suggest.ts';

import { parseOptions, UsageError, type Options } from './console/options.ts';
import { explainFault } from './console/explain-fault.ts';
import { readVersion } from './console/read-version.ts';
import { complain, endWithReader, print } from './console/terminal.ts';
import { words } from './console/words.ts';

type Command = (options: Options) => number | Promise<number>;

/** Each command is loaded only when called, so that `validate` does not wait for Astro. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  start: async () => (await import('./commands/start.ts')).start,
  dev: async () => (await import('./commands/dev.ts')).dev,
  build: async () => (await import('./commands/build.ts')).build,
  pdf: async () => (await import('./commands/pdf.ts')).pdf,
  followup: async () => (await import('./commands/followup.ts')).followup,
  validate: async () => (await import('./commands/validate.ts')).validate,
};

/**
 * Returns the exit code: 0 without errors, 1 with errors in the content, 2 when called wrongly or on a failure of its
 * own.
 */
export async function runCommand(argv: string[]): Promise<number> {
  let options: Options | undefined;
  endWithReader();
  try {
    options = parseOptions(argv);
    return await dispatch(options);
  } catch (fault) {
    complain(explainFault(fault, options?.language ?? (argv.includes('en') ? 'en' : 'da')));
    return 2;
  }
}

async function dispatch(options: Options): Promise<number> {
  const say = words[options.language];
  const version = readVersion();
  if (options.version) print(version);
  else if (options.help) print(say.help(version));
  if (options.version || options.help) return 0;

  const known = Object.keys(COMMANDS);
  const load = Object.hasOwn(COMMANDS, options.command) ? COMMANDS[options.command] : undefined;
  if (!load) throw new UsageError(say.unknownCommand(options.command, suggestWord(options.command, known), known));
  const command = await load();
  return command(options);
}
