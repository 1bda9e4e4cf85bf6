/** What a vessel says of itself (messages 5, 19, 24, or columns of a file). What is not given is absent. */
export interface StaticReport {
  /** As in Fix. */
  readonly vessel: number;
  /** Seconds since 1970, UTC. */
  readonly time: number;
  /** 5, 19 or 24; 0 where the input does not say. */
  readonly messageType: number;
  readonly source: number;
  readonly name?: string;
  readonly callsign?: string;
  /** Seven digits as sent, not checked. */
  readonly imo?: number;
  /** Ship and cargo type of ITU-R M.1371, 0..255. */
  readonly shipType?: number;
  /** Metres over all. */
  readonly length?: number;
  readonly width?: number;
  /** Metres. */
  readonly draught?: number;
  readonly destination?: string;
}
