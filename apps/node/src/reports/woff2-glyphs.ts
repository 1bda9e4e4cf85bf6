import { ByteReader } from './byte-reader.ts';

/** The outlines of a font as TrueType stores them. */
export interface Glyphs {
  readonly glyf: Buffer;
  /** Offsets into `glyf`, four bytes each. */
  readonly loca: Buffer;
  /** The left edge of each glyph. */
  readonly xMin: readonly number[];
}

const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const FOUR_SCALES = 0x0080;
const INSTRUCTIONS = 0x0100;
const ON_CURVE = 0x01;

interface Streams {
  readonly contours: ByteReader;
  readonly points: ByteReader;
  readonly flags: ByteReader;
  readonly glyph: ByteReader;
  readonly composite: ByteReader;
  readonly boxes: ByteReader;
  readonly instructions: ByteReader;
}

/** Undoes the transformation of the `glyf` table (WOFF2, section 5.1). */
export function readGlyphs(table: Buffer): Glyphs {
  const reader = new ByteReader(table);
  reader.take(4);
  const count = reader.u16();
  reader.u16();
  const sizes = Array.from({ length: 7 }, () => reader.u32());
  const parts = sizes.map((size) => reader.take(size));
  const stream = (at: number) => new ByteReader(parts[at] ?? Buffer.alloc(0));
  const [boxBits, boxes] = [parts[5] ?? Buffer.alloc(0), stream(5)];
  boxes.take(4 * ((count + 31) >> 5));
  const streams: Streams = {
    contours: stream(0),
    points: stream(1),
    flags: stream(2),
    glyph: stream(3),
    composite: stream(4),
    boxes,
    instructions: stream(6),
  };
  const glyphs: Buffer[] = [];
  const loca = Buffer.alloc(4 * (count + 1));
  const xMin: number[] = [];
  let length = 0;
  for (let id = 0; id < count; id++) {
    const hasBox = ((boxBits[id >> 3] ?? 0) & (0x80 >> (id & 7))) !== 0;
    const glyph = padded(readGlyph(streams, hasBox));
    glyphs.push(glyph);
    xMin.push(glyph.length === 0 ? 0 : glyph.readInt16BE(2));
    length += glyph.length;
    loca.writeUInt32BE(length, 4 * (id + 1));
  }
  return { glyf: Buffer.concat(glyphs), loca, xMin };
}

function readGlyph(streams: Streams, hasBox: boolean): Buffer {
  const contours = streams.contours.i16();
  if (contours === 0) return Buffer.alloc(0);
  if (contours < 0) return Buffer.concat([head(contours, streams.boxes.take(8)), composite(streams)]);
  return simple(streams, contours, hasBox);
}

function head(contours: number, box: Buffer): Buffer {
  return Buffer.concat([shorts([contours]), box]);
}

function composite({ composite: parts, glyph, instructions }: Streams): Buffer {
  const bytes: Buffer[] = [];
  let any = 0;
  for (let flags = MORE; (flags & MORE) !== 0; any |= flags) {
    const start = parts.take(4);
    flags = start.readUInt16BE(0);
    const scales = (flags & SCALE) !== 0 ? 2 : (flags & TWO_SCALES) !== 0 ? 4 : (flags & FOUR_SCALES) !== 0 ? 8 : 0;
    bytes.push(start, parts.take(((flags & WORDS) !== 0 ? 4 : 2) + scales));
  }
  if ((any & INSTRUCTIONS) !== 0) {
    const length = glyph.short255();
    bytes.push(shorts([length]), instructions.take(length));
  }
  return Buffer.concat(bytes);
}

function simple(streams: Streams, contours: number, hasBox: boolean): Buffer {
  const ends: number[] = [];
  for (let contour = 0; contour < contours; contour++) ends.push((ends.at(-1) ?? -1) + streams.points.short255());
  const count = (ends.at(-1) ?? -1) + 1;
  const flags = Buffer.alloc(count);
  const dx: number[] = [];
  const dy: number[] = [];
  for (let at = 0; at < count; at++) {
    const flag = streams.flags.u8();
    const [x, y] = readStep(flag & 0x7f, streams.glyph);
    // Steps are written as two bytes each: larger than need be, and right for every size.
    flags[at] = (flag & 0x80) === 0 ? ON_CURVE : 0;
    dx.push(x);
    dy.push(y);
  }
  const length = streams.glyph.short255();
  const box = hasBox ? streams.boxes.take(8) : boxOf(dx, dy);
  const instructions = streams.instructions.take(length);
  return Buffer.concat([head(contours, box), shorts([...ends, length]), instructions, flags, shorts(dx), shorts(dy)]);
}

/** The step from the point before (WOFF2, section 5.2): how many bytes and bits each side has follows from the flag. */
function readStep(flag: number, bytes: ByteReader): readonly [dx: number, dy: number] {
  const x = (value: number) => ((flag & 1) === 0 ? -value : value);
  const y = (value: number) => ((flag & 2) === 0 ? -value : value);
  const first = bytes.u8();
  if (flag < 10) return [0, x(((flag & 14) << 7) + first)];
  if (flag < 20) return [x((((flag - 10) & 14) << 7) + first), 0];
  if (flag < 84) {
    const bits = flag - 20;
    return [x(1 + (bits & 0x30) + (first >> 4)), y(1 + ((bits & 0x0c) << 2) + (first & 0x0f))];
  }
  const second = bytes.u8();
  if (flag < 120) {
    const bits = flag - 84;
    return [x(1 + (Math.floor(bits / 12) << 8) + first), y(1 + (((bits % 12) >> 2) << 8) + second)];
  }
  const third = bytes.u8();
  if (flag < 124) return [x((first << 4) + (second >> 4)), y(((second & 0x0f) << 8) + third)];
  return [x((first << 8) + second), y((third << 8) + bytes.u8())];
}

function boxOf(dx: readonly number[], dy: readonly number[]): Buffer {
  const [x, y] = [running(dx), running(dy)];
  return shorts([Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)]);
}

function running(steps: readonly number[]): readonly number[] {
  let at = 0;
  return steps.map((step) => {
    at += step;
    return at;
  });
}

function shorts(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [at, value] of values.entries()) bytes.writeUInt16BE(value & 0xffff, at * 2);
  return bytes;
}

function padded(bytes: Buffer): Buffer {
  const over = bytes.length % 4;
  return over === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(4 - over)]);
}
