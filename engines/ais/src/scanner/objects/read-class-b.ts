import type { MessageOfType } from '../../messages/message.ts';
import type { PositionBits } from '../position-bits.ts';
import { bit, mmsiOf, type SixBits, unsigned } from '../six-bits.ts';
import type { TextCache } from '../text-cache.ts';
import { COURSE, HEADING, latitude, longitude, SECOND, SPEED } from './values.ts';

/** A type 18 of 168 bits; undefined when a value is out of its range. */
export function readClassB(six: SixBits, bits: PositionBits): MessageOfType<18> | undefined {
  bits.readClassB(six);
  const lon = longitude(bits.lon);
  const lat = latitude(bits.lat);
  const course = COURSE[bits.course];
  const heading = HEADING[bits.heading];
  if (lon === undefined || lat === undefined || course === undefined || heading === undefined) return undefined;
  const twentyThree = six[23]!;
  const twentyFour = six[24]!;
  return {
    type: 18,
    repeat: six[1]! >> 4,
    mmsi: mmsiOf(six),
    reserved: unsigned(six, 38, 8),
    speed: SPEED[bits.speed]!,
    accuracy: bits.accuracy === 1,
    lon,
    lat,
    course,
    heading,
    second: SECOND[bits.second]!,
    regional: (twentyThree >> 3) & 3,
    cs: (twentyThree & 4) !== 0,
    display: (twentyThree & 2) !== 0,
    dsc: (twentyThree & 1) !== 0,
    band: (twentyFour & 32) !== 0,
    msg22: (twentyFour & 16) !== 0,
    assigned: (twentyFour & 8) !== 0,
    raim: (twentyFour & 4) !== 0,
    radio: unsigned(six, 148, 20),
  };
}

/** A type 19 of 312 bits; undefined when a value is out of its range. */
export function readClassBExtended(six: SixBits, bits: PositionBits, texts: TextCache): MessageOfType<19> | undefined {
  bits.readClassB(six);
  const lon = longitude(bits.lon);
  const lat = latitude(bits.lat);
  const course = COURSE[bits.course];
  const heading = HEADING[bits.heading];
  if (lon === undefined || lat === undefined || course === undefined || heading === undefined) return undefined;
  return {
    type: 19,
    repeat: six[1]! >> 4,
    mmsi: mmsiOf(six),
    reserved: unsigned(six, 38, 8),
    speed: SPEED[bits.speed]!,
    accuracy: bits.accuracy === 1,
    lon,
    lat,
    course,
    heading,
    second: SECOND[bits.second]!,
    regional: unsigned(six, 139, 4),
    shipname: texts.read(six, 143, 20),
    shiptype: unsigned(six, 263, 8),
    to_bow: unsigned(six, 271, 9),
    to_stern: unsigned(six, 280, 9),
    to_port: unsigned(six, 289, 6),
    to_starboard: unsigned(six, 295, 6),
    epfd: unsigned(six, 301, 4),
    raim: bit(six, 305),
    dte: unsigned(six, 306, 1),
    assigned: bit(six, 307),
  };
}
