import { syncStateOf, utcHourOf, utcMinuteOf } from './communication-state.ts';
import type { MessageStream } from './message-stream.ts';

/** Who sent a position: by the type of the message, not by the MMSI. */
export type PositionClass = 'A' | 'B' | 'long_range' | 'base_station' | 'sar_aircraft' | 'aid_to_navigation';

/**
 * A position report (types 1–4, 9, 11, 18, 19, 21, 27) as numbers. One object per scanner, reused: copy what is to be
 * kept before the callback returns. A number is NaN where the message has no value for it.
 */
export class PositionView {
  mmsi = 0;
  type = 0;
  /** Who sent it. */
  stationClass: PositionClass = 'A';
  /** Degrees, −180 to 180, rounded to 7 decimals. */
  lon: number = Number.NaN;
  /** Degrees, −90 to 90, rounded to 7 decimals. */
  lat: number = Number.NaN;
  /** Speed over ground in knots, 0–102.2 (that or more); whole numbers in types 9 and 27. */
  speed: number = Number.NaN;
  /** Course over ground in degrees, 0–359.9. */
  course: number = Number.NaN;
  /** True heading in degrees, 0–359. */
  heading: number = Number.NaN;
  /** Navigational status, 0–15 (types 1–3 and 27). */
  status: number = Number.NaN;
  /** Rate of turn in degrees per minute, right positive; ±720 without turn indicator. */
  turn: number = Number.NaN;
  /** UTC second of the position, 0–59. */
  second: number = Number.NaN;
  /** Metres, of a search and rescue aircraft. */
  altitude: number = Number.NaN;
  /** Better than 10 m. */
  accuracy = false;
  /** Integrity monitoring in use. */
  raim = false;
  /** When it was heard, in milliseconds since 1970: as the receiver says, else when its bytes were pushed. */
  receivedAtMs: number = Number.NaN;
  /** The number under which its bytes were pushed. */
  source = 0;
  /** Number of the station that heard it, 0 when it is not named; {@link stationName} has its name. */
  station = 0;
  /** The line of its last sentence in its source, from 1. */
  line = 0;
  /** The channel's letter or digit as a byte; 0 when it is not known. */
  channel = 0;
  /** A report of the own ship (VDO). */
  own = false;
  readonly #stream: MessageStream;

  constructor(stream: MessageStream) {
    this.#stream = stream;
  }

  /** The name of the station that heard it; empty when it is not named. */
  get stationName(): string {
    return this.#stream.stationName(this.station);
  }

  /**
   * What the sender's time slots are in step with: 0 UTC directly, 1 UTC indirectly, 2 a base station, 3 other stations;
   * NaN when the message has no communication state.
   */
  get syncState(): number {
    return syncStateOf(this.#stream.payload);
  }

  /** UTC hour, by the communication state (only some messages have it there), or by types 4 and 11. */
  get utcHour(): number {
    return utcHourOf(this.#stream.payload);
  }

  /** UTC minute, as {@link utcHour}. */
  get utcMinute(): number {
    return utcMinuteOf(this.#stream.payload);
  }

  /** A whole number of 32 bits (signed), the same for the same message heard by several receivers. */
  payloadHash(): number {
    return this.#stream.payload.hash();
  }
}
