import type { MessageOfType } from '../../messages/message.ts';
import { INVALID, readTimestamp } from '../../messages/times.ts';
import { bit, mmsiOf, type SixBits, signed, unsigned } from '../six-bits.ts';
import { latitude, longitude } from './values.ts';

type TimeAndPlace = MessageOfType<4> | MessageOfType<11>;

/** A type 4 or 11 of 168 bits; undefined when a value is out of its range. */
export function readBaseStation(six: SixBits): TimeAndPlace | undefined {
  const timestamp = readTimestamp(six, 38);
  const lon = longitude(signed(six, 79, 28));
  const lat = latitude(signed(six, 107, 27));
  if (timestamp === INVALID || lon === undefined || lat === undefined) return undefined;
  return {
    type: six[0]! as 4 | 11,
    repeat: six[1]! >> 4,
    mmsi: mmsiOf(six),
    timestamp,
    accuracy: bit(six, 78),
    lon,
    lat,
    epfd: unsigned(six, 134, 4),
    transmission_ctl: unsigned(six, 138, 1),
    raim: bit(six, 148),
    radio: unsigned(six, 149, 19),
  };
}
