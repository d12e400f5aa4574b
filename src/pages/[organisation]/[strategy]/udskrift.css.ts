import type { Strategy } from '#core/model/publication.ts';
import { renderPrintStylesheet } from '#astro/view/print-stylesheet.ts';
import { listStrategyRoutes } from '#astro/view/routes.ts';

export const getStaticPaths = listStrategyRoutes;

export const GET = ({ props }: { props: { strategy: Strategy } }): Response => new Response(renderPrintStylesheet(props.strategy), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
