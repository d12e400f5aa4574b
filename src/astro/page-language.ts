// Gives each page its language before it is rendered: components find it in `Astro.locals`.
import type { APIContext } from 'astro';

import { getPublication } from './publication.ts';

export function onRequest({ locals }: APIContext, next: () => Promise<Response>): Promise<Response> {
  const { language } = getPublication().site;
  locals.language = language;
  locals.textLanguage = language === 'da' ? undefined : 'da';
  return next();
}
