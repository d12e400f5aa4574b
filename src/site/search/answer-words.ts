// Words about the answer to a search. Sent to the browser.
import type { Language } from '#core/language/language.ts';
import { listWords, quote } from '#words/phrases.ts';

const quoteAll = (words: readonly string[], language: Language) => {
  const quoted = words.map((word) => quote(word, language));
  return words.length === 2 ? listWords(quoted, language) : quoted.join(', ');
};

const da = {
  searching: 'Søger …',
  failed: 'Søgningen kunne ikke hentes. Prøv igen, eller find det i listen fra A til Å.',
  results: (hits: number) => (hits === 0 ? 'Ingen resultater' : hits === 1 ? '1 resultat' : `${hits} resultater`),
  on: (query: string) => ` på ${quote(query, 'da')}`,
  within: ' med den valgte afgrænsning',
  partly: ' Nogle af dem har kun nogle af ordene.',
  misspelt: (written: string, searched: string) =>
    ` ${quote(written, 'da')} står ingen steder; der er søgt på ${quote(searched, 'da')}.`,
  inParts: (written: string, parts: readonly string[]) =>
    ` ${quote(written, 'da')} står ingen steder; der er søgt på ${listWords(
      parts.map((part) => quote(part, 'da')),
      'da',
    )} hver for sig.`,
  alsoSearched: (words: readonly string[]) => ` Der er også søgt på ${quoteAll(words, 'da')}.`,
  missing: (words: readonly string[]) => ` ${quoteAll(words, 'da')} står ingen steder.`,
  deadline: (words: string) => `Frist: ${words}`,
  didYouMean: 'Mente du ',
  wider: 'Søg bredere: ',
  removeFilters: 'Fjern afgrænsningen',
  andSee: (results: string) => ` og se ${results}`,
};

const en: typeof da = {
  searching: 'Searching …',
  failed: 'The search could not be fetched. Try again, or find it in the list from A to Z.',
  results: (hits) => (hits === 0 ? 'No results' : hits === 1 ? '1 result' : `${hits} results`),
  on: (query) => ` for ${quote(query, 'en')}`,
  within: ' with the chosen filters',
  partly: ' Some of them have only some of the words.',
  misspelt: (written, searched) =>
    ` ${quote(written, 'en')} is not in the texts; the search was for ${quote(searched, 'en')}.`,
  inParts: (written, parts) =>
    ` ${quote(written, 'en')} is found nowhere; the search was for ${listWords(
      parts.map((part) => quote(part, 'en')),
      'en',
    )} one by one.`,
  alsoSearched: (words) => ` The search was also for ${quoteAll(words, 'en')}.`,
  missing: (words) => ` ${quoteAll(words, 'en')} ${words.length === 1 ? 'is' : 'are'} not in the texts.`,
  deadline: (words) => `Deadline: ${words}`,
  didYouMean: 'Did you mean ',
  wider: 'Search more widely: ',
  removeFilters: 'Remove the filters',
  andSee: (results) => ` and see ${results}`,
};

export const answerWords = { da, en };
