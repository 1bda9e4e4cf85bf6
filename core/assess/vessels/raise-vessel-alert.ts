import { createHash } from 'node:crypto';
import type { Finding } from '@quintet/tracks';
import type { Entity } from '../../model/index.ts';
import type { Tx } from '../../store/index.ts';
import { findingDataset, findingTitles } from './finding-words.ts';
import type { JointScore } from '../joint/joint-score.ts';
import type { FindingContext } from './finding-context.ts';

/** Who is at sea in distress cannot wait for a day. */
const DISTRESS_MINUTES = 15;
/** A change of score below this is no news for whoever has the alert open. */
const SCORE_NEWS = 0.05;
const NAMES_SHOWN_MAX = 3;

/**
 * Raises an alert for a finding, or brings the one that it raised up to date. What a person has decided stays.
 * @returns true when somebody should be told
 */
export async function raiseVesselAlert(
  tx: Tx,
  finding: Finding,
  joint: JointScore,
  { settings, now }: FindingContext,
): Promise<boolean> {
  const present = await tx
    .selectFrom('alert')
    .where('subject_key', '=', subjectKey(finding))
    .where('dataset', '=', findingDataset(finding.type))
    .where('entry_id', '=', finding.id)
    .select(['id', 'state', 'score', 'matter_hash'])
    .forUpdate()
    .executeTakeFirst();
  const shown = await shownOf(tx, finding, joint, settings.vesselThreshold, now);
  if (!present) {
    await insert(tx, finding, shown, settings.vesselClockHours, now);
    return true;
  }
  if (present.state === 'confirmed' || present.state === 'dismissed') return false;
  const news = present.matter_hash !== shown.matter_hash || Math.abs(present.score - shown.score) >= SCORE_NEWS;
  await tx
    .updateTable('alert')
    .set((e) => ({ ...shown, ...(news ? { revision: e('revision', '+', 1) } : {}) }))
    .where('id', '=', present.id)
    .execute();
  return news;
}

/** The same vessels and the same event: one alert. */
function subjectKey({ vessels }: Finding): string {
  return `vessel:${vessels.join('+').slice(0, 400)}`;
}

/** What the alert shows; a person who decides sees at least this. */
async function shownOf(tx: Tx, finding: Finding, joint: JointScore, threshold: number, now: Date) {
  const known = await tx
    .selectFrom('vessel_track')
    .where('id', 'in', finding.tracks.length > 0 ? [...finding.tracks] : [''])
    .select(['id', 'mmsi', 'name', 'imo', 'callsign', 'flag'])
    .execute();
  const names = finding.vessels.map((mmsi) => known.find((track) => track.mmsi === mmsi && track.name)?.name ?? mmsi);
  const caption = captionOf(names);
  const reasons = joint.reasons.map(({ text, score }) => ({ feature: 'sea', text, score }));
  return {
    subject_caption: caption,
    subject: JSON.stringify(vesselEntity(caption, finding.vessels, known)),
    listed_caption: findingTitles[finding.type],
    // While it goes on and when it ended: the rest follows from its id.
    matter_hash: hashOf([finding.id, finding.end ?? null, finding.evidence.kind ?? null]),
    score: joint.score,
    threshold,
    hit: JSON.stringify({ reasons, queryName: caption, listedName: '', queryParts: [], listedParts: [] }),
    engine: 'tracks 0.1.0',
    seen_at: now,
  };
}

function captionOf(names: readonly string[]): string {
  const more = names.length - NAMES_SHOWN_MAX;
  return names.slice(0, NAMES_SHOWN_MAX).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

interface KnownTrack {
  readonly name: string | null;
  readonly imo: string | null;
  readonly callsign: string | null;
  readonly flag: string | null;
}

function vesselEntity(caption: string, mmsis: readonly string[], known: readonly KnownTrack[]): Entity {
  const values = (of: keyof KnownTrack) => [...new Set(known.flatMap((track) => track[of] ?? []))];
  const properties = {
    name: values('name'),
    mmsi: [...mmsis],
    imoNumber: values('imo'),
    callSign: values('callsign'),
    flag: values('flag').map((code) => code.toLowerCase()),
  };
  return { id: mmsis.join('+'), schema: 'Vessel', caption, properties };
}

async function insert(
  tx: Tx,
  finding: Finding,
  shown: Awaited<ReturnType<typeof shownOf>>,
  clockHours: number,
  now: Date,
): Promise<void> {
  const urgent = finding.type === 'distress';
  const minutes = urgent ? DISTRESS_MINUTES : clockHours * 60;
  const { id } = await tx
    .insertInto('alert')
    .values({
      ...shown,
      sector: 'borders',
      subject_kind: 'vessel',
      subject_key: subjectKey(finding),
      subject_id: null,
      run_id: null,
      dataset: findingDataset(finding.type),
      entry_id: finding.id,
      created_at: now,
      clock_from: now,
      due_at: new Date(now.getTime() + minutes * 60_000),
      pinned: urgent,
      assigned_to: null,
      looked_at_by: null,
      decided_by: null,
      reason: null,
      second_asked_by: null,
      second_proposal: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('alert_event')
    .values({ alert_id: id, at: now, actor: 'sea', kind: 'created', reason: null, text: null, before: null })
    .execute();
  await tx.updateTable('sea_finding').set({ alert_id: id }).where('id', '=', finding.id).execute();
}

function hashOf(values: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex');
}
