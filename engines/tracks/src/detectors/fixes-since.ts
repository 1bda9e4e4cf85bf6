import type { Scene } from '../detector.ts';
import type { EvidenceFix } from '../finding.ts';
import type { Fix } from '../fix.ts';
import { fixAsEvidence, recentFixes } from './recent-fixes.ts';

/** The latest fixes of a track from a time on, oldest first, with one that is still going through the detectors. */
export function fixesSince(scene: Scene, track: number, since: number, now?: Readonly<Fix>): EvidenceFix[] {
  const kept = recentFixes(scene, track).filter(({ time }) => time >= since);
  return now === undefined || kept.at(-1)?.time === now.time ? kept : [...kept, fixAsEvidence(scene, now)];
}
