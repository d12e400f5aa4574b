import { getPublication } from '#astro/site-content.ts';
import { hasBrandColors, renderBrandStylesheet, BRAND_NAME } from '#site/frame/brand-stylesheet.ts';

/** Written, and linked from the pages, only when the publisher has chosen a colour. */
export const getStaticPaths = () =>
  hasBrandColors(getPublication().site) ? [{ params: { stylesheet: BRAND_NAME } }] : [];

export const GET = (): Response =>
  new Response(renderBrandStylesheet(getPublication().site), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
