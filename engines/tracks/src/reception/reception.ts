/** How well each place was heard, measured from the stream itself. */
export interface Reception {
  /** A fix that was heard, with the seconds since the one before it of the same track (NaN: the first). */
  heard(track: number, lon: number, lat: number, time: number, sinceS: number, intervalS: number): void;
  /**
   * Share of expected reports that other vessels' transmitters got through in the cell of a place around a time, 0..1; NaN
   * where nobody else was heard, so that nothing can be said.
   */
  at(lon: number, lat: number, time: number, except: number): number;
  /** How many other vessels were heard in that cell around that time. */
  vesselsAt(lon: number, lat: number, time: number, except: number): number;
}
