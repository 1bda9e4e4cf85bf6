import { brotliDecompressSync } from 'node:zlib';
import { ByteReader } from './byte-reader.ts';
import { readGlyphs } from './woff2-glyphs.ts';

const SIGNATURE = 0x774f4632;
const TABLES_MAX = 100;
const UNPACKED_BYTES_MAX = 64 * 1024 * 1024;
const OWN_TAG = 63;
const LOCA_FORMAT_AT = 50;
const LONG_OFFSETS = 1;
const KNOWN_TAGS =
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'
    .split(' ')
    .map((tag) => tag.replace('_', ' '));

/**
 * Unpacks a WOFF2 font with TrueType outlines (W3C Recommendation of 8 August 2024) to the TrueType font within.
 *
 * Written here because PDFKit opens WOFF2 and then embeds its letters as blanks, because the fonts for Georgian,
 * Armenian, Chinese and Korean come as WOFF2 only, and because the libraries that unpack it are no longer kept.
 * @throws when the bytes are no such font
 */
export function unpackWoff2(bytes: Buffer): Buffer {
  const reader = new ByteReader(bytes);
  if (reader.u32() !== SIGNATURE) throw new Error('not a WOFF2 font');
  const flavour = reader.u32();
  reader.take(4);
  const count = reader.u16();
  if (count > TABLES_MAX) throw new Error(`a font with ${count} tables`);
  reader.take(6);
  const packedLength = reader.u32();
  reader.take(24);
  const entries = Array.from({ length: count }, () => readEntry(reader));
  const data = brotliDecompressSync(reader.take(packedLength), { maxOutputLength: UNPACKED_BYTES_MAX });
  const content = new ByteReader(data);
  const tables = new Map<string, Table>();
  for (const { tag, length, transformed } of entries) tables.set(tag, { bytes: content.take(length), transformed });
  return writeFont(flavour, restored(tables));
}

interface Table {
  readonly bytes: Buffer;
  readonly transformed: boolean;
}

function readEntry(reader: ByteReader): { tag: string; length: number; transformed: boolean } {
  const flags = reader.u8();
  const tag = (flags & 0x3f) === OWN_TAG ? reader.take(4).toString('latin1') : (KNOWN_TAGS[flags & 0x3f] ?? '');
  const version = flags >> 6;
  const original = reader.base128();
  // For outlines version 0 is the transformation and 3 is none; for all other tables 0 is none.
  const transformed = tag === 'glyf' || tag === 'loca' ? version !== 3 : version !== 0;
  return { tag, length: transformed ? reader.base128() : original, transformed };
}

function restored(tables: ReadonlyMap<string, Table>): Map<string, Buffer> {
  const plain = new Map([...tables].map(([tag, { bytes }]) => [tag, bytes]));
  const glyf = tables.get('glyf');
  if (!glyf?.transformed) return plain;
  const glyphs = readGlyphs(glyf.bytes);
  plain.set('glyf', glyphs.glyf);
  plain.set('loca', glyphs.loca);
  const head = Buffer.from(plain.get('head') ?? []);
  head.writeInt16BE(LONG_OFFSETS, LOCA_FORMAT_AT);
  plain.set('head', head);
  const hmtx = tables.get('hmtx');
  if (hmtx?.transformed) plain.set('hmtx', restoredMetrics(hmtx.bytes, plain.get('hhea'), glyphs.xMin));
  return plain;
}

/** Side bearings that equal the left edge of the outline are left out of the packed table (WOFF2, section 5.4). */
function restoredMetrics(bytes: Buffer, hhea: Buffer | undefined, xMin: readonly number[]): Buffer {
  const reader = new ByteReader(bytes);
  const flags = reader.u8();
  const full = hhea?.readUInt16BE(34) ?? 0;
  const widths = Array.from({ length: full }, () => reader.u16());
  const bearings = xMin.map((edge, id) => ((flags & (id < full ? 1 : 2)) === 0 ? reader.i16() : edge));
  const out = Buffer.alloc(full * 4 + (xMin.length - full) * 2);
  for (const [id, bearing] of bearings.entries()) {
    if (id < full) out.writeUInt16BE(widths[id] ?? 0, id * 4);
    out.writeInt16BE(bearing, id < full ? id * 4 + 2 : full * 2 + id * 2);
  }
  return out;
}

function writeFont(flavour: number, tables: ReadonlyMap<string, Buffer>): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const directory = Buffer.alloc(12 + 16 * sorted.length);
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  directory.writeUInt32BE(flavour, 0);
  directory.writeUInt16BE(sorted.length, 4);
  directory.writeUInt16BE(power * 16, 6);
  directory.writeUInt16BE(Math.log2(power), 8);
  directory.writeUInt16BE((sorted.length - power) * 16, 10);
  const parts: Buffer[] = [directory];
  let offset = directory.length;
  for (const [at, [tag, bytes]] of sorted.entries()) {
    const entry = 12 + 16 * at;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(bytes.length, entry + 12);
    const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4);
    parts.push(bytes, padding);
    offset += bytes.length + padding.length;
  }
  return Buffer.concat(parts);
}
