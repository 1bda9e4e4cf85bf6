const RADIANS = Math.PI / 180;

/** Where something is, degrees; reused by whoever asks for many. */
export interface Place {
  lon: number;
  lat: number;
}

/**
 * The place at a share (0..1) of the way from A to B along the great circle, written into `into`. Unit vectors are mixed, so
 * that nothing special happens at ±180° or at the poles (slerp: K. Shoemake, SIGGRAPH 1985).
 */
export function between(lonA: number, latA: number, lonB: number, latB: number, share: number, into: Place): void {
  if (share === 0 || (lonA === lonB && latA === latB)) return set(into, lonA, latA);
  if (share === 1) return set(into, lonB, latB);
  const cosA = Math.cos(latA * RADIANS);
  const cosB = Math.cos(latB * RADIANS);
  const xA = cosA * Math.cos(lonA * RADIANS);
  const yA = cosA * Math.sin(lonA * RADIANS);
  const zA = Math.sin(latA * RADIANS);
  const xB = cosB * Math.cos(lonB * RADIANS);
  const yB = cosB * Math.sin(lonB * RADIANS);
  const zB = Math.sin(latB * RADIANS);
  // The angle by its chord: exact for short ways, where the cosine would lose digits.
  const chord = Math.sqrt((xA - xB) ** 2 + (yA - yB) ** 2 + (zA - zB) ** 2);
  const angle = 2 * Math.asin(Math.min(1, chord / 2));
  const sine = Math.sin(angle);
  const partA = sine < 1e-12 ? 1 - share : Math.sin((1 - share) * angle) / sine;
  const partB = sine < 1e-12 ? share : Math.sin(share * angle) / sine;
  const x = partA * xA + partB * xB;
  const y = partA * yA + partB * yB;
  const z = partA * zA + partB * zB;
  into.lon = Math.atan2(y, x) / RADIANS;
  into.lat = Math.atan2(z, Math.sqrt(x * x + y * y)) / RADIANS;
}

function set(into: Place, lon: number, lat: number): void {
  into.lon = lon;
  into.lat = lat;
}

/** The middle of places on the sphere, by the mean of their unit vectors. */
export function middle(places: readonly Readonly<Place>[]): Place {
  let x = 0;
  let y = 0;
  let z = 0;
  for (const { lon, lat } of places) {
    x += Math.cos(lat * RADIANS) * Math.cos(lon * RADIANS);
    y += Math.cos(lat * RADIANS) * Math.sin(lon * RADIANS);
    z += Math.sin(lat * RADIANS);
  }
  return { lon: Math.atan2(y, x) / RADIANS, lat: Math.atan2(z, Math.sqrt(x * x + y * y)) / RADIANS };
}
