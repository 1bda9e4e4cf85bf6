import { checkRule, type GoodsRule, isRuleKind } from '@quintet/goods';
import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import { Refusal } from '../../safeguards/index.ts';
import type { Tx } from '../../store/index.ts';
import type { GoodsRuleTable } from '../../store/goods-tables.ts';

export type StoredRule = Selectable<GoodsRuleTable>;

/** All versions of all rules, the newest of each first. */
export async function readRules(tx: Tx): Promise<StoredRule[]> {
  return await tx.selectFrom('goods_rule').selectAll().orderBy('id').orderBy('version', 'desc').execute();
}

/** Puts the rules that a sector ships in force where a node has none of that id; those that people changed stay. */
export async function shipRules(tx: Tx, rules: readonly GoodsRule[]): Promise<void> {
  if (rules.length === 0) return;
  await tx
    .insertInto('goods_rule')
    .values(
      rules.map((rule) => ({
        id: rule.id,
        version: 1,
        kind: rule.kind,
        title: rule.title,
        parameters: JSON.stringify(rule.parameters),
        weight: rule.weight,
        owner: rule.owner,
        valid_from: rule.validFrom,
        valid_until: rule.validUntil ?? null,
        state: 'in-force',
        by: rule.owner,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** A stored rule as the engine takes it; undefined for a kind that this version of the engine does not have. */
export function ruleOf(row: StoredRule): GoodsRule | undefined {
  if (!isRuleKind(row.kind)) return undefined;
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    parameters: row.parameters,
    weight: row.weight,
    owner: row.owner,
    validFrom: row.valid_from,
    ...(row.valid_until === null ? {} : { validUntil: row.valid_until }),
  };
}

/** Writes a new version of a rule, as a draft. @throws Refusal GDS-602 with what is wrong, each by its code */
export async function draftRule(tx: Tx, rule: GoodsRule, by: string, now: Date): Promise<StoredRule> {
  const findings = checkRule(rule).filter(({ severity }) => severity === 'error');
  if (findings.length > 0)
    throw new Refusal('GDS-602', { message: findings.map(({ code, message }) => `${code}: ${message}`).join(' ') });
  await sql`select pg_advisory_xact_lock(hashtext(${`goods-rule:${rule.id}`}))`.execute(tx);
  const last = await tx
    .selectFrom('goods_rule')
    .where('id', '=', rule.id)
    .select((e) => e.fn.max('version').as('version'))
    .executeTakeFirst();
  return await tx
    .insertInto('goods_rule')
    .values({
      id: rule.id,
      version: (last?.version ?? 0) + 1,
      kind: rule.kind,
      title: rule.title,
      parameters: JSON.stringify(rule.parameters),
      weight: rule.weight,
      owner: rule.owner,
      valid_from: rule.validFrom,
      valid_until: rule.validUntil ?? null,
      state: 'draft',
      by,
      at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** @throws Refusal ACC-106 */
export async function readRule(tx: Tx, id: string, version: number): Promise<StoredRule> {
  const row = await tx
    .selectFrom('goods_rule')
    .where('id', '=', id)
    .where('version', '=', version)
    .selectAll()
    .executeTakeFirst();
  if (!row) throw new Refusal('ACC-106');
  return row;
}

/** Puts a draft in force in the place of the version before. @throws Refusal GDS-601 until it was tried, GDS-603 */
export async function enforceRule(tx: Tx, id: string, version: number): Promise<void> {
  const rule = await readRule(tx, id, version);
  if (rule.state !== 'draft') throw new Refusal('GDS-603');
  if (rule.tried_at === null) throw new Refusal('GDS-601');
  await tx
    .updateTable('goods_rule')
    .set({ state: 'replaced' })
    .where('id', '=', id)
    .where('state', '=', 'in-force')
    .execute();
  await setState(tx, id, version, 'in-force');
}

/** @throws Refusal GDS-603 when it is not in force */
export async function withdrawRule(tx: Tx, id: string, version: number): Promise<void> {
  const rule = await readRule(tx, id, version);
  if (rule.state !== 'in-force' && rule.state !== 'draft') throw new Refusal('GDS-603');
  await setState(tx, id, version, 'withdrawn');
}

async function setState(tx: Tx, id: string, version: number, state: string): Promise<void> {
  await tx.updateTable('goods_rule').set({ state }).where('id', '=', id).where('version', '=', version).execute();
}
