import type { Position, Shape } from '../shape.ts';

/**
 * Macroseismic intensity at a distance (Modified Mercalli), median of the prediction of Allen, Wald and Worden, *Intensity
 * attenuation for active crustal regions*, J. Seismology 16 (2012), hypocentral form. It was fitted for magnitudes 5.0–7.9
 * within 300 km; outside it is extrapolated. It knows nothing of the ground: single places differ by {@link intensitySigma}.
 * @param magnitude moment magnitude
 * @param hypocentralKm distance from the hypocentre, kilometres
 */
export function intensityAt(magnitude: number, hypocentralKm: number): number {
  const saturationKm = -0.209 + 2.042 * Math.exp(magnitude - 5);
  const near = 2.085 + 1.428 * magnitude - 1.402 * Math.log(Math.hypot(hypocentralKm, saturationKm));
  return hypocentralKm > FAR_KM ? near + 0.078 * Math.log(hypocentralKm / FAR_KM) : near;
}

/** Standard deviation of {@link intensityAt}, in units of intensity, by the same paper. */
export function intensitySigma(hypocentralKm: number): number {
  return 0.82 + 0.37 / (1 + (hypocentralKm / 22.9) ** 2);
}

/** How far from the epicentre an intensity is reached, kilometres; undefined where it is reached nowhere. */
export function reachKm(magnitude: number, depthKm: number, intensity: number): number | undefined {
  if (intensityAt(magnitude, depthKm) < intensity) return undefined;
  let inside = depthKm;
  let outside = depthKm + HYPOCENTRAL_KM_MAX;
  if (intensityAt(magnitude, outside) >= intensity) return epicentralKm(outside, depthKm);
  while (outside - inside > RADIUS_PRECISION_KM) {
    const middle = (inside + outside) / 2;
    if (intensityAt(magnitude, middle) >= intensity) inside = middle;
    else outside = middle;
  }
  return epicentralKm(inside, depthKm);
}

const FAR_KM = 50;
/** What is predicted further off is not used. */
const HYPOCENTRAL_KM_MAX = 1000;
const RADIUS_PRECISION_KM = 0.01;
/** Beyond these the prediction is not used: weaker is felt by nobody, stronger was never measured, deeper is not of the crust. */
export const MAGNITUDE_MIN = 2;
export const MAGNITUDE_MAX = 9.5;
export const DEPTH_KM_MAX = 700;
/** Where a report says no depth: what most catalogues put in for a shallow one. */
export const DEPTH_KM_DEFAULT = 10;
/** V (felt by all, things fall) to IX (ruinous). */
export const RING_INTENSITIES = [5, 6, 7, 8, 9] as const;

function epicentralKm(hypocentralKm: number, depthKm: number): number {
  return Math.sqrt(Math.max(0, hypocentralKm * hypocentralKm - depthKm * depthKm));
}

/** Where an intensity is reached. */
export interface IntensityRing {
  readonly intensity: (typeof RING_INTENSITIES)[number];
  readonly shape: Shape & { readonly kind: 'circle' };
}

/**
 * Where the median intensity reaches V, VI … IX: circles around the epicentre, the widest first. Empty for an earthquake that
 * reaches V nowhere, or whose magnitude lies outside {@link MAGNITUDE_MIN}–{@link MAGNITUDE_MAX}.
 * @param depthKm clamped to 0–{@link DEPTH_KM_MAX}
 * @example intensityRings(6.5, 10, [26.1, 45.4]).map(({ intensity }) => intensity) // [5, 6, 7]
 */
export function intensityRings(magnitude: number, depthKm: number, at: Position): IntensityRing[] {
  if (!(magnitude >= MAGNITUDE_MIN && magnitude <= MAGNITUDE_MAX)) return [];
  const depth = crustDepthKm(depthKm);
  return RING_INTENSITIES.flatMap((intensity): IntensityRing[] => {
    const radiusKm = reachKm(magnitude, depth, intensity);
    return radiusKm === undefined ? [] : [{ intensity, shape: { kind: 'circle', at, radiusKm } }];
  });
}

/** A depth that the prediction can take: {@link DEPTH_KM_DEFAULT} for none. */
export function crustDepthKm(depthKm: number | undefined): number {
  if (depthKm === undefined || Number.isNaN(depthKm)) return DEPTH_KM_DEFAULT;
  return Math.min(DEPTH_KM_MAX, Math.max(0, depthKm));
}
