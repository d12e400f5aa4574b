import type { APIRoute } from 'astro';

import { respondWithDeadlines } from '#site/open-data/respond.ts';

export const GET: APIRoute = ({ locals }) => respondWithDeadlines(locals.publication);
