import type { MessageOfType } from '../../messages/message.ts';
import { readEta } from '../../messages/times.ts';
import { mmsiOf, type SixBits, unsigned } from '../six-bits.ts';
import type { TextCache } from '../text-cache.ts';

type PartA = Extract<MessageOfType<24>, { readonly part: 'A' }>;

/** A type 5 of 424 bits; undefined when a value is out of its range. */
export function readVoyage(six: SixBits, texts: TextCache): MessageOfType<5> | undefined {
  const eta = readEta(six, 274);
  if (!eta.isValid) return undefined;
  const draught = unsigned(six, 294, 8);
  return {
    type: 5,
    repeat: six[1]! >> 4,
    mmsi: mmsiOf(six),
    ais_version: unsigned(six, 38, 2),
    imo: unsigned(six, 40, 30) || null,
    callsign: texts.read(six, 70, 7),
    shipname: texts.read(six, 112, 20),
    shiptype: unsigned(six, 232, 8),
    to_bow: unsigned(six, 240, 9),
    to_stern: unsigned(six, 249, 9),
    to_port: unsigned(six, 258, 6),
    to_starboard: unsigned(six, 264, 6),
    epfd: unsigned(six, 270, 4),
    eta: eta.text,
    draught: draught === 0 ? null : draught / 10,
    destination: texts.read(six, 302, 20),
    dte: unsigned(six, 422, 1),
  };
}

/** Part A of a type 24 that says so. */
export function readPartA(six: SixBits, texts: TextCache): PartA {
  return {
    type: 24,
    repeat: six[1]! >> 4,
    mmsi: mmsiOf(six),
    part: 'A',
    shipname: texts.read(six, 40, 20),
  };
}
