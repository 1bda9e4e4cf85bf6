import type { CascadeFacts, SiteFacts, VesselFacts } from './exposure-facts.ts';

/** What is in the area comes first, then what is nearest. */
export function nearestFirst<T extends SiteFacts | VesselFacts>(a: T, b: T): number {
  return (
    Number(b.inside) - Number(a.inside) ||
    (a.distanceKm ?? Infinity) - (b.distanceKm ?? Infinity) ||
    (a.key < b.key ? -1 : 1)
  );
}

/** What fails soonest comes first. */
export function soonestFirst(a: CascadeFacts, b: CascadeFacts): number {
  return a.afterHours - b.afterHours || (a.key < b.key ? -1 : 1);
}
