import type { MessageOfType } from '../../messages/message.ts';
import type { PositionBits } from '../position-bits.ts';
import { mmsiOf, type SixBits, unsigned } from '../six-bits.ts';
import { COURSE, HEADING, latitude, longitude, SECOND, SPEED, TURN, TURN_INDICATOR } from './values.ts';

type ClassA = MessageOfType<1> | MessageOfType<2> | MessageOfType<3>;

/** A type 1, 2 or 3 of 168 bits; undefined when a value is out of its range. */
export function readClassA(six: SixBits, bits: PositionBits): ClassA | undefined {
  bits.readClassA(six);
  const lon = longitude(bits.lon);
  const lat = latitude(bits.lat);
  const course = COURSE[bits.course];
  const heading = HEADING[bits.heading];
  if (lon === undefined || lat === undefined || course === undefined || heading === undefined) return undefined;
  return {
    type: six[0]! as 1 | 2 | 3,
    repeat: six[1]! >> 4,
    mmsi: mmsiOf(six),
    status: bits.status,
    turn: TURN[bits.turn]!,
    turn_ti: TURN_INDICATOR[bits.turn]!,
    speed: SPEED[bits.speed]!,
    accuracy: bits.accuracy === 1,
    lon,
    lat,
    course,
    heading,
    second: SECOND[bits.second]!,
    maneuver: ((six[23]! & 1) << 1) | (six[24]! >> 5),
    raim: (six[24]! & 2) !== 0,
    radio: unsigned(six, 149, 19),
  };
}
