import { sql } from 'kysely';
import type { Tx } from '../../store/index.ts';
import { lastDay } from './last-day.ts';

/** How often a version of a rule was asked and spoke, and what came of it. */
export interface RuleStatistics {
  readonly examined: number;
  readonly hits: number;
  readonly alerts: number;
  readonly confirmed: number;
  readonly dismissed: number;
  /** Hits of the last 30 days up to the newest declaration that is not dated in the future, oldest first. */
  readonly days: readonly number[];
}

const DAYS_SHOWN = 30;
const NOTHING: RuleStatistics = { examined: 0, hits: 0, alerts: 0, confirmed: 0, dismissed: 0, days: [] };

/** By `id version`; alerts count for a rule that is among the reasons of one. */
export async function readRuleStatistics(tx: Tx, now: Date): Promise<(id: string, version: number) => RuleStatistics> {
  const until = lastDay(now);
  const { rows: counts } = await sql<{ rule_id: string; version: number; examined: string; hits: string }>`
    select rule_id, version, sum(examined) as examined, sum(hits) as hits from goods_rule_day group by 1, 2`.execute(
    tx,
  );
  const { rows: days } = await sql<{ rule_id: string; version: number; hits: number[] }>`
    select r.rule_id, r.version, array_agg(coalesce(d.hits, 0) order by day.day) as hits
    from (select distinct rule_id, version from goods_rule_day) r
    cross join (select coalesce((select max(day) from goods_rule_day where day <= ${until}::date), ${until}::date) - n as day
      from generate_series(0, ${DAYS_SHOWN - 1}::integer) n) day
    left join goods_rule_day d on d.rule_id = r.rule_id and d.version = r.version and d.day = day.day
    group by 1, 2`.execute(tx);
  const { rows: alerts } = await sql<{ rule: string; state: string; n: string }>`
    select h ->> 'rule' as rule, a.state, count(distinct a.id) as n
    from declaration d join alert a on a.id = d.alert_id, jsonb_array_elements(d.hits) h
    where d.current group by 1, 2`.execute(tx);
  return (id, version) => {
    const count = counts.find((row) => row.rule_id === id && row.version === version);
    if (count === undefined) return NOTHING;
    const states = alerts.filter(({ rule }) => rule === id);
    const inState = (state: string) => Number(states.find((row) => row.state === state)?.n ?? 0);
    return {
      examined: Number(count.examined),
      hits: Number(count.hits),
      alerts: states.reduce((sum, { n }) => sum + Number(n), 0),
      confirmed: inState('confirmed'),
      dismissed: inState('dismissed'),
      days: days.find((row) => row.rule_id === id && row.version === version)?.hits ?? [],
    };
  };
}
