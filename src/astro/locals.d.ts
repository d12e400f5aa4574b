declare namespace App {
  interface Locals {
    publication: import('#core/model/publication.ts').Publication;
    history: import('#core/source/text-history.ts').TextHistory;
    /** Whether this build also prints the strategies as PDFs. */
    hasPdf: boolean;
    /** The language of the site's own words on the page. */
    language: import('#core/language/language.ts').Language;
    /** For `lang` on an author's words; undefined when they are in the language of the page. */
    textLanguage: 'da' | undefined;
  }
}
