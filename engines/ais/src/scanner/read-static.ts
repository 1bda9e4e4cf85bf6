import type { MessageStream } from './message-stream.ts';
import { bit, mmsiOf, type SixBits, unsigned } from './six-bits.ts';
import type { StaticView } from './static-view.ts';

const NOWHERE = -1;

/** Craft of a parent ship have these MMSIs; their part B names the ship where others have dimensions. */
const CRAFT_MMSI_MIN = 980_000_000;
const CRAFT_MMSI_MAX = 989_999_999;

/** A part B that is shorter than this is a part A with the wrong number. */
const PART_B_BITS_MIN = 162;

const DESTINATION = 302;
const DESTINATION_CHARS = 20;
const NAME_EXTENSION = 272;
const EXTENSION_CHARS_MAX = 14;

/** Fills the view with the message in hand (types 5, 19, 21, 24). Returns false when it is a type 24 of no known part. */
export function readStatic(stream: MessageStream, view: StaticView): boolean {
  const { payload, reception } = stream;
  const { six } = payload;
  const type = six[0]!;
  payload.padTo(424);
  clear(view);
  view.type = type;
  view.mmsi = mmsiOf(six);
  view.receivedAtMs = reception.receivedAtMs;
  view.source = reception.feed;
  view.station = reception.station;
  view.line = reception.line;
  if (type === 24) return readPart(six, view, payload.bits);
  if (type === 5) readVoyage(six, view, payload.bits);
  else if (type === 19) readClassB(six, view);
  else readAid(six, view, payload.bits);
  return true;
}

function clear(view: StaticView): void {
  view.part = '';
  view.imo = Number.NaN;
  view.shiptype = Number.NaN;
  view.aidType = Number.NaN;
  view.toBow = Number.NaN;
  view.toStern = Number.NaN;
  view.toPort = Number.NaN;
  view.toStarboard = Number.NaN;
  view.epfd = Number.NaN;
  view.draught = Number.NaN;
  view.mothership = Number.NaN;
  view.virtualAid = false;
  view.texts.name = NOWHERE;
  view.texts.moreChars = 0;
  view.texts.callsign = NOWHERE;
  view.texts.destination = NOWHERE;
}

/** Some transponders cut the last bits; of the destination whole characters count. */
function readVoyage(six: SixBits, view: StaticView, bits: number): void {
  const imo = unsigned(six, 40, 30);
  const draught = unsigned(six, 294, 8);
  view.imo = imo === 0 ? Number.NaN : imo;
  view.texts.callsign = 70;
  view.texts.name = 112;
  view.shiptype = unsigned(six, 232, 8);
  readDimensions(six, view, 240);
  view.epfd = unsigned(six, 270, 4);
  view.draught = draught === 0 ? Number.NaN : draught / 10;
  view.texts.destination = DESTINATION;
  view.texts.destinationChars = Math.min(((bits - DESTINATION) / 6) | 0, DESTINATION_CHARS);
}

function readClassB(six: SixBits, view: StaticView): void {
  view.texts.name = 143;
  view.shiptype = unsigned(six, 263, 8);
  readDimensions(six, view, 271);
  view.epfd = unsigned(six, 301, 4);
}

/** The name goes on from bit 272, in whole characters. */
function readAid(six: SixBits, view: StaticView, bits: number): void {
  view.aidType = unsigned(six, 38, 5);
  view.texts.name = 43;
  view.texts.more = NAME_EXTENSION;
  view.texts.moreChars = bits > NAME_EXTENSION ? Math.min(((bits - NAME_EXTENSION) / 6) | 0, EXTENSION_CHARS_MAX) : 0;
  readDimensions(six, view, 219);
  view.epfd = unsigned(six, 249, 4);
  view.virtualAid = bit(six, 269);
}

function readPart(six: SixBits, view: StaticView, bits: number): boolean {
  const part = unsigned(six, 38, 2);
  if (part > 1) return false;
  if (part === 0 || bits < PART_B_BITS_MIN) {
    view.part = 'A';
    view.texts.name = 40;
    return true;
  }
  view.part = 'B';
  view.shiptype = unsigned(six, 40, 8);
  view.texts.callsign = 90;
  if (view.mmsi >= CRAFT_MMSI_MIN && view.mmsi <= CRAFT_MMSI_MAX) view.mothership = unsigned(six, 132, 30);
  else readDimensions(six, view, 132);
  return true;
}

function readDimensions(six: SixBits, view: StaticView, start: number): void {
  view.toBow = unsigned(six, start, 9);
  view.toStern = unsigned(six, start + 9, 9);
  view.toPort = unsigned(six, start + 18, 6);
  view.toStarboard = unsigned(six, start + 24, 6);
}
