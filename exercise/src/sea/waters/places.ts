import type { Place } from '../geo.ts';
import type { NodeId, PortId } from './sea-chart.ts';

/** A place off the lanes and the node from which one sails there straight. */
export interface SeaPlace {
  readonly place: Place;
  readonly from: NodeId;
}

/** Where ships lie at anchor before a port. */
export const roads: readonly (SeaPlace & { readonly port: PortId })[] = [
  { place: [15.35, 37.2], from: 'sarvento-off', port: 'sarvento' },
  { place: [14.75, 35.97], from: 'malta-east', port: 'santorro' },
  { place: [14.85, 36.64], from: 'pozzamare-off', port: 'pozzamare' },
  { place: [15.2, 37.42], from: 'calanera-off', port: 'calanera' },
  { place: [14.2, 36.98], from: 'lincata-off', port: 'gelmara' },
  { place: [13.5, 37.21], from: 'empori-off', port: 'empori' },
];

/** More than 12 nautical miles from any coast, off the lanes, well heard from the shore. */
export const meetingGrounds: readonly SeaPlace[] = [
  { place: [15.62, 36.42], from: 'passero' },
  { place: [14.3, 36.52], from: 'channel' },
  { place: [13.64, 36.7], from: 'channel' },
  { place: [15.95, 37.2], from: 'sarvento-off' },
  { place: [15.05, 35.65], from: 'halmar-off' },
  { place: [14.3, 35.48], from: 'malta-south' },
  { place: [15.12, 35.95], from: 'malta-east' },
];

/** More than 20 nautical miles from any coast and still heard. */
export const driftingGrounds: readonly SeaPlace[] = [
  { place: [15.6, 36.25], from: 'passero' },
  { place: [13.65, 36.66], from: 'channel' },
  { place: [15.95, 37.12], from: 'sarvento-off' },
  { place: [15.1, 35.6], from: 'halmar-off' },
];

/** Where a ship goes dark: on busy lanes, near stations; `to` is where it hides, `on` where a short gap ends. */
export const darkWays: readonly {
  readonly off: NodeId;
  readonly hide: Place;
  readonly on: NodeId;
}[] = [
  { off: 'channel', hide: [13.75, 36.6], on: 'malta-north' },
  { off: 'passero', hide: [15.85, 36.3], on: 'sarvento-off' },
  { off: 'malta-north', hide: [14.95, 36.28], on: 'channel' },
  { off: 'sarvento-off', hide: [16, 37.15], on: 'passero' },
  { off: 'malta-east', hide: [15.3, 35.85], on: 'malta-north' },
  { off: 'lincata-off', hide: [13.65, 36.55], on: 'channel' },
  { off: 'halmar-off', hide: [14.95, 35.45], on: 'malta-east' },
];

/** Fishing grounds, a few hours from the ports of the boats. */
export const fishingGrounds: readonly (SeaPlace & { readonly port: PortId })[] = [
  { place: [13.72, 36.93], from: 'lincata-off', port: 'lincata' },
  { place: [13.3, 37.12], from: 'empori-off', port: 'empori' },
  { place: [15.52, 37.33], from: 'calanera-off', port: 'calanera' },
  { place: [14.82, 35.68], from: 'halmar-off', port: 'halmar' },
  { place: [14.68, 36.6], from: 'pozzamare-off', port: 'pozzamare' },
  { place: [12.98, 35.5], from: 'vetra-off', port: 'vetra' },
  { place: [15.55, 36.95], from: 'sarvento-off', port: 'orsana' },
];

/** Survey lines are sailed around here. */
export const surveyGrounds: readonly (SeaPlace & { readonly port: PortId })[] = [
  { place: [15.82, 37.28], from: 'sarvento-off', port: 'sarvento' },
  { place: [13.35, 36.68], from: 'empori-off', port: 'empori' },
];

/** Bays where small boats anchor for the day, and the port that they come from. */
export const bays: readonly { readonly place: Place; readonly port: PortId }[] = [
  { place: [15.316, 37.092], port: 'orsana' },
  { place: [14.565, 35.797], port: 'halmar' },
  { place: [14.9, 36.7], port: 'pozzamare' },
  { place: [13.9, 37.07], port: 'lincata' },
  { place: [15.13, 37.45], port: 'calanera' },
];

/** Centres of false rings at sea, each well heard places away. */
export const ringCentres: readonly Place[] = [
  [15.5, 36.85],
  [14.25, 36.7],
  [13.75, 36.8],
  [15.05, 35.8],
  [15.45, 37.3],
];

/** Places of the open sea to which positions are displaced: no coast within 50 nautical miles. */
export const farPlaces: readonly Place[] = [
  [17, 36.6],
  [16.8, 35.3],
  [15.9, 35.1],
  [15, 34.8],
  [13.2, 34.6],
];

/** More than ten kilometres inland, no lake or river port near. */
export const inlandPlaces: readonly Place[] = [
  [14.3, 37.5],
  [14.7, 37.15],
  [13.6, 37.7],
  [16.5, 39.05],
];

/** Beaches without a port, and the open water from which a fast boat comes. */
export const beaches: readonly { readonly beach: Place; readonly from: Place }[] = [
  { beach: [14.45, 36.828], from: [14.25, 36.2] },
  { beach: [13.75, 37.148], from: [13.55, 36.45] },
  { beach: [14.05, 37.103], from: [13.95, 36.4] },
  { beach: [15.127, 36.83], from: [15.7, 36.5] },
  { beach: [15.222, 36.95], from: [15.85, 36.9] },
];

/** Areas that the exercise's authority watches. Rings of [lon, lat] as in GeoJSON. */
export interface SeaArea {
  readonly id: string;
  readonly name: string;
  readonly rings: readonly (readonly Place[])[];
}

export const watchedAreas: readonly SeaArea[] = [
  {
    id: 'ionian-cable',
    name: 'Ionian cable corridor',
    rings: [
      [
        [15.72, 36.58],
        [15.94, 36.58],
        [15.94, 36.76],
        [15.72, 36.76],
        [15.72, 36.58],
      ],
    ],
  },
];
/** From here one sails into the watched area and out again. */
export const areaEntrance: SeaPlace = { place: [15.6, 36.66], from: 'passero' };
