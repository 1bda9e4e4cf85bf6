import type { VesselPage } from '@quintet/node/api';

export type Said = VesselPage['history'][number];

/** What a ship is, before what it is about to do. */
const ORDER = ['name', 'imo', 'callsign', 'ship_type', 'shipType', 'length', 'width', 'draught', 'destination'];

/** Values of one property stand together, oldest first; identity before destination. */
export function inOrder(history: readonly Said[]): readonly Said[] {
  const rank = (property: string) => (ORDER.includes(property) ? ORDER.indexOf(property) : ORDER.length);
  return history.toSorted(
    (one, other) =>
      rank(one.property) - rank(other.property) ||
      one.property.localeCompare(other.property) ||
      Date.parse(one.first) - Date.parse(other.first),
  );
}
