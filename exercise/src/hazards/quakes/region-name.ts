import type { Place } from '../../sea/geo.ts';

/** The sea or land at a place, in the words of seismologists. */
export function regionName([lon, lat]: Place): string {
  if (lat > 38.3 && lon < 15.8) return 'Tyrrhenian Sea';
  if (lat > 38 && lon < 17.3) return 'Southern Italy';
  if (lat > 36.6 && lon < 15.4) return lon < 12.4 ? 'Strait of Sicily' : 'Sicily, Italy';
  if (lon > 20.4 && lat > 36.4) return 'Southern Greece';
  if (lon > 19.4 && lat > 38.5) return 'Greece-Albania border region';
  return lon > 15.4 && lat > 36 ? 'Ionian Sea' : 'Central Mediterranean Sea';
}
