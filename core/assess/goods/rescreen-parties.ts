import { createSelector, type GoodsHit, GoodsHistory, type GoodsRule, scoreOf } from '@quintet/goods';
import { sql } from 'kysely';
import {
  notify,
  readSetting,
  readSettings,
  type Settings,
  type Store,
  type Tx,
  writeSetting,
} from '../../store/index.ts';
import { ALERTS_CHANNEL } from '../alerts/channel.ts';
import type { VersionInForce, WatchList } from '../screening/watch-list.ts';
import { consignmentOf, DeclaredParties } from './consignment.ts';
import { lastDay } from './last-day.ts';
import { ListedParties } from './listed-parties.ts';
import { raiseGoodsAlerts } from './raise-goods-alert.ts';
import { RuleCounts } from './rule-counts.ts';
import { readRules, ruleOf } from './rules.ts';
import { declarationOf, type StoredDeclaration } from './stored-declarations.ts';

/** Goods that were declared longer ago than this have left. */
const LOOKED_BACK_DAYS = 90;
const ROWS_AT_ONCE = 1000;
/** So many declarations are looked at before others get their turn. */
const PER_TURN = 40;
const KEY = 'goods-screened';

/**
 * Compares the parties of what was declared lately with the lists as they are now, where these have changed: who was
 * listed meanwhile raises an alert. What was found before stays.
 * @returns how many declarations hit anew
 */
export async function rescreenParties(store: Store, list: WatchList, now: Date): Promise<number> {
  const stamp = stampOf(list.versions);
  if ((await readSetting(store.db, KEY)) === stamp) return 0;
  let hit = 0;
  for (let after: string | undefined = '0'; after !== undefined; ) {
    const from: string = after;
    after = await store.db.transaction().execute(async (tx) => {
      const page = await readPage(tx, from, now);
      const settings = await readSettings(tx);
      const rules = await listRules(tx);
      const counts = new RuleCounts(rules);
      const listed = new ListedParties(list, settings.threshold);
      const selector = createSelector(rules.map(({ rule }) => rule));
      const again: Again = { parties: new DeclaredParties(), listed, selector, counts, settings, now };
      for (const [i, row] of page.entries()) {
        if (i % PER_TURN === 0) await new Promise((turn) => setImmediate(turn));
        if (await lookAgain(tx, row, again)) hit++;
      }
      await counts.write(tx);
      return page.length < ROWS_AT_ONCE ? undefined : page.at(-1)?.id;
    });
  }
  await writeSetting(store.db, KEY, stamp, 'node');
  if (hit > 0) await notify(store.db, ALERTS_CHANNEL, '');
  return hit;
}

function stampOf(versions: readonly VersionInForce[]): string {
  return versions.map(({ dataset, version }) => `${dataset} ${version}`).join(', ');
}

/** What was declared lately, and what names a day that has not come: that may have been declared lately too. */
async function readPage(tx: Tx, after: string, now: Date): Promise<StoredDeclaration[]> {
  const newest = sql`(select max(date) from declaration where date <= ${lastDay(now)}::date)`;
  return await tx
    .selectFrom('declaration')
    .where('current', '=', true)
    .where('id', '>', after)
    .where(sql<boolean>`date >= coalesce(${newest}, ${lastDay(now)}::date) - ${LOOKED_BACK_DAYS}::integer`)
    .selectAll()
    .orderBy('id')
    .limit(ROWS_AT_ONCE)
    .execute();
}

/** The rules in force that ask whether a party is listed. */
async function listRules(tx: Tx): Promise<{ readonly rule: GoodsRule; readonly version: number }[]> {
  return (await readRules(tx)).flatMap((row) => {
    const rule = row.state === 'in-force' && row.kind === 'listed_party' ? ruleOf(row) : undefined;
    return rule ? [{ rule, version: row.version }] : [];
  });
}

interface Again {
  readonly parties: DeclaredParties;
  readonly listed: ListedParties;
  readonly selector: ReturnType<typeof createSelector>;
  readonly counts: RuleCounts;
  readonly settings: Settings;
  readonly now: Date;
}

async function lookAgain(
  tx: Tx,
  row: StoredDeclaration,
  { parties: known, listed, selector, counts, settings, now }: Again,
): Promise<boolean> {
  const declaration = declarationOf(row);
  const parties = known.of(declaration);
  const found = listed.of(parties);
  if (found.length === 0 || row.hits.some(({ kind }) => kind === 'listed_party')) return false;
  const fresh = selector.examine(declaration, new GoodsHistory(), { listed: found }, row.date);
  const hits = withRoom(row.hits as readonly GoodsHit[], fresh);
  if (fresh.length === 0) return false;
  counts.countLater(row.date, fresh);
  const score = scoreOf(hits);
  await tx
    .updateTable('declaration')
    .set({ hits: JSON.stringify(hits), score })
    .where('id', '=', row.id)
    .execute();
  if (score < settings.goodsThreshold) return false;
  const consignment = consignmentOf(declaration, parties);
  return (await raiseGoodsAlerts(tx, [{ id: row.id, declaration, consignment, hits }], { settings, now })) > 0;
}

/** Scores of all hits together never pass 1: the older ones keep theirs. */
function withRoom(before: readonly GoodsHit[], fresh: readonly GoodsHit[]): GoodsHit[] {
  let room = 1 - scoreOf(before);
  const fitted = fresh.map((hit) => {
    const score = Math.max(0, Math.min(hit.score, room));
    room -= score;
    return { ...hit, score };
  });
  return [...before, ...fitted].toSorted((a, b) => b.score - a.score);
}
