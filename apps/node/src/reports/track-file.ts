import type { KeptPoint } from '@quintet/core/observe/vessels';

/** Whose track it is. */
export interface FileVessel {
  readonly id: string;
  readonly mmsi: string;
  readonly name: string | null;
  readonly imo: string | null;
  readonly callsign: string | null;
  readonly flag: string | null;
}

export interface AboutTrackFile {
  readonly handling: string;
  readonly at: Date;
  readonly purpose: string;
}

const DEGREES = 6;

/** The track as GeoJSON (RFC 7946): a line, cut where it crosses ±180°, with a time for each point beside it. */
export function trackAsGeoJson(vessel: FileVessel, points: readonly KeptPoint[], about: AboutTrackFile): string {
  const lines = cutAtDateLine(points);
  const feature = {
    type: 'Feature',
    id: vessel.id,
    geometry: {
      type: 'MultiLineString',
      coordinates: lines.map((line) => line.map(({ lon, lat }) => [round(lon), round(lat)])),
    },
    properties: {
      ...known(vessel),
      handling: about.handling,
      writtenAt: about.at.toISOString(),
      purpose: about.purpose,
      times: lines.map((line) => line.map(({ time }) => iso(time))),
      speedsKnots: lines.map((line) => line.map(({ speed }) => (Number.isNaN(speed) ? null : speed))),
      coursesDegrees: lines.map((line) => line.map(({ course }) => (Number.isNaN(course) ? null : course))),
    },
  };
  return `${JSON.stringify({ type: 'FeatureCollection', features: [feature] })}\n`;
}

/** The track as CSV: one kept point a row; whose it is stands in each, so that no row is without its owner. */
export function trackAsCsv(vessel: FileVessel, points: readonly KeptPoint[], about: AboutTrackFile): string {
  const head = 'mmsi,imo,callsign,name,time,lon,lat,speed_knots,course_degrees,handling';
  const own = [vessel.mmsi, vessel.imo ?? '', vessel.callsign ?? '', vessel.name ?? ''].map(cell).join(',');
  const rows = points.map(({ time, lon, lat, speed, course }) =>
    [own, iso(time), round(lon), round(lat), number(speed), number(course), about.handling].join(','),
  );
  return `${[head, ...rows].join('\r\n')}\r\n`;
}

function cutAtDateLine(points: readonly KeptPoint[]): KeptPoint[][] {
  const lines: KeptPoint[][] = [];
  for (const [i, point] of points.entries()) {
    const before = points[i - 1];
    if (!before || Math.abs(point.lon - before.lon) > 180) lines.push([]);
    lines.at(-1)!.push(point);
  }
  return lines;
}

function known({ id, ...vessel }: FileVessel): Record<string, string> {
  const entries = Object.entries(vessel).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { track: id, ...Object.fromEntries(entries.filter(([key]) => IN_FILE.has(key))) };
}
const IN_FILE = new Set(['mmsi', 'name', 'imo', 'callsign', 'flag']);

/** A cell that a spreadsheet would take for a formula begins with an apostrophe (CWE-1236). */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function iso(time: number): string {
  return new Date(time * 1000).toISOString();
}

function round(degrees: number): number {
  return Number(degrees.toFixed(DEGREES));
}

function number(value: number): string {
  return Number.isNaN(value) ? '' : String(value);
}
