/** A point of a compressed track. */
export interface KeptPoint {
  /** Seconds since 1970, UTC; kept to the tenth of a second. */
  readonly time: number;
  /** Degrees; kept to a millionth, about a tenth of a metre. */
  readonly lon: number;
  readonly lat: number;
  /** Knots and degrees, kept to a tenth; NaN where not known. */
  readonly speed: number;
  readonly course: number;
}

const POINT_BYTES = 16;
const DEGREE = 1_000_000;
const TENTH = 10;
const NOT_KNOWN = 0xffff;

/** Points as the store keeps them: 16 bytes each, little endian; times are tenths of a second after the first. */
export function packPoints(points: readonly KeptPoint[]): Buffer {
  const bytes = Buffer.alloc(points.length * POINT_BYTES);
  const first = points[0]?.time ?? 0;
  points.forEach(({ time, lon, lat, speed, course }, i) => {
    const at = i * POINT_BYTES;
    bytes.writeUInt32LE(Math.round((time - first) * TENTH), at);
    bytes.writeInt32LE(Math.round(lon * DEGREE), at + 4);
    bytes.writeInt32LE(Math.round(lat * DEGREE), at + 8);
    bytes.writeUInt16LE(tenths(speed), at + 12);
    bytes.writeUInt16LE(tenths(course), at + 14);
  });
  return bytes;
}

/** @param first seconds since 1970 of the first point, as the row says it */
export function unpackPoints(bytes: Buffer, first: number): KeptPoint[] {
  const points: KeptPoint[] = [];
  for (let at = 0; at + POINT_BYTES <= bytes.length; at += POINT_BYTES)
    points.push({
      time: first + bytes.readUInt32LE(at) / TENTH,
      lon: bytes.readInt32LE(at + 4) / DEGREE,
      lat: bytes.readInt32LE(at + 8) / DEGREE,
      speed: known(bytes.readUInt16LE(at + 12)),
      course: known(bytes.readUInt16LE(at + 14)),
    });
  return points;
}

function tenths(value: number): number {
  return Number.isNaN(value) ? NOT_KNOWN : Math.min(Math.max(0, Math.round(value * TENTH)), NOT_KNOWN - 1);
}

function known(value: number): number {
  return value === NOT_KNOWN ? Number.NaN : value / TENTH;
}
