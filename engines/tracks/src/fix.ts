/**
 * One position report on its way through the stages. The object is reused for the next: who keeps something of it copies
 * numbers. Everything is a number, so that a stage costs no allocation; what is not known is NaN, or -1 where a code is meant.
 */
export interface Fix {
  /** The MMSI; a negative number that the reader gave where the input names vessels in another way. */
  vessel: number;
  /** Seconds since 1970, UTC, with fractions. */
  time: number;
  /** Degrees, -180..180 and -90..90; NaN where not given or not usable. */
  lon: number;
  lat: number;
  /** Knots over ground; NaN where not given. */
  speed: number;
  /** Degrees over ground, 0..360 (360 not included); NaN where not given. */
  course: number;
  /** Degrees, 0..360 (360 not included); NaN where not given. */
  heading: number;
  /** Navigational status of ITU-R M.1371, 0..15; -1 where not given. */
  status: number;
  /** Message type of ITU-R M.1371, 1..27; 0 where the input does not say. */
  messageType: number;
  /** UTC second as sent, 0..63 (60 and more: no time); -1 where not given. */
  second: number;
  /** What the transmitter's receiver says of its accuracy and integrity: 1 yes, 0 no, -1 not given. */
  accurate: number;
  raim: number;
  /** Index of the receiver or feed that heard it; 0 where there is only one. */
  source: number;
  /** Hash of what was sent, the repeat indicator left out; 0 where not known. Equal hashes are one transmission. */
  payload: number;
  /** What the caller calls this report by, to find it in the output: a line, a row. */
  reference: number;
}

/** A fix of which nothing is known. */
export function emptyFix(): Fix {
  return {
    vessel: 0,
    time: Number.NaN,
    lon: Number.NaN,
    lat: Number.NaN,
    speed: Number.NaN,
    course: Number.NaN,
    heading: Number.NaN,
    status: -1,
    messageType: 0,
    second: -1,
    accurate: -1,
    raim: -1,
    source: 0,
    payload: 0,
    reference: 0,
  };
}
