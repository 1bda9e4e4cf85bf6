import type { Finding, FindingReason } from '@quintet/tracks';
import type { Tx } from '../../store/index.ts';

/** The score of a finding once what other sectors say of its vessels is counted. */
export interface JointScore {
  readonly score: number;
  readonly reasons: readonly FindingReason[];
}

/**
 * What it adds to a finding at sea that another sector knows one of its vessels: it is on a list, or somebody who stands
 * above it is, at any distance. A finding that is nothing by itself stays nothing: what is listed may sail.
 */
export const JOINT_WEIGHTS = { vesselListed: 0.25, ownerListed: 0.2 } as const;
/** Below this a finding says nothing that a list could make worse. */
const FINDING_SCORE_MIN = 0.3;

/** The score and reasons of a finding with what the lists say of its vessels; the sum of the reasons is the score. */
export async function jointScore(tx: Tx, finding: Finding): Promise<JointScore> {
  const alone = { score: finding.score, reasons: finding.reasons };
  if (finding.score < FINDING_SCORE_MIN || finding.tracks.length === 0) return alone;
  const listed = await tx
    .selectFrom('vessel_listed')
    .innerJoin('vessel_track', 'vessel_track.id', 'vessel_listed.track_id')
    .where('track_id', 'in', [...finding.tracks])
    .where('listed', '>', 0)
    .select(['chains', 'name', 'mmsi', 'listed'])
    .orderBy('listed', 'desc')
    .executeTakeFirst();
  const [chain] = listed?.chains ?? [];
  if (!listed || !chain) return alone;
  const weight = listed.listed === 2 ? JOINT_WEIGHTS.vesselListed : JOINT_WEIGHTS.ownerListed;
  const added = Math.min(weight, 1 - finding.score);
  return {
    score: finding.score + added,
    reasons: [...finding.reasons, { text: `${listed.name ?? listed.mmsi}: ${chain.text}`, score: added }],
  };
}
