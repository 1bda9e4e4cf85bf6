import { type Declaration, type GoodsHit, scoreOf } from '@quintet/goods';
import type { Entity } from '../../model/index.ts';
import type { Settings, Tx } from '../../store/index.ts';
import { raiseFound } from '../alerts/raise-found.ts';
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

/** Raises an alert for a declaration that does not fit. @returns true when it is new, or says something new */
export async function raiseGoodsAlert(
  tx: Tx,
  { id, declaration, consignment, hits }: DeclarationFound,
  { settings, now }: { readonly settings: Settings; readonly now: Date },
): Promise<boolean> {
  const { mrn, importer, importerEori, hs6, hsCode } = declaration;
  const trader = importer ?? importerEori ?? 'importer not named';
  const [first] = hits;
  const raised = await raiseFound(
    tx,
    {
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
    },
    now,
  );
  await tx.updateTable('declaration').set({ alert_id: raised.id }).where('id', '=', id).execute();
  return raised.isNews;
}
