import { respondWithDataset } from '#astro/open-data.ts';

export const GET = respondWithDataset;
