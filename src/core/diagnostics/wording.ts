export type Language = 'da' | 'en';

export type Severity = 'error' | 'warning' | 'info';

/** What a code's words are filled in with: what the author wrote, and what we would suggest. */
export type Args = Readonly<Record<string, string>>;

export interface Wording {
  severity: Severity;
  /** Speaks of what is not there: kept back while the file has keys with faults of their own. */
  needsWhole?: true;
  da: Words;
  en: Words;
}

export interface Words {
  /** What was found and what was expected, in one sentence. */
  message: (args: Args) => string;
  /** One concrete action. */
  help: (args: Args) => string;
}
