// Output for the user: reports on stdout, progress on stderr. Colour and moving lines only on a terminal.
export interface Progress {
  /** Replaces the line shown before. Shows nothing when the output is not a terminal. */
  show: (text: string) => void;
  end: () => void;
}

const CLEAR_LINE = '\r\u001b[2K';

export function hasColor(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && process.env['NO_COLOR'] === undefined && process.env['TERM'] !== 'dumb';
}

export function createProgress(quiet: boolean): Progress {
  if (quiet || !hasColor(process.stderr)) return { show: () => {}, end: () => {} };
  return {
    show: (text) => void process.stderr.write(`${CLEAR_LINE}${text}`),
    end: () => void process.stderr.write(CLEAR_LINE),
  };
}

/** Exits without an error when the reader closes the pipe, as in `roedtraad … | head`. */
export function endWithReader(): void {
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault;
    process.exit();
  });
}

export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

export function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}
