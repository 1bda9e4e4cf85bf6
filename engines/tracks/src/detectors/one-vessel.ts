import type { Scene } from '../detector.ts';
import type { Evidence, Finding, FindingReason, FindingType } from '../finding.ts';
import { findingId } from './label.ts';
import { rounded } from './words.ts';
import { weigh } from './weigh.ts';

/** What a finding about one vessel is made of. */
export interface OneVessel {
  readonly type: FindingType;
  readonly start: number;
  /** Absent while it goes on. */
  readonly end?: number | undefined;
  readonly lon: number;
  readonly lat: number;
  readonly reasons: readonly FindingReason[];
  readonly text: string;
  readonly evidence: Evidence;
  /** What else the id is made of: the area, the port. */
  readonly about?: string;
}

export function oneVesselFinding(scene: Scene, track: number, given: OneVessel): Finding {
  const { type, start, end, lon, lat, text, evidence, about } = given;
  const trackId = scene.trackId(track);
  return {
    id: findingId(type, about === undefined ? [trackId] : [trackId, about], start),
    type,
    start,
    ...(end === undefined ? {} : { end }),
    vessels: [scene.vesselText(scene.tracks.vessel.values[track]!)],
    tracks: [trackId],
    lon: rounded(lon, 6),
    lat: rounded(lat, 6),
    ...weigh(given.reasons),
    text,
    evidence,
  };
}
