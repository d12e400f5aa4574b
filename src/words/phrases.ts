// How words are put together, whatever they are about.
import type { Language } from '#core/language/language.ts';

const AND = { da: 'og', en: 'and' } as const satisfies Record<Language, string>;

const QUOTES = { da: ['»', '«'], en: ['“', '”'] } as const satisfies Record<Language, [open: string, close: string]>;

/** In Danish æ, ø and å come last, and `aa` is `å`; in English they stand with a and o. */
const ORDER = { da: new Intl.Collator('da').compare, en: new Intl.Collator('en').compare } as const satisfies Record<
  Language,
  Intl.Collator['compare']
>;

/** `a`, `a og b`, `a, b og c`; `a, b and c`. */
export function listWords(words: readonly string[], language: Language): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${AND[language]} ${words.at(-1)}`;
}

export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Where a sentence begins with it. */
export function capitalisePhrase([first = '', ...rest]: Phrase): Phrase {
  return typeof first === 'string'
    ? [capitalise(first), ...rest]
    : 'theirs' in first
      ? [{ ...first, theirs: capitalise(first.theirs) }, ...rest]
      : [{ ...first, ours: capitalise(first.ours) }, ...rest];
}

export function compareWords(language: Language): (a: string, b: string) => number {
  return ORDER[language];
}

/** What someone wrote, set apart: `»inden sommerferien«`, `“inden sommerferien”`. */
export function quote(words: string, language: Language): string {
  return flatten(quoteTheirs(words, language));
}

/** A sentence of the site's with the words of an author in it, which are in the language of the texts. */
export type Phrase = readonly (string | { theirs: string; url?: string | null } | { ours: string; url: string })[];

/** Nothing but an author's words, where a sentence could stand too. */
export function theirs(words: string, url: string | null = null): Phrase {
  return [{ theirs: words, url }];
}

/** `»inden sommerferien«`, where the words can be marked. */
export function quoteTheirs(words: string, language: Language): Phrase {
  const [open, close] = QUOTES[language];
  return [open, { theirs: words }, close];
}

/** As `listWords`, where some of it is an author's. */
export function listPhrases(phrases: readonly Phrase[], language: Language): Phrase {
  return phrases.flatMap((phrase, index) => [
    ...(index === 0 ? [] : [index === phrases.length - 1 ? ` ${AND[language]} ` : ', ']),
    ...phrase,
  ]);
}

/** For where no part can be marked: attributes and titles. */
export function flatten(phrase: Phrase): string {
  return phrase.map((part) => (typeof part === 'string' ? part : 'ours' in part ? part.ours : part.theirs)).join('');
}
