import { respondWithDatasetSchema } from '#site/open-data/respond.ts';

export const GET = respondWithDatasetSchema;
