import { sql } from 'kysely';
import type { Finding } from '@quintet/tracks';
import type { VesselKind } from '../../model/index.ts';
import { type Box, inBox, type KeptTrack, readTracks } from '../../observe/vessels/index.ts';
import { Refusal } from '../../safeguards/index.ts';
import type { Tx } from '../../store/index.ts';
import type { ListedChainRow } from '../../store/sea-tables.ts';
import { type JointScore, jointScore } from '../joint/joint-score.ts';
import { type NearVessel, readNear } from './read-near.ts';

export interface FindingsQuestion {
  readonly from?: Date;
  readonly to?: Date;
  readonly box?: Box;
  readonly types?: readonly string[];
  readonly minScore?: number;
  readonly track?: string;
  readonly limit: number;
}

/** A vessel of a finding as it is known now. */
export interface FindingVesselRow {
  readonly mmsi: string;
  readonly track?: string;
  readonly name: string | null;
  readonly kind: VesselKind;
  readonly imo: string | null;
  readonly callsign: string | null;
  readonly flag: string | null;
  readonly listed: number;
}

export interface FoundAtSea {
  readonly id: string;
  readonly finding: Finding;
  readonly alertId: number | null;
  /** With what other sectors say of its vessels. */
  readonly score: number;
  readonly vessels: readonly FindingVesselRow[];
}

/** Findings of a period and a box, the highest scores first. */
export async function readFindings(
  tx: Tx,
  question: FindingsQuestion,
): Promise<{ readonly findings: FoundAtSea[]; readonly total: number }> {
  const { from, to, box, types, minScore, track, limit } = question;
  const fits = sql<boolean>`${from ? sql`coalesce(end_at, 'infinity') >= ${from}` : sql`true`}
    and ${to ? sql`start_at <= ${to}` : sql`true`} and ${box ? inBox(box) : sql`true`}
    and ${types ? sql`type = any(${types})` : sql`true`} and ${minScore === undefined ? sql`true` : sql`score >= ${minScore}`}
    and ${track ? sql`tracks @> array[${track}]` : sql`true`}`;
  const rows = await tx
    .selectFrom('sea_finding')
    .where(fits)
    .select(['id', 'finding', 'alert_id', 'score'])
    .orderBy((e) => e('type', '=', 'distress'), 'desc')
    .orderBy('score', 'desc')
    .orderBy('start_at', 'desc')
    .limit(limit)
    .execute();
  const { total } = await tx
    .selectFrom('sea_finding')
    .where(fits)
    .select((e) => e.fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  const known = await readVessels(
    tx,
    rows.flatMap(({ finding }) => asFinding(finding).tracks),
  );
  const findings = rows.map((row) => found(row, known));
  return { findings, total: Number(total) };
}

/** What the engine gave when the finding was written. */
function asFinding(stored: unknown): Finding {
  return stored as Finding;
}

interface StoredFinding {
  readonly id: string;
  readonly finding: unknown;
  readonly alert_id: number | null;
  readonly score: number;
}

function found(row: StoredFinding, known: ReadonlyMap<string, FindingVesselRow>): FoundAtSea {
  const finding = asFinding(row.finding);
  const vessels = finding.vessels.map((mmsi, i): FindingVesselRow => {
    const byPlace = known.get(finding.tracks[i] ?? '');
    const one =
      byPlace?.mmsi === mmsi
        ? byPlace
        : finding.tracks.map((track) => known.get(track)).find((of) => of?.mmsi === mmsi);
    return one ?? { mmsi, name: null, kind: 'other', imo: null, callsign: null, flag: null, listed: 0 };
  });
  return { id: row.id, finding, alertId: row.alert_id, score: row.score, vessels };
}

async function readVessels(tx: Tx, tracks: readonly string[]): Promise<ReadonlyMap<string, FindingVesselRow>> {
  if (tracks.length === 0) return new Map();
  const rows = await tx
    .selectFrom('vessel_track')
    .where('id', 'in', [...new Set(tracks)])
    .select(['id', 'mmsi', 'name', 'kind', 'imo', 'callsign', 'flag', 'listed'])
    .execute();
  return new Map(rows.map(({ id, kind, ...row }) => [id, { ...row, track: id, kind: kind as VesselKind }]));
}

/** So much of the tracks is shown before and after what was found. */
const AROUND_HOURS = 6;
const DAYS_SHOWN_MAX = 14;

export interface FindingWhole extends FoundAtSea {
  readonly joint: JointScore;
  readonly tracks: readonly KeptTrack[];
  /** Those that a distress signal names as nearest, by their MMSI. */
  readonly near: ReadonlyMap<string, NearVessel>;
  readonly chains: readonly { readonly mmsi: string; readonly chains: readonly ListedChainRow[] }[];
}

/**
 * A finding with the tracks that prove it and what other sectors say of its vessels.
 * @throws Refusal ACC-106 when there is none of this id
 */
export async function readFinding(tx: Tx, id: string): Promise<FindingWhole> {
  const row = await tx
    .selectFrom('sea_finding')
    .where('id', '=', id)
    .select(['id', 'finding', 'alert_id', 'score'])
    .executeTakeFirst();
  if (!row) throw new Refusal('ACC-106');
  const finding = asFinding(row.finding);
  const whole = found(row, await readVessels(tx, finding.tracks));
  const end = Math.min(finding.end ?? finding.start, finding.start + DAYS_SHOWN_MAX * 86_400);
  const { tracks } = await readTracks(tx, {
    from: new Date((finding.start - AROUND_HOURS * 3600) * 1000),
    to: new Date((end + AROUND_HOURS * 3600) * 1000),
    tracks: finding.tracks,
  });
  return {
    ...whole,
    joint: await jointScore(tx, finding),
    tracks,
    near: await readNear(
      tx,
      (finding.evidence.nearest ?? []).map(({ vessel }) => vessel),
    ),
    chains: await readChains(tx, finding.tracks),
  };
}

/** Why vessels are said to be connected with lists. */
export async function readChains(
  tx: Tx,
  tracks: readonly string[],
): Promise<{ readonly mmsi: string; readonly chains: readonly ListedChainRow[] }[]> {
  if (tracks.length === 0) return [];
  const rows = await tx
    .selectFrom('vessel_listed')
    .innerJoin('vessel_track', 'vessel_track.id', 'vessel_listed.track_id')
    .where('track_id', 'in', [...tracks])
    .where('listed', '>', 0)
    .select(['mmsi', 'chains'])
    .execute();
  return rows;
}
