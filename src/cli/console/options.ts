import { parseArgs, type ParseArgsConfig } from 'node:util';

import { isIsoDate, todayInCopenhagen } from '#core/deadlines/calendar.ts';
import { suggestWord } from '#core/diagnostics/suggest.ts';
import type { Language } from '#core/language/language.ts';
import { formatNames } from '#reporters/index.ts';

import { words } from './words.ts';

export interface Options {
  command: string;
  content: string;
  out: string;
  today: string;
  language: Language;
  format: string;
  /** FORMAT=FILE pairs: reports written to files besides the one on the screen. */
  outputs: { format: string; file: string }[];
  maxWarnings: number | null;
  /** The git ref of the published texts. */
  base: string | null;
  /** For `followup`: the strategy, and the date of the previous meeting. */
  strategy: string | null;
  since: string | null;
  port: number;
  watch: boolean;
  quiet: boolean;
  help: boolean;
  version: boolean;
}

const AGENDA_FORMATS = ['pretty', 'markdown', 'json'];

/** The command was called wrongly: exit code 2 and a message of one sentence. */
export class UsageError extends Error {}

const FLAGS = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'dist' },
  today: { type: 'string' },
  lang: { type: 'string', default: 'da' },
  format: { type: 'string', default: 'pretty' },
  output: { type: 'string', multiple: true, default: [] as string[] },
  'max-warnings': { type: 'string' },
  base: { type: 'string' },
  strategy: { type: 'string' },
  since: { type: 'string' },
  port: { type: 'string', default: '4321' },
  watch: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options'];

export function parseOptions(argv: string[]): Options {
  const language: Language = argv.join(' ').match(/--lang[ =]en\b/) ? 'en' : 'da';
  const say = words[language];
  const unknown = argv
    .filter((arg) => arg.startsWith('--'))
    .map((arg) => arg.slice(2).split('=')[0] ?? '')
    .find((name) => !Object.hasOwn(FLAGS, name));
  if (unknown !== undefined)
    throw new UsageError(say.unknownFlag(`--${unknown}`, suggestWord(unknown, Object.keys(FLAGS))));
  const { values, positionals } = parseOrExplain(argv, say);

  if (values.lang !== 'da' && values.lang !== 'en')
    throw new UsageError(say.oneOf('--lang', values.lang, ['da', 'en']));
  const today = values.today ?? todayInCopenhagen(Date.now());
  for (const [flag, date] of [
    ['--today', today],
    ['--since', values.since],
  ] as const) {
    if (date !== undefined && !isIsoDate(date)) throw new UsageError(say.badDate(flag, date));
  }
  const command = positionals[0] ?? '';
  return {
    command,
    content: values.content,
    out: values.out,
    today,
    language,
    format: checkFormat(values.format, formatsOf(command), say),
    outputs: values.output.map((pair) => {
      const [format = '', ...file] = pair.split('=');
      if (file.length === 0) throw new UsageError(say.badOutput(pair));
      return { format: checkFormat(format, formatNames, say), file: file.join('=') };
    }),
    maxWarnings:
      values['max-warnings'] === undefined ? null : wholeNumber('--max-warnings', values['max-warnings'], say),
    base: checkBase(values.base, say),
    strategy: values.strategy ?? null,
    since: values.since ?? null,
    port: wholeNumber('--port', values.port, say),
    watch: values.watch,
    quiet: values.quiet,
    help: values.help,
    version: values.version,
  };
}

function parseOrExplain(argv: string[], say: (typeof words)[Language]) {
  try {
    return parseArgs({ args: argv, options: FLAGS, allowPositionals: true });
  } catch (cause) {
    const flag = /-[a-zæøå-]+/i.exec((cause as Error).message)?.[0] ?? '';
    const isShort = !flag.startsWith('--');
    throw new UsageError(isShort ? say.unknownFlag(flag, null) : say.flagNeedsValue(flag), { cause });
  }
}

/** The formats of the command's output: reports or agendas. */
function formatsOf(command: string): readonly string[] {
  return command === 'followup' ? AGENDA_FORMATS : formatNames;
}

function checkFormat(format: string, known: readonly string[], say: (typeof words)[Language]): string {
  if (!known.includes(format)) throw new UsageError(say.oneOf('--format', format, known));
  return format;
}

/** Refuses a name that begins with a hyphen, which git would read as a flag. */
function checkBase(ref: string | undefined, say: (typeof words)[Language]): string | null {
  if (ref !== undefined && !/^[^-\s][^\s]*$/.test(ref)) throw new UsageError(say.badRef(ref));
  return ref ?? null;
}

function wholeNumber(flag: string, text: string, say: (typeof words)[Language]): number {
  if (!/^\d+$/.test(text)) throw new UsageError(say.notANumber(flag, text));
  return Number(text);
}
