import type { Point } from '#platform/contract';

const earthRadius = 6371.0088;
const radians = Math.PI / 180;

/** Kilometres as the crow flies, by the haversine formula on a sphere of the earth's mean radius. */
export function distanceKm(a: Point, b: Point): number {
  const lat = Math.sin(((b.lat - a.lat) * radians) / 2);
  const lng = Math.sin(((b.lng - a.lng) * radians) / 2);
  const half = lat * lat + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * lng * lng;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(half)));
}
