export type Severity = 'error' | 'warning' | 'info';

/** A code whose words are the same each time. */
export type NoArgs = Readonly<Record<never, string>>;

export interface Wording<Args> {
  severity: Severity;
  /** Speaks of what is not there: kept back while the file has keys with faults of their own. */
  needsWhole?: true;
  da: Words<Args>;
  en: Words<Args>;
}

export interface Words<Args> {
  /** What was found and what was expected, in one sentence. */
  message: (args: Args) => string;
  /** One concrete action. */
  help: (args: Args) => string;
}

/**
 * The words of one code and, as a type, what they are filled in with: `wording<{ found: string }>({ … })`. Whoever
 * creates the diagnostic must give exactly that: what the author wrote, and what we would suggest. All of it is text, as
 * it is shown; findings are sorted by it, and recognised by it from run to run.
 */
export function wording<Args extends { [Name in keyof Args]: string | undefined } = NoArgs>(
  words: Wording<Args>,
): Wording<Args> {
  return words;
}
