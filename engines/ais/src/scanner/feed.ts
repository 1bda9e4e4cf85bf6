/** The longest line that is read, in bytes. A longer one is skipped to its end and counted. */
export const LINE_BYTES_MAX = 8_192;

/** A line of the longest kind may end with a carriage return, which does not count. */
export const CARRIED_BYTES_MAX: number = LINE_BYTES_MAX + 1;

/** What is kept of one feed between two chunks. */
export class Feed {
  /** Lines that have begun. */
  line = 0;
  /** What the receiver said, on a line before, about the sentence that follows. */
  announcedAtMs: number = Number.NaN;
  announcedStation = 0;
  /** The line in hand is too long and is skipped to its end. */
  isSkipping = false;
  carriedBytes = 0;
  #carried: Uint8Array | undefined;

  /** The beginning of a line whose end has not come, in its first {@link carriedBytes} bytes. */
  get carried(): Uint8Array {
    this.#carried ??= new Uint8Array(CARRIED_BYTES_MAX);
    return this.#carried;
  }

  /** Makes the feed as if nothing had been read. */
  reset(): void {
    this.line = 0;
    this.announcedAtMs = Number.NaN;
    this.announcedStation = 0;
    this.isSkipping = false;
    this.carriedBytes = 0;
  }
}
