import type { GoodsHit, GoodsRule } from '@quintet/goods';
import { sql } from 'kysely';
import type { Tx } from '../../store/index.ts';

/** Counts how often each rule was asked and spoke, day by day. */
export class RuleCounts {
  readonly #rules: readonly { readonly rule: GoodsRule; readonly version: number }[];
  readonly #examined = new Map<string, number>();
  readonly #hits = new Map<string, number>();

  constructor(rules: readonly { readonly rule: GoodsRule; readonly version: number }[]) {
    this.#rules = rules;
  }

  count(day: string, hits: readonly GoodsHit[]): void {
    this.#examined.set(day, (this.#examined.get(day) ?? 0) + 1);
    this.#add(day, hits);
  }

  /** Of what was examined before, what is found only now. */
  countLater(day: string, hits: readonly GoodsHit[]): void {
    this.#examined.set(day, this.#examined.get(day) ?? 0);
    this.#add(day, hits);
  }

  #add(day: string, hits: readonly GoodsHit[]): void {
    for (const { rule } of hits) this.#hits.set(`${rule} ${day}`, (this.#hits.get(`${rule} ${day}`) ?? 0) + 1);
  }

  /** Adds what was counted to what is stored. */
  async write(tx: Tx): Promise<void> {
    const rows = this.#rules.flatMap(({ rule, version }) =>
      [...this.#examined].map(([day, examined]) => ({
        rule_id: rule.id,
        version,
        day,
        examined,
        hits: this.#hits.get(`${rule.id} ${day}`) ?? 0,
      })),
    );
    if (rows.length === 0) return;
    await sql`
      insert into goods_rule_day select * from jsonb_populate_recordset(null::goods_rule_day, ${JSON.stringify(rows)}::jsonb)
      on conflict (rule_id, version, day) do update set examined = goods_rule_day.examined + excluded.examined,
        hits = goods_rule_day.hits + excluded.hits`.execute(tx);
  }
}
