import type { APIRoute } from 'astro';

import { listCiRoutes, respondWithCiFile } from '#site/reference/ci-files.ts';

export const getStaticPaths = listCiRoutes;

export const GET: APIRoute = ({ params }) => respondWithCiFile(params['file'] ?? '');
