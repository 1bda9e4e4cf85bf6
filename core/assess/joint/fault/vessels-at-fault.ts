import { sql } from 'kysely';
import { type Bounds, boundsOf, wrapLongitude } from '@quintet/hazards';
import { type Box, type KeptTrack, readTracks } from '../../../observe/vessels/index.ts';
import type { Tx } from '../../../store/index.ts';
import { rankAtFault } from './rank.ts';
import { scoreAtFault } from './score.ts';
import type { Fault, FaultFinding, FaultVessel, VesselAtFault } from './types.ts';
import { BEFORE_HOURS, HISTORY_DAYS } from './weights.ts';

export type { Fault, VesselAtFault } from './types.ts';

/** Vessels heard so far from the line may have been at it while they were silent. */
const AROUND_KM = 60;
/** What a vessel did after the fault says something too. */
const AFTER_HOURS = 6;
/** Of so many the days before are read. */
const LOOKED_AT_MAX = 300;
const FINDING_HOURS = 24;
/** Reception that was judged so long before the fault still counts. */
const RECEPTION_HOURS = 3;

export interface VesselsAtFault {
  /** Those most worth a look first. */
  readonly vessels: readonly VesselAtFault[];
  /** How many vessels were heard around there in that time, and how many of them could not be read. */
  readonly heard: number;
  readonly leftOut: number;
  readonly receptionShare?: number;
}

/**
 * Which vessels were near a cable, pipeline or power line before it failed, in a way that may have to do with it: slow,
 * stopped, drifting, turning, or not heard. By the kept tracks, what was found at sea, and the lists. It accuses nobody.
 * @param fault its shape is the charted line where that is known, else a circle or point around the place of the fault
 */
export async function vesselsAtFault(tx: Tx, fault: Fault): Promise<VesselsAtFault> {
  const bounds = boundsOf(fault.shape, AROUND_KM);
  if (!bounds) return { vessels: [], heard: 0, leftOut: 0 };
  const receptionShare = await readReceptionShare(tx, fault);
  const known: Fault = { ...fault, ...(receptionShare === undefined ? {} : { receptionShare }) };
  const { tracks, leftOut } = await readTracks(tx, {
    from: atSeconds(fault.time - (BEFORE_HOURS + 1) * 3600),
    to: atSeconds(fault.time + AFTER_HOURS * 3600),
    box: boxOf(bounds),
  });
  const near = tracks
    .flatMap((track) => scoreAtFault(known, withoutContext(track)) ?? [])
    .sort((a, b) => b.score - a.score)
    .slice(0, LOOKED_AT_MAX)
    .map(({ track }) => track);
  const vessels = rankAtFault(known, await readVessels(tx, fault, near));
  return { vessels, heard: tracks.length, leftOut, ...(receptionShare === undefined ? {} : { receptionShare }) };
}

function withoutContext({ id, mmsi, name, kind, points }: KeptTrack): FaultVessel {
  return { track: id, mmsi, name, kind, points, findings: [], listed: 0 };
}

async function readVessels(tx: Tx, fault: Fault, tracks: readonly string[]): Promise<FaultVessel[]> {
  if (tracks.length === 0) return [];
  const read = await readTracks(tx, {
    from: atSeconds(fault.time - HISTORY_DAYS * 86_400),
    to: atSeconds(fault.time + AFTER_HOURS * 3600),
    tracks,
  });
  const findings = await readFaultFindings(tx, fault, tracks);
  const listed = await readListed(tx, tracks);
  return read.tracks.map((track) => ({
    ...withoutContext(track),
    findings: findings.filter((one) => one.tracks.includes(track.id)),
    ...listed.get(track.id),
  }));
}

async function readFaultFindings(
  tx: Tx,
  { time }: Fault,
  tracks: readonly string[],
): Promise<(FaultFinding & { readonly tracks: readonly string[] })[]> {
  const rows = await tx
    .selectFrom('sea_finding')
    .where(sql<boolean>`tracks && ${tracks}::text[]`)
    .where('start_at', '<=', atSeconds(time + FINDING_HOURS * 3600))
    .where(sql<boolean>`coalesce(end_at, 'infinity') >= ${atSeconds(time - FINDING_HOURS * 3600)}`)
    .select(['type', 'start_at', 'end_at', 'text', 'tracks'])
    .orderBy('score', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(({ type, start_at, end_at, text, tracks: of }) => ({
    type,
    start: start_at.getTime() / 1000,
    // What goes on still may reach over the fault.
    end: end_at ? end_at.getTime() / 1000 : Number.POSITIVE_INFINITY,
    text,
    tracks: of,
  }));
}

async function readListed(
  tx: Tx,
  tracks: readonly string[],
): Promise<ReadonlyMap<string, Pick<FaultVessel, 'listed' | 'listedText'>>> {
  const rows = await tx
    .selectFrom('vessel_listed')
    .innerJoin('vessel_track', 'vessel_track.id', 'vessel_listed.track_id')
    .where('track_id', 'in', [...tracks])
    .where('listed', '>', 0)
    .select(['track_id', 'listed', 'chains'])
    .execute();
  return new Map(
    rows.map(({ track_id, listed, chains }) => {
      const text = chains[0]?.text;
      return [track_id, { listed: listed === 2 ? 2 : 1, ...(text ? { listedText: text } : {}) }];
    }),
  );
}

/** How much of what was sent there was heard in the hours of the fault: the mean over the cells there that were judged. */
async function readReceptionShare(tx: Tx, { shape, place, time }: Fault): Promise<number | undefined> {
  const bounds = boundsOf(place ? { kind: 'point', at: place } : shape);
  if (!bounds) return undefined;
  const { west, south, east, north } = boxOf(bounds);
  const touches =
    west <= east
      ? sql<boolean>`west <= ${east} and east >= ${west}`
      : sql<boolean>`(west <= ${east} or east >= ${west})`;
  const { share } = await tx
    .selectFrom('reception_cell')
    .where('hour', '>=', atSeconds(time - RECEPTION_HOURS * 3600))
    .where('hour', '<=', atSeconds(time + 3600))
    .where('south', '<=', north)
    .where('north', '>=', south)
    .where(touches)
    .where('judged', '=', true)
    .select((e) => e.fn.avg<number | null>('share').as('share'))
    .executeTakeFirstOrThrow();
  return share ?? undefined;
}

function boxOf({ west, south, east, north }: Bounds): Box {
  return east - west >= 360
    ? { west: -180, south, east: 180, north }
    : { west, south, east: wrapLongitude(east), north };
}

function atSeconds(seconds: number): Date {
  return new Date(seconds * 1000);
}
