export type Severity = 'error' | 'warning' | 'info';

/** For codes whose words take no arguments. */
export type NoArgs = Readonly<Record<never, string>>;

export interface Wording<Args> {
  severity: Severity;
  /** Set for findings about something missing: withheld while the file has faulty keys, which may contain it. */
  needsWhole?: true;
  da: Words<Args>;
  en: Words<Args>;
}

export interface Words<Args> {
  /** What was found and what was expected, in one sentence. */
  message: (args: Args) => string;
  /** One concrete action that mends the fault. */
  help: (args: Args) => string;
}

/**
 * The words of one code and, as a type, their arguments: `wording<{ found: string }>({ … })`. Creating the diagnostic
 * requires exactly these arguments, such as what the author wrote or a suggestion. All are text as it is shown, since
 * findings are sorted by them and recognised by them from run to run.
 */
export function wording<Args extends { [Name in keyof Args]: string | undefined } = NoArgs>(
  words: Wording<Args>,
): Wording<Args> {
  return words;
}

/** The likely word when there is one, and otherwise what to do. */
export const didYouMean = (suggestion: string | undefined, otherwise: string) =>
  suggestion ? `Mente du \`${suggestion}\`?` : otherwise;
export const didYouMeanEn = (suggestion: string | undefined, otherwise: string) =>
  suggestion ? `Did you mean \`${suggestion}\`?` : otherwise;
