import { sql } from 'kysely';
import type { Finding } from '@quintet/tracks';
import { notify, type Tx } from '../../store/index.ts';
import { ALERTS_CHANNEL } from '../alerts/channel.ts';
import { type JointScore, jointScore } from '../joint/joint-score.ts';
import type { FindingContext } from './finding-context.ts';
import { raisesAlert } from './finding-words.ts';
import { raiseVesselAlert } from './raise-vessel-alert.ts';

/**
 * Keeps what was found, within the caller's transaction, and raises an alert for what is worth a look: by itself, or
 * because a vessel in it is connected with a list. Told again under its id, a finding takes the place of the earlier one.
 */
export async function writeFindings(tx: Tx, findings: readonly Finding[], context: FindingContext): Promise<void> {
  if (findings.length === 0) return;
  // Only the last word on each id: one statement cannot change a row twice.
  const last = [...new Map(findings.map((finding) => [finding.id, finding])).values()];
  const scored: { finding: Finding; joint: JointScore }[] = [];
  for (const finding of last) scored.push({ finding, joint: await jointScore(tx, finding) });
  await keepFindings(tx, scored, context.now);
  let raised = false;
  for (const { finding, joint } of scored) {
    if (!raisesAlert(finding.type) || joint.score < context.settings.vesselThreshold) continue;
    raised = (await raiseVesselAlert(tx, finding, joint, context)) || raised;
  }
  if (raised) await notify(tx, ALERTS_CHANNEL, '');
}

async function keepFindings(
  tx: Tx,
  scored: readonly { finding: Finding; joint: JointScore }[],
  now: Date,
): Promise<void> {
  const rows = scored.map(({ finding, joint }) => ({
    id: finding.id,
    type: finding.type,
    kind: finding.evidence.kind ?? null,
    start_at: new Date(finding.start * 1000),
    end_at: finding.end === undefined ? null : new Date(finding.end * 1000),
    lon: finding.lon,
    lat: finding.lat,
    // As its alert has it: with what other sectors say.
    score: joint.score,
    text: finding.text,
    mmsis: finding.vessels,
    tracks: finding.tracks,
    finding,
    alert_id: null,
    told_at: now,
  }));
  await sql`
    insert into sea_finding select * from jsonb_populate_recordset(null::sea_finding, ${JSON.stringify(rows)}::jsonb)
    on conflict (id) do update set kind = excluded.kind, end_at = excluded.end_at, lon = excluded.lon, lat = excluded.lat,
      score = excluded.score, text = excluded.text, mmsis = excluded.mmsis, tracks = excluded.tracks,
      finding = excluded.finding, told_at = excluded.told_at`.execute(tx);
}
