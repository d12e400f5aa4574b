import type { Properties } from 'hast';

import type { RenderOptions } from '#astro/render-markdown.ts';

/** For what the program puts into a text of another language than the page's. */
export function markOwn({ language, textLanguage }: RenderOptions): Properties {
  return language === textLanguage ? {} : { lang: language };
}

/** And for the words of the text inside that. */
export function markTheirs({ language, textLanguage }: RenderOptions): Properties {
  return language === textLanguage ? {} : { lang: textLanguage };
}
