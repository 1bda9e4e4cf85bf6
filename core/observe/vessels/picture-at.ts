import type { Tx } from '../../store/index.ts';
import type { Box } from './box.ts';
import { type KeptTrack, readTracks } from './read-tracks.ts';
import type { PictureRow } from './read-picture.ts';
import type { KeptPoint } from './track-points.ts';

/** Between kept points further apart than this nobody knows where a vessel was. */
const BETWEEN_MINUTES_MAX = 60;

/** Where every vessel was at a time, by the kept tracks: between two points on the straight way from one to the other. */
export async function readPictureAt(tx: Tx, at: Date, box: Box | undefined): Promise<PictureRow[]> {
  const around = BETWEEN_MINUTES_MAX * 60_000;
  const { tracks } = await readTracks(tx, {
    from: new Date(at.getTime() - around),
    to: new Date(at.getTime() + around),
    ...(box ? { box } : {}),
  });
  return tracks.flatMap((track) => placeAt(track, at.getTime() / 1000));
}

function placeAt({ id, mmsi, name, kind, points }: KeptTrack, time: number): PictureRow[] {
  const next = points.findIndex((point) => point.time > time);
  const before = points[(next === -1 ? points.length : next) - 1];
  if (!before) return [];
  const place = next === -1 ? before : between(before, points[next]!, time);
  if (time - before.time > BETWEEN_MINUTES_MAX * 60) return [];
  const { lon, lat, speed, course } = place;
  return [
    {
      id,
      mmsi,
      name,
      kind,
      lon,
      lat,
      speed: known(speed),
      course: known(course),
      heading: null,
      heard: Math.round(before.time),
      listed: 0,
    },
  ];
}

function between(a: KeptPoint, b: KeptPoint, time: number): KeptPoint {
  const share = (time - a.time) / (b.time - a.time);
  const eastward = ((((b.lon - a.lon + 180) % 360) + 360) % 360) - 180;
  const lon = ((((a.lon + eastward * share + 180) % 360) + 360) % 360) - 180;
  return { ...a, time, lon, lat: a.lat + (b.lat - a.lat) * share };
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
