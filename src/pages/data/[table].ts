import type { APIRoute } from 'astro';

import { respondWithTable, tableNames } from '#astro/open-data.ts';

export const getStaticPaths = () => tableNames.map((table) => ({ params: { table } }));

export const GET: APIRoute = ({ params }) => respondWithTable(params['table'] as (typeof tableNames)[number]);
