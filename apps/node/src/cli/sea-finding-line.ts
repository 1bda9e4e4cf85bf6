import type { Finding } from '@quintet/tracks';

/** A finding at sea as a line of output: times as text, the keys of the contract first. */
export function seaFindingLine(finding: Finding): Readonly<Record<string, unknown>> {
  const { type, start, end, vessels, lon, lat, evidence, id, score, reasons, text, tracks } = finding;
  return {
    type,
    start: iso(start),
    end: end === undefined ? null : iso(end),
    vessels,
    lon,
    lat,
    evidence: {
      ...evidence,
      fixes: evidence.fixes.map((fix) => ({ ...fix, time: iso(fix.time) })),
      ...(evidence.distances ? { distances: evidence.distances.map(([time, metres]) => [iso(time), metres]) } : {}),
      ...(evidence.nearest ? { nearest: evidence.nearest.map((near) => ({ ...near, time: iso(near.time) })) } : {}),
    },
    id,
    score,
    reasons,
    text,
    tracks,
  };
}

/** `2026-03-01T10:00:00Z`, with fractions only where there are some. */
function iso(seconds: number): string {
  return new Date(Math.round(seconds * 1000)).toISOString().replace('.000Z', 'Z');
}
