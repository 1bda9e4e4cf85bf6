import type { Finding } from './finding.ts';
import type { Fix } from './fix.ts';
import type { Land } from './land/land.ts';
import type { Reception } from './reception/reception.ts';
import type { Settings } from './settings.ts';
import type { StaticReport } from './static-report.ts';
import type { Ports } from './stays/ports.ts';
import type { TrackTable } from './track-table.ts';

/** What every detector looks at. */
export interface Scene {
  readonly tracks: TrackTable;
  readonly land: Land;
  readonly ports: Ports;
  readonly reception: Reception;
  readonly settings: Settings;
  /** A vessel as its input calls it: nine digits of the MMSI, or the name that the reader knows. */
  vesselText(vessel: number): string;
  /** The id of a track for the outside: vessel and first time. The same input gives the same id. */
  trackId(track: number): string;
  emit(finding: Finding): void;
}

/**
 * A state machine over fixes in the order of time. What it does depends on nothing but its state and what it is given: no
 * clock, no chance. Its state is bounded per track (columns of `scene.tracks.columns`, declared in the factory) or by a limit
 * of its own, and whole in `snapshot`. A detector is made by a factory `(scene: Scene) => Detector`.
 */
export interface Detector {
  /**
   * A report as it comes in, before anything is held back, put in order or taken out: for what cannot wait (distress). Its
   * position may be missing or wrong. Given for all reports; who does not mean it returns at once.
   */
  arrived?(fix: Readonly<Fix>): void;
  /** A safety text (messages 12 and 14) as it comes in; `vessel` sent it, `time` in seconds since 1970. */
  safetyText?(vessel: number, time: number, text: string): void;
  /** A fix of a track, after cleaning; `scene.tracks` still holds the fix before it. Hot: nothing is allocated here. */
  fix?(track: number, fix: Fix): void;
  /** A fix that cleaning took out as impossible (a jump, noise): for what false positions look like. */
  noise?(fix: Fix): void;
  statics?(track: number, report: StaticReport): void;
  opened?(track: number, fix: Fix): void;
  /** A track that is forgotten, or all of them at the end of a file: what is open ends. */
  closed?(track: number): void;
  /** Every ten minutes of feed time, at a whole multiple of 600 s: all fixes before `time` have been given. */
  tick?(time: number): void;
  /** The end of a file: all that is open is given as it stands. */
  end?(time: number): void;
  /** What was counted, by name: joins the counts of the tracker. */
  counts?(): Readonly<Record<string, number>>;
  /** State that is not in the columns of tracks; absent when there is none. */
  snapshot?(): unknown;
  restore?(state: unknown): void;
}
