import type { ImporterSnapshot } from './importer-memory.ts';

/** Where a container was declared last. */
export interface ContainerUse {
  readonly mrn: string;
  readonly day: string;
  readonly transportDocument: string;
  readonly departure?: string;
}

/** A history as plain data, the longest untouched first; JSON holds it without loss. */
export interface GoodsSnapshot {
  readonly version: 1;
  readonly observed: number;
  /** Digits → logarithms of unit prices, the oldest first. */
  readonly prices: readonly (readonly [string, readonly number[]])[];
  readonly importers: readonly (readonly [string, ImporterSnapshot])[];
  readonly containers: readonly (readonly [string, ContainerUse])[];
  /** Origin and chapter as one number, its declarations, its departures with their counts. */
  readonly origins: readonly (readonly [number, number, readonly (readonly [string, number])[]])[];
}
