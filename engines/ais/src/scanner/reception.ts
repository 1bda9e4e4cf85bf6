/**
 * How the sentence in hand was received. One object per scanner; valid until the next sentence is read.
 */
export class Reception {
  /** The number under which the bytes were pushed. */
  feed = 0;
  /** Number of the station in the names, 0 when none is named. */
  station = 0;
  /** Number of the line in its feed, from 1. */
  line = 0;
  /** When the sentence was heard, by tag block, suffix or prefix, in milliseconds since 1970; NaN when none says it. */
  saidAtMs: number = Number.NaN;
  /** When its bytes were pushed, in milliseconds since 1970; NaN when not known. */
  pushedAtMs: number = Number.NaN;

  /** When the message was heard: as said, else when pushed. */
  get receivedAtMs(): number {
    return Number.isNaN(this.saidAtMs) ? this.pushedAtMs : this.saidAtMs;
  }
}
