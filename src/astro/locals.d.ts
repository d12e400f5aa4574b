declare namespace App {
  interface Locals {
    publication: import('#core/model/publication.ts').Publication;
    history: import('#core/source/text-history.ts').TextHistory;
    /** Whether this build prints the strategies too. */
    hasPdf: boolean;
    /** Of the words that are the site's own. */
    language: import('#core/language/language.ts').Language;
    /** For `lang` on the words of an author; undefined where they are in the language of the page. */
    textLanguage: 'da' | undefined;
  }
}
