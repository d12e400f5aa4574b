// The responses under /data/: the whole publication, its deadlines and its tables.
import { buildDataset } from '#exporters/dataset.ts';
import { buildDatasetJsonSchema } from '#exporters/dataset-schema.ts';
import { buildDeadlines } from '#exporters/deadlines.ts';
import { buildPlaces } from '#exporters/places.ts';
import { renderTable } from '#exporters/table.ts';
import { tables } from '#exporters/tables.ts';

import type { Publication } from '#core/model/publication.ts';

export const tableNames = Object.keys(tables) as (keyof typeof tables)[];

export function respondWithDataset(publication: Publication): Response {
  return asJson(buildDataset(publication));
}

export function respondWithDatasetSchema(): Response {
  return asJson(buildDatasetJsonSchema());
}

export function respondWithDeadlines(publication: Publication): Response {
  return asJson(buildDeadlines(publication));
}

export function hasPlaces(publication: Publication): boolean {
  return buildPlaces(publication).features.length > 0;
}

export function respondWithPlaces(publication: Publication): Response {
  return new Response(`${JSON.stringify(buildPlaces(publication), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/geo+json' },
  });
}

export function respondWithTable(name: keyof typeof tables, publication: Publication): Response {
  return new Response(renderTable(tables[name], publication), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}

function asJson(data: unknown): Response {
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
