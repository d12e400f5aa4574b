import type { APIRoute } from 'astro';

import { respondWithTable, tableNames } from '#site/open-data/respond.ts';

export const getStaticPaths = () => tableNames.map((table) => ({ params: { table } }));

export const GET: APIRoute = ({ params, locals }) =>
  respondWithTable(params['table'] as (typeof tableNames)[number], locals.publication);
