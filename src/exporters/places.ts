// Places with coordinates as GeoJSON, for a map elsewhere. https://www.rfc-editor.org/rfc/rfc7946
import type { Publication } from '#core/model/publication.ts';
import { listActions, listParts, listStrategies, type Level } from '#core/model/red-thread.ts';

interface PlaceFeature {
  type: 'Feature';
  /** Longitude first: degrees east, then degrees north (RFC 7946, section 3.1.1). */
  geometry: { type: 'Point'; coordinates: [lon: number, lat: number] };
  properties: {
    id: string;
    /** Whole when the site has an address of its own. */
    url: string;
    title: string;
    place: string;
    strategy: string;
    organisation: string;
  };
}

export interface PlaceCollection {
  type: 'FeatureCollection';
  features: PlaceFeature[];
}

/** Every place with coordinates, in reading order; empty when no text has any. */
export function buildPlaces(publication: Publication): PlaceCollection {
  const features = listStrategies(publication).flatMap((strategy) =>
    [...listParts(strategy), ...listActions(strategy)].flatMap((level) => toFeatures(level, publication.site.url)),
  );
  return { type: 'FeatureCollection', features };
}

function toFeatures(level: Level, site: string | null): PlaceFeature[] {
  const strategy = level.kind === 'strategy' ? level : level.strategy;
  return level.places.flatMap(({ words, lat, lon }) => {
    if (lat === null || lon === null) return [];
    return [
      {
        type: 'Feature' as const,
        geometry: { type: 'Point' as const, coordinates: [lon, lat] },
        properties: {
          id: level.key,
          url: site === null ? level.url : new URL(level.url, site).href,
          title: level.title,
          place: words,
          strategy: strategy.title,
          organisation: strategy.organisation.title,
        },
      },
    ];
  });
}
