import { getPublication } from '#astro/publication.ts';
import { hasTheme, renderThemeStylesheet, THEME_NAME } from '#astro/view/theme-stylesheet.ts';

/** Written, and linked from the pages, only when the publisher has chosen a colour. */
export const getStaticPaths = () => (hasTheme(getPublication().site) ? [{ params: { stylesheet: THEME_NAME } }] : []);

export const GET = (): Response => new Response(renderThemeStylesheet(getPublication().site), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
