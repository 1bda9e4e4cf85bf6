import type { Doubt, Evidence } from '@quintet/hazards';
import { sql } from 'kysely';
import type { Membership } from '../../observe/hazards/index.ts';
import type { EvidenceRow, Tx } from '../../store/index.ts';

/** Writes which reports are in which events; where no new reason is known, the written one stays. */
export async function writeMemberships(
  tx: Tx,
  memberships: readonly (Membership & { readonly report: string })[],
): Promise<void> {
  if (memberships.length === 0) return;
  const ids = memberships.map(({ report }) => report);
  const events = memberships.map(({ event }) => event);
  const evidence = memberships.map((one) => (one.evidence === undefined ? null : JSON.stringify(one.evidence)));
  // Lists, of which PostgreSQL knows how long they are: few reports are looked up, and not all walked through.
  await sql`
    update hazard_report r set event_id = m.event_id, evidence = coalesce(m.evidence::jsonb, r.evidence)
    from unnest(${ids}::text[], ${events}::text[], ${evidence}::text[]) as m (id, event_id, evidence)
    where r.id = m.id`.execute(tx);
}

/** Writes doubts that are new, and takes away those that are settled. */
export async function writeDoubts(tx: Tx, doubts: readonly Doubt[], settled: readonly Doubt[]): Promise<void> {
  if (settled.length > 0)
    await sql`
      delete from hazard_doubt d using unnest(${settled.map(({ a }) => a)}::text[], ${settled.map(({ b }) => b)}::text[])
        as s (a, b) where d.a = s.a and d.b = s.b`.execute(tx);
  if (doubts.length === 0) return;
  const last = new Map(doubts.map((doubt) => [`${doubt.a}\u0000${doubt.b}`, doubt]));
  const rows = [...last.values()].map(({ a, b, score, text, reason, isJoined }) => ({
    a,
    b,
    score,
    text,
    evidence: { reason, isJoined },
  }));
  await sql`
    insert into hazard_doubt (a, b, score, text, evidence)
    select a, b, score, text, evidence from json_to_recordset(${JSON.stringify(rows)}::json)
      as d (a text, b text, score double precision, text text, evidence jsonb)
    on conflict (a, b) do update set score = excluded.score, text = excluded.text, evidence = excluded.evidence`.execute(
    tx,
  );
}

export function evidenceRow({
  report,
  with: other,
  rule,
  timeS,
  distanceKm,
  magnitude,
  score,
  text,
}: Evidence): EvidenceRow {
  return {
    with: other ?? report,
    rule,
    score,
    text,
    ...(timeS === undefined ? {} : { timeS }),
    ...(distanceKm === undefined ? {} : { distanceKm }),
    ...(magnitude === undefined ? {} : { magnitude }),
  };
}
