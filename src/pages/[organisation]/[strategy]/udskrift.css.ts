import type { Strategy } from '#core/model/strategy.ts';
import { renderPrintStylesheet } from '#site/frame/print-stylesheet.ts';
import { listStrategyRoutes } from '#astro/routes.ts';

export const getStaticPaths = listStrategyRoutes;

export const GET = ({ props }: { props: { strategy: Strategy } }): Response =>
  new Response(renderPrintStylesheet(props.strategy), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
