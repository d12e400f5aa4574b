// Gives each page its language before it is rendered: components find it in `Astro.locals`.
import type { APIContext } from 'astro';

import { getPublication } from './publication.ts';
import { findLanguage } from './view/translations.ts';

export function onRequest({ locals, url }: APIContext, next: () => Promise<Response>): Promise<Response> {
  const language = findLanguage(url.pathname, getPublication());
  locals.language = language;
  locals.textLanguage = language === 'da' ? undefined : 'da';
  return next();
}
