import type { APIRoute } from 'astro';

import { respondWithDataset } from '#site/open-data/respond.ts';

export const GET: APIRoute = ({ locals }) => respondWithDataset(locals.publication);
