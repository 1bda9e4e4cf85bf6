/** What is known of a vessel's identity by a track; absent where nothing was said. */
export interface TrackIdentity {
  readonly name?: string;
  readonly callsign?: string;
  readonly imo?: number;
  readonly shipType?: number;
  readonly length?: number;
  readonly width?: number;
  readonly draught?: number;
  readonly destination?: string;
}
