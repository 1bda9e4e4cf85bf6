import type { Scene } from '../../detector.ts';
import type { Finding, FindingReason } from '../../finding.ts';
import { findingId } from '../label.ts';
import { latestFix, recentFixes } from '../recent-fixes.ts';
import { weigh } from '../weigh.ts';
import { rounded } from '../words.ts';

export interface IdentityFacts {
  readonly kind: string;
  readonly start: number;
  readonly end?: number;
  readonly tracks: readonly number[];
  readonly reasons: readonly FindingReason[];
  readonly text: string;
  readonly names: Readonly<Record<string, string>>;
  readonly thresholds: Readonly<Record<string, number>>;
  readonly measured: Readonly<Record<string, number>>;
  readonly margin: number;
}

/** A finding on who a vessel says it is; `kind` in one word is part of its id. */
export function identityFinding(scene: Scene, facts: IdentityFacts, about = facts.kind): Finding {
  const vesselOf = (track: number) => scene.vesselText(scene.tracks.vessel.values[track]!);
  const tracks = [...facts.tracks].sort((a, b) => (vesselOf(a) < vesselOf(b) ? -1 : 1));
  const vessels = [...new Set(tracks.map(vesselOf))];
  const { lon, lat } = latestFix(scene, tracks[0]!);
  const { score, reasons } = weigh(facts.reasons);
  return {
    id: findingId('identity', [about, ...vessels], facts.start),
    type: 'identity',
    start: facts.start,
    ...(facts.end === undefined ? {} : { end: facts.end }),
    vessels,
    tracks: tracks.map((track) => scene.trackId(track)),
    lon: rounded(lon, 6),
    lat: rounded(lat, 6),
    score,
    reasons,
    text: facts.text,
    evidence: {
      kind: facts.kind,
      fixes: tracks.flatMap((track) => recentFixes(scene, track)),
      thresholds: facts.thresholds,
      measured: facts.measured,
      margin: rounded(facts.margin),
      names: facts.names,
    },
  };
}
