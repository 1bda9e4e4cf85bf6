import { type Declaration, type GoodsHit, scoreOf } from '@quintet/goods';
import { sql } from 'kysely';
import type { Entity } from '../../model/index.ts';
import type { Settings, Tx } from '../../store/index.ts';
import { type FoundAlert, raiseAllFound } from '../alerts/raise-found.ts';
import { consignmentId } from './consignment.ts';

/** The dataset that alerts about declarations stand under. */
export const GOODS_DATASET = 'goods:declaration';

export interface DeclarationFound {
  /** Its row. */
  readonly id: string;
  readonly declaration: Declaration;
  readonly consignment: Entity;
  readonly hits: readonly GoodsHit[];
}

interface Raising {
  readonly settings: Settings;
  readonly now: Date;
}

/** Raises alerts for declarations that do not fit. @returns how many are new, or say something new */
export async function raiseGoodsAlerts(tx: Tx, found: readonly DeclarationFound[], how: Raising): Promise<number> {
  if (found.length === 0) return 0;
  const raised = await raiseAllFound(
    tx,
    found.map((one) => foundAlert(one, how.settings)),
    how.now,
  );
  await sql`update declaration d set alert_id = r.alert
    from unnest(${found.map(({ id }) => id)}::bigint[], ${raised.map(({ id }) => id)}::integer[]) as r (id, alert)
    where d.id = r.id`.execute(tx);
  return raised.filter(({ isNews }) => isNews).length;
}

function foundAlert({ declaration, consignment, hits }: DeclarationFound, settings: Settings): FoundAlert {
  const { mrn, importer, importerEori, hs6, hsCode } = declaration;
  const trader = importer ?? importerEori ?? 'importer not named';
  const [first] = hits;
  return {
    sector: 'borders',
    subjectKind: 'consignment',
    subjectKey: `consignment:${consignmentId(declaration)}`,
    dataset: GOODS_DATASET,
    entryId: mrn,
    caption: `${trader}, HS ${hs6 ?? hsCode ?? 'unknown'}`,
    subject: consignment,
    title: first === undefined ? 'Corrected: no rule speaks of it any more' : first.text,
    matter: hits.map(({ rule, text }) => [rule, text]),
    score: scoreOf(hits),
    threshold: settings.goodsThreshold,
    reasons: hits.map(({ text, score }) => ({ text, score })),
    feature: 'goods',
    engine: 'goods 0.1.0',
    clockMinutes: settings.goodsClockHours * 60,
    pinned: false,
  };
}
