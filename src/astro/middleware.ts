// Gives each page what it is made from, before it is rendered: components find it in `Astro.locals`.
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
