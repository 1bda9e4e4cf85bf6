import { flag, signed, spare, text, unsigned } from './field.ts';

const MINUTE_10000 = 600_000;
const MINUTE_1000 = 60_000;
const MINUTE_10 = 600;

/** What every message begins with (ITU-R M.1371-5, annex 8, 3). */
export const HEAD = [
  unsigned('type', 0, 6, 'Message type, 1 to 28.'),
  unsigned('repeat', 6, 2, 'How often repeaters have sent it on; 3: no more.'),
  unsigned('mmsi', 8, 30, 'Who sends: Maritime Mobile Service Identity.'),
] as const;

/** Longitude in 1/10000 minute; 181° is not available. */
export const longitude = (start: number) =>
  signed('lon', start, 28, 'Longitude, east positive (WGS 84).', {
    divisor: MINUTE_10000,
    decimals: 7,
    unit: '°',
    notAvailable: 181 * MINUTE_10000,
    rawMin: -180 * MINUTE_10000,
    rawMax: 180 * MINUTE_10000,
  });

/** Latitude in 1/10000 minute; 91° is not available. */
export const latitude = (start: number) =>
  signed('lat', start, 27, 'Latitude, north positive (WGS 84).', {
    divisor: MINUTE_10000,
    decimals: 7,
    unit: '°',
    notAvailable: 91 * MINUTE_10000,
    rawMin: -90 * MINUTE_10000,
    rawMax: 90 * MINUTE_10000,
  });

/** Longitude in 1/1000 minute, 25 bits. */
export const longitude25 = <const N extends string = 'lon'>(start: number, name = 'lon' as N) =>
  signed(name, start, 25, 'Longitude, east positive.', {
    divisor: MINUTE_1000,
    decimals: 7,
    unit: '°',
    notAvailable: [181 * MINUTE_1000, 0xffffff],
    rawMin: -180 * MINUTE_1000,
    rawMax: 180 * MINUTE_1000,
  });

/** Latitude in 1/1000 minute, 24 bits. */
export const latitude24 = <const N extends string = 'lat'>(start: number, name = 'lat' as N) =>
  signed(name, start, 24, 'Latitude, north positive.', {
    divisor: MINUTE_1000,
    decimals: 7,
    unit: '°',
    notAvailable: [91 * MINUTE_1000, 0x7fffff],
    rawMin: -90 * MINUTE_1000,
    rawMax: 90 * MINUTE_1000,
  });

/** Longitude in 1/10 minute, 18 bits; 181° is 108600. */
export const longitude18 = <const N extends string = 'lon'>(start: number, name = 'lon' as N) =>
  signed(name, start, 18, 'Longitude, east positive.', {
    divisor: MINUTE_10,
    decimals: 7,
    unit: '°',
    notAvailable: 181 * MINUTE_10,
    rawMin: -180 * MINUTE_10,
    rawMax: 180 * MINUTE_10,
  });

/** Latitude in 1/10 minute, 17 bits; 91° is 54600. */
export const latitude17 = <const N extends string = 'lat'>(start: number, name = 'lat' as N) =>
  signed(name, start, 17, 'Latitude, north positive.', {
    divisor: MINUTE_10,
    decimals: 7,
    unit: '°',
    notAvailable: 91 * MINUTE_10,
    rawMin: -90 * MINUTE_10,
    rawMax: 90 * MINUTE_10,
  });

export const speed = (start: number) =>
  unsigned('speed', start, 10, 'Speed over ground; 102.2: that or more.', {
    divisor: 10,
    unit: 'kn',
    notAvailable: 1023,
  });

export const course = (start: number) =>
  unsigned('course', start, 12, 'Course over ground.', { divisor: 10, unit: '°', notAvailable: 3600, rawMax: 3599 });

export const heading = (start: number) =>
  unsigned('heading', start, 9, 'True heading.', { unit: '°', notAvailable: 511, rawMax: 359 });

/** Seconds 60 to 63 say why there is none: not available, manual, dead reckoning, positioning system inoperative. */
export const second = (start: number) =>
  unsigned('second', start, 6, 'UTC second of the position.', { unit: 's', notAvailable: [60, 61, 62, 63] });

export const accuracy = (start: number) => flag('accuracy', start, 'Position better than 10 m.');

export const epfd = (start: number) => unsigned('epfd', start, 4, 'What fixes the position.', { codes: 'epfd' });

export const shipType = (start: number) =>
  unsigned('shiptype', start, 8, 'Type of ship and cargo.', { codes: 'shiptype' });

/** From the antenna to the ship's ends; 511 and 63: that or more; all 0: not available. */
export const dimensions = (start: number) =>
  [
    unsigned('to_bow', start, 9, 'From the antenna to the bow.', { unit: 'm' }),
    unsigned('to_stern', start + 9, 9, 'From the antenna to the stern.', { unit: 'm' }),
    unsigned('to_port', start + 18, 6, 'From the antenna to port.', { unit: 'm' }),
    unsigned('to_starboard', start + 24, 6, 'From the antenna to starboard.', { unit: 'm' }),
  ] as const;

export const shipName = (start: number) => text('shipname', start, 120, 'Name of the ship.');
export const callSign = (start: number) => text('callsign', start, 42, 'Call sign.');

/** The head of type 6 up to the identifier of the application. */
export const ADDRESSED_HEAD = [
  ...HEAD,
  unsigned('seqno', 38, 2, 'Sequence number, repeated in the acknowledgement.'),
  unsigned('dest_mmsi', 40, 30, 'To whom.'),
  flag('retransmit', 70, 'Sent again.'),
  spare(71, 1),
] as const;
