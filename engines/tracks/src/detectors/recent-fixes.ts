import type { Scene } from '../detector.ts';
import type { EvidenceFix } from '../finding.ts';
import type { Fix } from '../fix.ts';
import { RECENT_FIXES } from '../track-table.ts';

/** The latest fixes that a track keeps, oldest first. */
export function recentFixes(scene: Scene, track: number): EvidenceFix[] {
  const { tracks } = scene;
  const vessel = scene.vesselText(tracks.vessel.values[track]!);
  const fixes: EvidenceFix[] = [];
  for (let i = 0; i < RECENT_FIXES; i++) {
    const at = track * RECENT_FIXES + ((tracks.recentNext.values[track]! + i) % RECENT_FIXES);
    const time = tracks.recentTime.values[at]!;
    if (Number.isNaN(time)) continue;
    const lon = tracks.recentLon(at);
    const lat = tracks.recentLat(at);
    fixes.push(evidenceFix(vessel, time, lon, lat, tracks.recentSpeed.values[at]!, tracks.recentCourse.values[at]!));
  }
  return fixes;
}

/** A fix as evidence; what is not known is left out. */
export function evidenceFix(
  vessel: string,
  time: number,
  lon: number,
  lat: number,
  speed: number,
  course: number,
): EvidenceFix {
  return {
    vessel,
    time,
    lon,
    lat,
    ...(Number.isNaN(speed) ? {} : { speed: tenths(speed) }),
    ...(Number.isNaN(course) ? {} : { course: tenths(course) }),
  };
}

/** The fix that is going through the detectors. */
export function fixAsEvidence(scene: Scene, fix: Readonly<Fix>): EvidenceFix {
  return evidenceFix(scene.vesselText(fix.vessel), fix.time, fix.lon, fix.lat, fix.speed, fix.course);
}

/** The latest fix of a track. */
export function latestFix({ tracks, ...scene }: Scene, track: number): EvidenceFix {
  const vessel = scene.vesselText(tracks.vessel.values[track]!);
  return evidenceFix(
    vessel,
    tracks.time.values[track]!,
    tracks.lon.values[track]!,
    tracks.lat.values[track]!,
    tracks.speed.values[track]!,
    tracks.course.values[track]!,
  );
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
