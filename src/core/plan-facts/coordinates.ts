// Coordinates of a place in Denmark, in degrees north and east (WGS 84).
const NORTH: readonly [number, number] = [54, 58];
const EAST: readonly [number, number] = [7, 16];

export type CoordinateFault = 'half' | 'swapped' | 'outside';

/** What is wrong with a pair of coordinates; null when both are missing or both lie in Denmark. */
export function findCoordinateFault(lat: number | null, lon: number | null): CoordinateFault | null {
  if (lat === null && lon === null) return null;
  if (lat === null || lon === null) return 'half';
  if (isIn(lat, NORTH) && isIn(lon, EAST)) return null;
  return isIn(lon, NORTH) && isIn(lat, EAST) ? 'swapped' : 'outside';
}

function isIn(value: number, [from, to]: readonly [number, number]): boolean {
  return value >= from && value <= to;
}
