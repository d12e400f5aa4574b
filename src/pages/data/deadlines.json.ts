import { respondWithDeadlines } from '#astro/open-data.ts';

export const GET = respondWithDeadlines;
