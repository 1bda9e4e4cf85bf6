import { METRES_PER_NAUTICAL_MILE } from '../geo/sphere.ts';

/** `45 min`, `5 h 10 min`, `3 d 4 h`. */
export function durationText(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return joined(`${Math.floor(hours / 24)} d`, hours % 24, 'h');
  return joined(`${hours} h`, minutes % 60, 'min');
}

function joined(first: string, rest: number, unit: string): string {
  return rest === 0 ? first : `${first} ${rest} ${unit}`;
}

/** `46 m`, `1.3 km`, `49 nautical miles`. */
export function distanceText(metres: number): string {
  if (metres < 1000) return `${Math.round(metres)} m`;
  if (metres < 2 * METRES_PER_NAUTICAL_MILE) return `${(metres / 1000).toFixed(1)} km`;
  const miles = metres / METRES_PER_NAUTICAL_MILE;
  return `${miles < 10 ? miles.toFixed(1) : Math.round(miles)} nautical miles`;
}

/** `49 nautical miles from the nearest shore`; on land that is said. */
export function shoreText(kilometres: number): string {
  if (kilometres <= 0) return 'at the shore';
  return `${distanceText(kilometres * 1000)} from the nearest shore`;
}

export const knotsText = (knots: number): string => `${knots.toFixed(1)} kn`;

/** `2026-03-01 13:40` (UTC). */
export const timeText = (seconds: number): string =>
  new Date(seconds * 1000).toISOString().slice(0, 16).replace('T', ' ');

/** Rounded, for what is shown as measured. */
export function rounded(value: number, digits = 2): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}

/** The middle value; of an even number the mean of the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const at = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1 ? sorted[at]! : (sorted[at - 1]! + sorted[at]!) / 2;
}
