// Whether two organisations stand in the same place, as far as their towns and coordinates tell.

export type Place = { country: string; town: string; lat: number | null; lon: number | null };

/** none: neither says where · unknown: only one does, or each in its own way · near: a person must look. */
export type Nearness = "same" | "near" | "apart" | "none" | "unknown";

export const SAME_KM = 5;
const NEAR_KM = 30;
const EARTH_KM = 6371;
const KM_A_DEGREE = 111.19; // a little short, so that a square is never under 5 km

/** Great-circle distance (haversine), or null when one of the two has no coordinates. */
export function kilometres(a: Place, b: Place): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const radians = Math.PI / 180;
  const across = Math.sin(((b.lat - a.lat) * radians) / 2) ** 2;
  const along = Math.sin(((b.lon - a.lon) * radians) / 2) ** 2;
  const chord = across + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * along;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * Towns come folded. Coordinates decide where both have them, since two towns of one country may share a name;
 * two town names within 5 km, or one town name over more than 5 km, are only near.
 */
export function nearness(a: Place, b: Place): Nearness {
  if (a.country !== b.country) return "apart";
  const distance = kilometres(a, b);
  if (distance !== null) {
    if (distance > NEAR_KM) return "apart";
    const otherTown = a.town !== "" && b.town !== "" && a.town !== b.town;
    return distance <= SAME_KM && !otherTown ? "same" : "near";
  }
  if (a.town !== "" && b.town !== "") return a.town === b.town ? "same" : "apart";
  return isPlaced(a) || isPlaced(b) ? "unknown" : "none";
}

export const isPlaced = (place: Place): boolean => place.town !== "" || (place.lat !== null && place.lon !== null);

/** The square of about 5 km that holds the place, as two whole numbers; two places within 5 km lie in neighbouring ones. */
export function square(place: Place, rowStep = 0, columnStep = 0): readonly [number, number] | null {
  if (place.lat === null || place.lon === null) return null;
  const height = SAME_KM / KM_A_DEGREE;
  const row = Math.floor(place.lat / height) + rowStep;
  // One width for the whole row, at its edge nearest to the pole, so that neighbours in a row share their squares.
  const edge = Math.min(89.9, Math.max(Math.abs(row * height), Math.abs((row + 1) * height)));
  const columns = Math.max(1, Math.floor(360 / (height / Math.cos((edge * Math.PI) / 180))));
  const column = Math.floor(((place.lon + 180) / 360) * columns) + columnStep;
  return [row, ((column % columns) + columns) % columns];
}
