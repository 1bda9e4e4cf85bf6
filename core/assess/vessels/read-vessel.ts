import { sql } from 'kysely';
import { entityKey } from '../../model/index.ts';
import { Refusal } from '../../safeguards/index.ts';
import type { Tx } from '../../store/index.ts';
import { readChains, readFindings } from './read-findings.ts';

/** Findings on one page; more are counted. */
const FINDINGS_MAX = 500;

/**
 * Everything that is known of the vessel of one track.
 * @throws Refusal ACC-106 when there is none of this id
 */
export async function readVessel(tx: Tx, id: string) {
  const vessel = await tx.selectFrom('vessel_track').where('id', '=', id).selectAll().executeTakeFirst();
  if (!vessel) throw new Refusal('ACC-106');
  const { findings, total } = await readFindings(tx, { track: id, limit: FINDINGS_MAX });
  const { points } = await tx
    .selectFrom('track_part')
    .where('track_id', '=', id)
    .select((e) => e.fn.sum<string | null>('count').as('points'))
    .executeTakeFirstOrThrow();
  return {
    vessel,
    points: Number(points ?? 0),
    findings,
    findingsInAll: total,
    history: await historyOf(tx, id),
    sameMmsi: await othersOf(tx, vessel.mmsi, id),
    entities: await entitiesOf(tx, id),
    chains: (await readChains(tx, [id])).flatMap(({ chains }) => chains),
    alerts: await alertsOf(tx, id),
  };
}

async function historyOf(tx: Tx, id: string) {
  return await tx
    .selectFrom('vessel_said')
    .where('track_id', '=', id)
    .select(['property', 'value', 'first_at', 'last_at'])
    .orderBy('first_at')
    .orderBy('property')
    .execute();
}

async function othersOf(tx: Tx, mmsi: string, id: string) {
  return await tx
    .selectFrom('vessel_track')
    .where('mmsi', '=', mmsi)
    .where('id', '<>', id)
    .select(['id', 'name', 'last_at'])
    .orderBy('last_at', 'desc')
    .limit(20)
    .execute();
}

async function entitiesOf(tx: Tx, id: string) {
  const rows = await tx
    .selectFrom('vessel_entity as v')
    .innerJoin('feed_entity as e', (join) =>
      join.onRef('e.dataset', '=', 'v.dataset').onRef('e.entity_id', '=', 'v.entity_id'),
    )
    .leftJoin('feed as f', 'f.dataset', 'e.dataset')
    .where('v.track_id', '=', id)
    .select(['e.dataset', 'e.entity_id', 'e.schema', 'e.caption', 'e.properties', 'v.score', 'v.reasons', 'f.title'])
    .orderBy('v.score', 'desc')
    .execute();
  return rows.map(({ dataset, entity_id, title, score, reasons, schema, caption, properties }) => ({
    key: entityKey({ dataset, id: entity_id }),
    entity: { id: entity_id, schema, caption, properties },
    datasetTitle: title ?? dataset,
    score,
    reasons,
  }));
}

async function alertsOf(tx: Tx, id: string) {
  return await tx
    .selectFrom('sea_finding as f')
    .innerJoin('alert as a', 'a.id', 'f.alert_id')
    .where(sql<boolean>`f.tracks @> array[${id}]`)
    .select(['a.id', 'a.state', 'f.text', 'a.created_at'])
    .orderBy('a.created_at', 'desc')
    .limit(100)
    .execute();
}
