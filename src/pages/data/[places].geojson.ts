import type { APIRoute } from 'astro';

import { listPlaceRoutes } from '#astro/routes.ts';
import { respondWithPlaces } from '#site/open-data/respond.ts';

export const getStaticPaths = listPlaceRoutes;

export const GET: APIRoute = ({ locals }) => respondWithPlaces(locals.publication);
