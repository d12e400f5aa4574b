// Puts words together, whatever they are about.
import type { Language } from '#core/language/language.ts';

const AND = { da: 'og', en: 'and' } as const satisfies Record<Language, string>;

const QUOTES = { da: ['»', '«'], en: ['“', '”'] } as const satisfies Record<Language, [open: string, close: string]>;

/** Danish sorts æ, ø and å last, and `aa` as `å`; English sorts them with a and o. */
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

/** Capitalises the first word of a phrase that begins a sentence. */
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

/** Puts someone's words in quotation marks: `»inden sommerferien«`, `“inden sommerferien”`. */
export function quote(words: string, language: Language): string {
  return flatten(quoteTheirs(words, language));
}

/** A sentence by the site that contains an author's words, which are in the language of the texts. */
export type Phrase = readonly (string | { theirs: string; url?: string | null } | { ours: string; url: string })[];

/** A phrase of nothing but an author's words. */
export function theirs(words: string, url: string | null = null): Phrase {
  return [{ theirs: words, url }];
}

/** `»inden sommerferien«` as a phrase, so that the words can be marked with their language. */
export function quoteTheirs(words: string, language: Language): Phrase {
  const [open, close] = QUOTES[language];
  return [open, { theirs: words }, close];
}

/** Like `listWords`, for phrases that contain an author's words. */
export function listPhrases(phrases: readonly Phrase[], language: Language): Phrase {
  return phrases.flatMap((phrase, index) => [
    ...(index === 0 ? [] : [index === phrases.length - 1 ? ` ${AND[language]} ` : ', ']),
    ...phrase,
  ]);
}

/** The phrase as plain text, for attributes and titles, where no part can be marked. */
export function flatten(phrase: Phrase): string {
  return phrase.map((part) => (typeof part === 'string' ? part : 'ours' in part ? part.ours : part.theirs)).join('');
}
