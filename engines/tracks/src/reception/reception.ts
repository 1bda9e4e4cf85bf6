import type { FeedIntervals } from './interval.ts';

/** What was heard around a place and a time. */
export interface Heard {
  /** Share of expected reports that got through, 0..1; NaN where nothing was expected. */
  readonly share: number;
  /** How many other vessels were heard (estimated above about 60). */
  readonly vessels: number;
  /** Reports that were heard, of all. */
  readonly reports: number;
}

/** A cell of the layer that shows where one can hear. */
export interface ReceptionCell {
  /** West, south, east, north, degrees. */
  readonly bounds: readonly [number, number, number, number];
  /** Share of expected reports that got through in the last hours, 0..1. */
  readonly share: number;
  /** Vessels heard in the last hours. */
  readonly vessels: number;
  /** When anybody was last heard there, seconds since 1970; NaN where only ships were missed that sailed there. */
  readonly lastHeard: number;
  /** The receiver that heard it; -1 where nobody was heard. */
  readonly source: number;
  /** True: nobody can be called dark there now. */
  readonly blind: boolean;
}

/** How well each place was heard, measured from the stream itself. */
export interface Reception {
  /** How often a vessel is expected to be heard where reception is good; see `FeedIntervals`. */
  readonly intervals: FeedIntervals;
  /** When the first report was heard, seconds since 1970; NaN before. */
  readonly since: number;
  /**
   * A report that was heard; `expected` counts it and those before it that should have been heard since the last. Class B is
   * told apart (`group` GROUP_B): it sends with less power and is heard less far.
   */
  heard(track: number, lon: number, lat: number, time: number, source: number, expected: number, group?: number): void;
  /** Reports that should have been heard around a place and were not. */
  missed(lon: number, lat: number, time: number, expected: number, group?: number): void;
  /**
   * Share of expected reports that other vessels' transmitters got through around a place and a time, 0..1; NaN where nobody
   * else was heard, so that nothing can be said. Where few are heard, up to about 0.6° around the place are looked at.
   */
  at(lon: number, lat: number, time: number, except: number): number;
  /** How many other vessels were heard around that place and time. */
  vesselsAt(lon: number, lat: number, time: number, except: number): number;
  /** How many other vessels were heard within about 0.6° in the hours that hold the times. */
  vesselsBetween(lon: number, lat: number, from: number, to: number, except: number): number;
  /**
   * The same over all of the last 48 hours and for one group: the shares of the four cells around the place, the nearer the
   * more. Where too few others were heard in these, and it is asked wide (the default), all cells up to about 0.4° away.
   */
  usual(lon: number, lat: number, time: number, except: number, group?: number, isWide?: boolean): Heard;
  /**
   * In which share of the ten minutes that lie whole between two times anybody was heard within about 0.6°; NaN where none does
   * or where they begin more than ten hours before the place was last heard.
   */
  coverage(lon: number, lat: number, from: number, to: number): number;
  /** The same for a receiver, wherever it heard somebody. */
  sourceCoverage(source: number, from: number, to: number): number;
  /** When a receiver last heard anybody, seconds since 1970; NaN where it never did. */
  sourceLastHeard(source: number): number;
  /**
   * Which share of what was heard of a group in the cell of a place came from receivers that were silent in most of a time, or
   * in the latter half of it: then it says nothing on that time. NaN where nobody was heard.
   */
  silentSourceShare(lon: number, lat: number, from: number, to: number, group?: number): number;
  /** All cells in which somebody was heard in the last 48 hours, as it stands at a time. */
  cells(time: number): Iterable<ReceptionCell>;
  /** How many reports had no room: their cells are as if not heard. */
  readonly refused: number;
  snapshot(): unknown;
  restore(state: unknown): void;
}

/** Less than this share is too little to call anybody dark. */
export const RECEPTION_SHARE_MIN = 0.6;
