import { type Selectable, sql } from 'kysely';
import { type Box, inBox } from '../../observe/vessels/index.ts';
import type { Tx } from '../../store/index.ts';
import type { HazardEventTable } from '../../store/hazard-tables.ts';

export type HazardEvent = Selectable<HazardEventTable>;

export interface HazardsQuestion {
  /** Only what changed since this version. */
  readonly since?: number | undefined;
  readonly lane: string;
  readonly state: 'active' | 'ended' | 'all';
  /** Codes of hazards, kinds of kinds included already. */
  readonly hazards?: readonly string[] | undefined;
  /** Levels that are asked for. */
  readonly levels?: readonly string[] | undefined;
  readonly ownArea?: boolean | undefined;
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
  readonly box?: Box | undefined;
  readonly sort: 'level' | 'start' | 'last' | 'sites' | 'people';
  readonly limit: number;
}

export interface HazardsFound {
  readonly version: number;
  readonly total: number;
  readonly events: HazardEvent[];
  /** With `since`: what changed and fits no more. */
  readonly gone: string[];
}

const LEVEL_ORDER = sql`array_position(array['extreme', 'severe', 'moderate', 'minor', 'unknown'], level)`;
const ORDER = {
  level: sql`${LEVEL_ORDER}, start_at desc`,
  start: sql`start_at desc`,
  last: sql`last_at desc`,
  sites: sql`sites desc, ${LEVEL_ORDER}`,
  people: sql`people desc nulls last, ${LEVEL_ORDER}`,
};

/** Events that fit, those first that are asked for first. */
export async function readHazards(tx: Tx, question: HazardsQuestion): Promise<HazardsFound> {
  const fits = conditionOf(question);
  // Before anything else: what is written while this is read has a later version, and is told again with the next question.
  const { version, total } = await tx
    .selectNoFrom((e) => [
      e
        .selectFrom('hazard_event')
        .select((of) => of.fn.max('version').as('version'))
        .as('version'),
      e
        .selectFrom('hazard_event')
        .where(fits)
        .select((of) => of.fn.countAll<string>().as('total'))
        .as('total'),
    ])
    .executeTakeFirstOrThrow();
  const changed = question.since === undefined ? sql<boolean>`true` : sql<boolean>`version > ${question.since}`;
  const events = await tx
    .selectFrom('hazard_event')
    .selectAll()
    .where(sql<boolean>`${fits} and ${changed}`)
    // What changed is told in the order in which it did: what is beyond the limit is told at the next question.
    .orderBy(question.since === undefined ? ORDER[question.sort] : sql`version`)
    .orderBy('id')
    .limit(question.limit)
    .execute();
  const isCut = question.since !== undefined && events.length === question.limit;
  const upTo = Number((isCut ? events.at(-1)?.version : version) ?? 0);
  const gone =
    question.since === undefined
      ? []
      : await tx
          .selectFrom('hazard_event')
          .where(sql<boolean>`(${fits}) is not true and ${changed} and version <= ${upTo}`)
          .select('id')
          .execute();
  return { version: upTo, total: Number(total), events, gone: gone.map(({ id }) => id) };
}

function conditionOf({ lane, state, hazards, levels, ownArea, from, to, box }: HazardsQuestion) {
  const all = [
    sql`redirect_to is null and lane = ${lane}`,
    state === 'all' ? undefined : sql`active = ${state === 'active'}`,
    hazards ? sql`hazard = any(${hazards})` : undefined,
    levels ? sql`level = any(${levels})` : undefined,
    ownArea ? sql`own_area` : undefined,
    // What has no end yet goes on until the last word about it, at least.
    from ? sql`(active or greatest(coalesce(end_at, last_at), last_at) >= ${from})` : undefined,
    to ? sql`start_at <= ${to}` : undefined,
    box ? inBox(box) : undefined,
  ].filter((condition) => condition !== undefined);
  return sql<boolean>`(${sql.join(all, sql` and `)})`;
}

/** Feeds of hazards that answered wrongly or not at all for twice their interval. */
export async function countTroubledFeeds(tx: Tx, now: Date): Promise<number> {
  const { n } = await tx
    .selectFrom('feed')
    .where('reads', '=', 'hazards')
    .where('enabled', '=', true)
    // As `feedState` says it: one that nobody fetches is never late.
    .where(
      sql<boolean>`(refused_at is not null or (location is not null and every_minutes is not null and (checked_at is null
        or checked_at < ${now}::timestamptz - every_minutes * interval '2 minutes')))`,
    )
    .select((e) => e.fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}
