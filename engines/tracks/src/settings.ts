import type { Port } from './stays/port.ts';

/** An area that somebody wants to be told about. */
export interface WatchedArea {
  readonly id: string;
  readonly name: string;
  /** Rings of [lon, lat] as in GeoJSON; one that crosses ±180° has longitudes beyond it or is cut there. */
  readonly rings: readonly (readonly (readonly [number, number])[])[];
  /** Only vessels that stay at least so long. */
  readonly minutesMin?: number;
}

/** What a person may set; everything else is a constant of its detector, named with its unit. */
export interface Settings {
  /** Nearer than this is together, metres. */
  readonly meetingDistanceM: number;
  readonly meetingMinutes: number;
  /** Between fixes further apart than this nothing is interpolated. */
  readonly maxGapMinutes: number;
  /** Meetings of small craft: shorter, but within 200 m for so long; not looked for where absent. */
  readonly closeMeetingMinutes?: number;
  /** Whether meetings of two vessels in the same port are given too: thousands lie side by side there. */
  readonly meetingsInPorts?: boolean;
  readonly areas: readonly WatchedArea[];
  /** Ports known beforehand; others are learned. */
  readonly ports: readonly Port[];
  /** Territorial sea, kilometres from the coast (12 nautical miles). */
  readonly territorialSeaKm: number;
  /** ISO 3166 code of the flag that an MMSI's first digits stand for. */
  flagOf?(vessel: number): string | undefined;
  /** ISO 3166 code of the flag under which a register has the ship with this IMO number. */
  registeredFlag?(imo: number): string | undefined;
}

export const DEFAULT_SETTINGS: Settings = {
  meetingDistanceM: 500,
  meetingMinutes: 120,
  maxGapMinutes: 60,
  areas: [],
  ports: [],
  territorialSeaKm: 22.224,
};
