import type { FindingVesselRow, FindingWhole, FoundAtSea } from '@quintet/core/assess';
import type { Box, KeptTrack } from '@quintet/core/observe/vessels';
import type { FindingDetail, FindingRow, FindingVessel, ListedChain, TrackLine } from '../api/index.ts';

/** `w,s,e,n` as the store asks for it. */
export function readBox(text: string | undefined): Box | undefined {
  if (text === undefined) return undefined;
  const [west = -180, south = -90, east = 180, north = 90] = text.split(',').map(Number);
  return { west, south, east, north };
}

export function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

export function trackLine({ id, mmsi, name, kind, points }: KeptTrack): TrackLine {
  return {
    track: id,
    mmsi,
    name: name ?? '',
    kind,
    points: points.flatMap(({ time, lon, lat, speed, course }) => [time, lon, lat, known(speed), known(course)]),
  };
}

function vesselShape({ mmsi, track, name, kind, imo, callsign, flag, listed }: FindingVesselRow): FindingVessel {
  return {
    mmsi,
    name: name ?? '',
    kind,
    listed,
    ...(track === undefined ? {} : { track }),
    ...(imo === null ? {} : { imo }),
    ...(callsign === null ? {} : { callsign }),
    ...(flag === null ? {} : { flag }),
  };
}

export function findingRow({ id, finding, alertId, score, vessels }: FoundAtSea): FindingRow {
  const { type, start, end, lon, lat, text, evidence } = finding;
  return {
    id,
    type,
    start: iso(start),
    ...(end === undefined ? {} : { end: iso(end) }),
    // JSON has no NaN: a place that is not known comes back as null.
    ...(Number.isFinite(lon) && Number.isFinite(lat) ? { lon, lat } : {}),
    score,
    text,
    ...(evidence.kind === undefined ? {} : { kind: evidence.kind }),
    vessels: vessels.map(vesselShape),
    ...(alertId === null ? {} : { alert: `A-${alertId}` }),
  };
}

export function listedChain({ chain, ...rest }: FindingWhole['chains'][number]['chains'][number]): ListedChain {
  return { ...rest, chain: chain.map((step) => ({ ...step })) };
}

/** Who could help, where that is known. */
function nearShape({ near }: FindingWhole, mmsi: string): { name?: string; track?: string } {
  const one = near.get(mmsi);
  if (one === undefined) return {};
  return { track: one.track, ...(one.name === null ? {} : { name: one.name }) };
}

const pair = ([a, b]: readonly [number, number]): [number, number] => [a, b];

export function findingDetail(whole: FindingWhole): FindingDetail {
  const { fixes, thresholds, measured, margin, kind, distances, ring, nearest, names } = whole.finding.evidence;
  return {
    ...findingRow(whole),
    score: whole.joint.score,
    reasons: whole.joint.reasons.map((reason) => ({ ...reason })),
    evidence: {
      fixes: fixes.map((fix) => ({ ...fix })),
      thresholds: { ...thresholds },
      measured: { ...measured },
      margin,
      ...(kind === undefined ? {} : { kind }),
      ...(distances === undefined ? {} : { distances: distances.map(pair) }),
      ...(ring === undefined ? {} : { ring: ring.map(pair) }),
      ...(nearest === undefined
        ? {}
        : { nearest: nearest.map((one) => ({ ...one, ...nearShape(whole, one.vessel) })) }),
      ...(names === undefined ? {} : { names: { ...names } }),
    },
    tracks: whole.tracks.map(trackLine),
    joint: whole.chains.map(({ mmsi, chains }) => ({ mmsi, chains: chains.map(listedChain) })),
  };
}
