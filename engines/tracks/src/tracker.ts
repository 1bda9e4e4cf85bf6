import type { Detector, Scene } from './detector.ts';
import type { Fix } from './fix.ts';
import type { Land } from './land/land.ts';
import type { Reception } from './reception/reception.ts';
import type { Settings } from './settings.ts';
import type { Sink } from './sink.ts';
import type { StaticReport } from './static-report.ts';
import type { Ports } from './stays/ports.ts';
import type { TrackTable } from './track-table.ts';

/** Counts of what was taken and what was not, by what happened to it. */
export type TrackerCounts = Readonly<Record<string, number>>;

export interface TrackerOptions {
  readonly settings: Settings;
  /** The detectors to run, in this order: see `detectors/index.ts`. */
  readonly detectors: readonly ((scene: Scene) => Detector)[];
  readonly sink: Sink;
  /**
   * How late a fix may come and still be put in its place, seconds: 120 for shore receivers, 6 hours for satellites, 0 for a
   * file that is sorted by time.
   */
  readonly latenessS: number;
  /** How many tracks there will be, about: room is made for them beforehand. It grows beyond. */
  readonly tracksExpected?: number;
  /** Land, ports and reception as the detectors see them; made from the settings and the stream where not given. */
  readonly land?: Land;
  readonly ports?: Ports;
  readonly reception?: Reception;
  /** What a vessel is called outside; nine digits of the MMSI by default. */
  readonly vesselText?: (vessel: number) => string;
}

/** Fixes in, findings out. One object holds the state of all vessels. */
export interface Tracker {
  readonly tracks: TrackTable;
  /** Feed time so far: the greatest time of a report that was believed, seconds since 1970; NaN before the first. */
  readonly time: number;
  /** What the stream taught: how well each place is heard, and where ports are. */
  readonly reception: Reception;
  readonly ports: Ports;
  /** Takes a fix; the object may be reused by the caller. */
  push(fix: Readonly<Fix>): void;
  statics(report: StaticReport): void;
  /** Takes a safety text (messages 12 and 14): a distress transmitter says by it whether it means it. */
  safetyText(vessel: number, time: number, text: string): void;
  /** Says that feed time has come so far although nothing was heard: an idle feed does not hold up what is due. */
  advance(time: number): void;
  /** The end of a file: everything that waits goes through, and what is open is given as it stands. */
  end(): void;
  counts(): TrackerCounts;
  /** The whole state as bytes; restored into a tracker of the same options it goes on as if nothing had happened. */
  snapshot(): Uint8Array;
  restore(bytes: Uint8Array): void;
}
