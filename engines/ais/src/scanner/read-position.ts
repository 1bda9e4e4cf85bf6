import type { MessageStream } from './message-stream.ts';
import { PositionBits } from './position-bits.ts';
import type { PositionView } from './position-view.ts';
import { bit, mmsiOf, type SixBits, signed, unsigned } from './six-bits.ts';
import {
  ALTITUDE,
  COARSE_SPEED,
  COURSE,
  SIXTIETH,
  SPEED,
  TURN_RATE,
  WHOLE_DEGREES,
  WHOLE_SPEED,
} from './value-tables.ts';

/** Positions of the common types are counted in 1/10000 minute, those of type 27 in 1/10 minute. */
const FINE_LON_MAX = 180 * 600_000;
const FINE_LAT_MAX = 90 * 600_000;
const COARSE_LON_MAX = 180 * 600;
const COARSE_LAT_MAX = 90 * 600;

/** From such a count to 10⁻⁷ degrees. */
const FINE = 1e7 / 600_000;
const COARSE = 1e7 / 600;

/** Filled and read within one call. */
const BITS = new PositionBits();

/** The bits that the layouts read here have, by type; 0 where a type is no position. */
const BITS_READ: Uint16Array = positionBits();

/** Whether messages of the type hold a position that {@link readPosition} reads. */
export function isPosition(type: number): boolean {
  return BITS_READ[type] !== 0;
}

/** Fills the view with the message in hand, which must be a position. */
export function readPosition(stream: MessageStream, view: PositionView): void {
  const { payload, reception, sentence } = stream;
  const { six } = payload;
  const type = six[0]!;
  payload.padTo(BITS_READ[type]!);
  view.type = type;
  view.mmsi = mmsiOf(six);
  view.receivedAtMs = reception.receivedAtMs;
  view.source = reception.feed;
  view.station = reception.station;
  view.line = reception.line;
  view.channel = sentence.channel;
  view.own = sentence.own;
  view.altitude = Number.NaN;
  if (type <= 3) readClassA(six, view);
  else if (type === 18 || type === 19) readClassB(six, view, type);
  else readOther(six, view, type);
}

function readClassA(six: SixBits, view: PositionView): void {
  const bits = BITS;
  bits.readClassA(six);
  view.stationClass = 'A';
  view.status = bits.status;
  view.turn = TURN_RATE[bits.turn]!;
  takeBits(bits, view);
  view.raim = (six[24]! & 2) !== 0;
}

function readClassB(six: SixBits, view: PositionView, type: number): void {
  const bits = BITS;
  bits.readClassB(six);
  view.stationClass = 'B';
  view.status = Number.NaN;
  view.turn = Number.NaN;
  takeBits(bits, view);
  view.raim = bit(six, type === 18 ? 147 : 305);
}

function takeBits(bits: PositionBits, view: PositionView): void {
  view.speed = SPEED[bits.speed]!;
  view.accuracy = bits.accuracy === 1;
  view.course = COURSE[bits.course]!;
  view.heading = WHOLE_DEGREES[bits.heading]!;
  view.second = SIXTIETH[bits.second]!;
  takePlace(bits.lon, bits.lat, view);
}

function readOther(six: SixBits, view: PositionView, type: number): void {
  view.status = Number.NaN;
  view.turn = Number.NaN;
  view.speed = Number.NaN;
  view.course = Number.NaN;
  view.heading = Number.NaN;
  view.second = Number.NaN;
  if (type === 27) readLongRange(six, view);
  else if (type === 9) readAircraft(six, view);
  else if (type === 21) readAid(six, view);
  else readBaseStation(six, view);
}

function readLongRange(six: SixBits, view: PositionView): void {
  view.stationClass = 'long_range';
  view.accuracy = bit(six, 38);
  view.raim = bit(six, 39);
  view.status = unsigned(six, 40, 4);
  const lon = signed(six, 44, 18);
  const lat = signed(six, 62, 17);
  view.lon = lon >= -COARSE_LON_MAX && lon <= COARSE_LON_MAX ? Math.round(lon * COARSE) / 1e7 : Number.NaN;
  view.lat = lat >= -COARSE_LAT_MAX && lat <= COARSE_LAT_MAX ? Math.round(lat * COARSE) / 1e7 : Number.NaN;
  view.speed = COARSE_SPEED[unsigned(six, 79, 6)]!;
  view.course = WHOLE_DEGREES[unsigned(six, 85, 9)]!;
}

function readAircraft(six: SixBits, view: PositionView): void {
  view.stationClass = 'sar_aircraft';
  view.altitude = ALTITUDE[unsigned(six, 38, 12)]!;
  view.speed = WHOLE_SPEED[unsigned(six, 50, 10)]!;
  view.accuracy = bit(six, 60);
  readPlace(six, view, 61);
  view.course = COURSE[unsigned(six, 116, 12)]!;
  view.second = SIXTIETH[unsigned(six, 128, 6)]!;
  view.raim = bit(six, 147);
}

function readAid(six: SixBits, view: PositionView): void {
  view.stationClass = 'aid_to_navigation';
  view.accuracy = bit(six, 163);
  readPlace(six, view, 164);
  view.second = SIXTIETH[unsigned(six, 253, 6)]!;
  view.raim = bit(six, 268);
}

/** Types 4 and 11: the second is that of the time in the message. */
function readBaseStation(six: SixBits, view: PositionView): void {
  view.stationClass = view.type === 4 ? 'base_station' : 'A';
  view.second = SIXTIETH[unsigned(six, 72, 6)]!;
  view.accuracy = bit(six, 78);
  readPlace(six, view, 79);
  view.raim = bit(six, 148);
}

function readPlace(six: SixBits, view: PositionView, start: number): void {
  takePlace(signed(six, start, 28), signed(six, start + 28, 27), view);
}

/** Beyond the limits lies "not available", and what is wrong. */
function takePlace(lon: number, lat: number, view: PositionView): void {
  view.lon = lon >= -FINE_LON_MAX && lon <= FINE_LON_MAX ? Math.round(lon * FINE) / 1e7 : Number.NaN;
  view.lat = lat >= -FINE_LAT_MAX && lat <= FINE_LAT_MAX ? Math.round(lat * FINE) / 1e7 : Number.NaN;
}

function positionBits(): Uint16Array {
  const bits = new Uint16Array(64);
  for (const type of [1, 2, 3, 4, 9, 11, 18]) bits[type] = 168;
  bits[19] = 312;
  bits[21] = 272;
  bits[27] = 96;
  return bits;
}
