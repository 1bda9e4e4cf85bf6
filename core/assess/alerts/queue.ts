import { type ExpressionBuilder, sql } from 'kysely';
import type { AlertHit, Tx } from '../../store/index.ts';
import type { Tables } from '../../store/tables.ts';
import { lookedAtBy } from './decide.ts';
import { aboutOf, type SubjectKind, subjectKindOf } from './subject-kind.ts';

export type View = 'open' | 'mine' | 'held' | 'second' | 'closed' | 'all';

export interface QueueQuery {
  readonly view: View;
  readonly states?: readonly string[];
  readonly dataset?: string;
  readonly kind?: string;
  readonly minScore?: number;
  readonly maxAgeDays?: number;
  readonly sort: 'due' | 'score' | 'subject' | 'created' | 'decided';
  readonly order: 'asc' | 'desc';
  readonly offset: number;
  readonly limit: number;
}

export interface QueueRow {
  readonly id: number;
  readonly sector: string;
  readonly state: string;
  readonly subjectKind: SubjectKind;
  /** Whether the subject is perhaps who is listed or has to do with a listed place, or what else the alert is about. */
  readonly about: 'name' | 'place' | 'sea' | 'hazard' | 'goods';
  readonly subject: string;
  readonly listed: string;
  readonly listedId: string;
  readonly dataset: string;
  readonly score: number;
  readonly due?: Date;
  readonly clockFrom?: Date;
  readonly held: boolean;
  readonly escalated: boolean;
  /** Life at risk: it stands above all others while it is open. */
  readonly pinned: boolean;
  readonly assignedTo?: string;
  readonly lookedAtBy?: string;
  readonly createdAt: Date;
  readonly decidedAt?: Date;
}

const OPEN = ['new', 'review', 'second'];
const COLUMN = {
  due: 'due_at',
  score: 'score',
  subject: 'subject_caption',
  created: 'created_at',
  decided: 'decided_at',
} as const;

type Where = ExpressionBuilder<Tables, 'alert'>;

/** True while a payment waits for the decision on this alert. */
export const heldPayment = (e: Where) =>
  e.exists(
    e
      .selectFrom('payment_party')
      .innerJoin('payment', 'payment.id', 'payment_party.payment_id')
      .whereRef('payment_party.alert_id', '=', 'alert.id')
      .where('payment.state', '=', 'held')
      .select('payment.id'),
  );

function inView(e: Where, view: View, who: string) {
  if (view === 'all') return e.lit(true);
  if (view === 'closed') return e('state', 'not in', OPEN);
  const open = e('state', 'in', OPEN);
  if (view === 'mine') return e.and([open, e('assigned_to', '=', who)]);
  if (view === 'held') return e.and([open, heldPayment(e)]);
  if (view === 'second') return e.and([e('state', '=', 'second'), e('second_asked_by', '<>', who)]);
  return open;
}

function fits(e: Where, query: QueueQuery, now: Date) {
  const conditions = [
    query.states ? e('state', 'in', [...query.states]) : undefined,
    query.dataset ? e('dataset', '=', query.dataset) : undefined,
    query.kind ? e('subject_kind', '=', query.kind) : undefined,
    query.minScore === undefined ? undefined : e('score', '>=', query.minScore),
    query.maxAgeDays === undefined
      ? undefined
      : e('created_at', '>=', new Date(now.getTime() - query.maxAgeDays * 86_400_000)),
  ];
  return e.and(conditions.filter((condition) => condition !== undefined));
}

/** One page of the queue of a person, and how many stand in each view. */
export async function readQueue(tx: Tx, query: QueueQuery, who: string, now: Date) {
  const rows = await tx
    .selectFrom('alert')
    .selectAll()
    .select((e) => heldPayment(e).as('held'))
    .where((e) => e.and([inView(e, query.view, who), fits(e, query, now)]))
    .orderBy((e) => e.and([e.ref('pinned'), e('state', 'in', OPEN)]), 'desc')
    .orderBy(COLUMN[query.sort], (order) =>
      query.order === 'desc' ? order.desc().nullsLast() : order.asc().nullsLast(),
    )
    .orderBy('id')
    .offset(query.offset)
    .limit(query.limit)
    .execute();
  const total = await countWhere(tx, (e) => e.and([inView(e, query.view, who), fits(e, query, now)]));
  const counts = await readQueueCounts(tx, who);
  const inViewTotal = query.view === 'all' ? counts.open + counts.closed : counts[query.view];
  const { last, closedToday } = await tx
    .selectFrom('alert')
    .select((e) => [
      e.fn.max('created_at').as('last'),
      sql<string>`count(*) filter (where decided_at >= date_trunc('day', ${now}::timestamptz))`.as('closedToday'),
    ])
    .executeTakeFirstOrThrow();
  return {
    rows: rows.map((row) => queueRow(row, now)),
    total,
    inView: inViewTotal,
    counts,
    closedToday: Number(closedToday),
    last: last as Date | null,
  };
}

/** How many alerts stand in each view of a person. */
export async function readQueueCounts(tx: Tx, who: string): Promise<Record<Exclude<View, 'all'>, number>> {
  const count = (view: View) => countWhere(tx, (e) => inView(e, view, who));
  return {
    open: await count('open'),
    mine: await count('mine'),
    held: await count('held'),
    second: await count('second'),
    closed: await count('closed'),
  };
}

async function countWhere(tx: Tx, where: (e: Where) => ReturnType<typeof inView>): Promise<number> {
  const row = await tx
    .selectFrom('alert')
    .where(where)
    .select((e) => e.fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

export function queueRow(row: QueueColumns, now: Date): QueueRow {
  const looking = lookedAtBy(row, now);
  const open = OPEN.includes(row.state);
  return {
    id: row.id,
    sector: row.sector,
    state: row.state,
    subjectKind: subjectKindOf(row.subject_kind),
    about: aboutWhat(row),
    subject: row.subject_caption,
    listed: row.listed_caption,
    listedId: row.entry_id,
    dataset: row.dataset,
    score: row.score,
    ...(open && row.due_at ? { due: row.due_at } : {}),
    ...(open && row.clock_from ? { clockFrom: row.clock_from } : {}),
    held: Boolean(row.held),
    escalated: row.escalated_at !== null,
    pinned: row.pinned && open,
    ...(row.assigned_to ? { assignedTo: row.assigned_to } : {}),
    ...(looking ? { lookedAtBy: looking } : {}),
    createdAt: row.created_at,
    ...(row.decided_at ? { decidedAt: row.decided_at } : {}),
  };
}

function aboutWhat({ subject_kind, hit }: QueueColumns): QueueRow['about'] {
  const about = aboutOf(subject_kind);
  if (about !== 'listed') return about;
  return hit.reasons.some(({ feature }) => feature === 'place') ? 'place' : 'name';
}

interface QueueColumns {
  id: number;
  sector: string;
  state: string;
  subject_kind: string;
  subject_caption: string;
  listed_caption: string;
  entry_id: string;
  dataset: string;
  score: number;
  hit: AlertHit;
  due_at: Date | null;
  clock_from: Date | null;
  held: unknown;
  escalated_at: Date | null;
  pinned: boolean;
  assigned_to: string | null;
  looked_at_by: string | null;
  looked_at: Date | null;
  created_at: Date;
  decided_at: Date | null;
}
