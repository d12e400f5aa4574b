// Gives each page its data before it is rendered. Components find the data in `Astro.locals`.
import type { APIContext } from 'astro';

import { findLanguage } from '#site/translations/translations.ts';

import { getSiteContent } from './site-content.ts';

export function onRequest({ locals, url }: APIContext, next: () => Promise<Response>): Promise<Response> {
  const { publication, history, hasPdf, onPage } = getSiteContent();
  const language = findLanguage(url.pathname, publication);
  Object.assign(locals, {
    publication,
    history,
    hasPdf,
    language,
    textLanguage: language === 'da' ? undefined : 'da',
  } satisfies App.Locals);
  onPage();
  return next();
}
