import type { SeaFeed } from '../sea/hear-sea.ts';
import type { Truth } from '../truth.ts';
import type { Channel } from '../world/payment.ts';

/** What `feed.json` says about a feed. */
export interface FeedDescription {
  /** The format's name in Quintet. */
  readonly format: string;
  readonly sector: 'crime' | 'terrorism' | 'cyber' | 'borders' | 'crises';
  /** Who runs the source. */
  readonly owner: string;
  /** Reliability of the source A–F and of what it says 1–6 (Admiralty). */
  readonly grade: string;
  /** TLP 2.0. */
  readonly handling: 'TLP:CLEAR' | 'TLP:GREEN' | 'TLP:AMBER' | 'TLP:AMBER+STRICT' | 'TLP:RED';
}

/** A file that a feed delivers: what it holds is found again from the seed alone, so that any worker can write it. */
export type Arrival =
  | { readonly kind: 'whole'; readonly feed: string; readonly file: string; readonly part: string }
  | { readonly kind: 'sea'; readonly feed: SeaFeed; readonly file: string; readonly window: SeaWindow }
  | {
      readonly kind: 'payments';
      readonly feed: string;
      readonly file: string;
      readonly channel: Channel;
      readonly day: string;
      /** `0900` */
      readonly clock: string;
      /** The number of the file among those of that time. */
      readonly part: number;
      /** Entity index and payment number, by turns, in the order of the file. */
      readonly keys: Uint32Array;
    };

/** A window of time of the sea, seconds since 1970, UTC. */
export interface SeaWindow {
  readonly from: number;
  readonly until: number;
}

export interface World {
  readonly seed: number;
  /** Number of entities. */
  readonly size: number;
}

/** Yields the text of a file piece by piece, so that no file is whole in memory; returns the truth about it. */
export type FileText = Generator<string, readonly Truth[]>;

export interface GeneratedFile {
  /** Relative to the folder of the exercise, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}
