import { respondWithDatasetSchema } from '#astro/open-data.ts';

export const GET = respondWithDatasetSchema;
