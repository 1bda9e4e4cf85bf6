import type { Flag, Regime } from '@quintet/ownership';
import { sql } from 'kysely';
import { asked, Subjects } from '../../link/network/index.ts';
import { entityKey, type EntityRef, isA } from '../../model/index.ts';
import type { Tx } from '../../store/index.ts';
import type { OwnershipDetector } from '../ownership/ownership-detector.ts';
import { type Above, readAbove } from '../ownership/read-above.ts';
import { versionsInForce } from '../screening/load-watch-list.ts';
import { versionsText } from './known-search.ts';

/** With what one looks at who stands above somebody. */
export interface AboveContext {
  readonly detectors: readonly OwnershipDetector[];
  readonly now: Date;
}

/** What was found in who stands above an entity; never who that is. */
export interface KnownAbove {
  /** The day for which it was looked at, `YYYY-MM-DD`. */
  readonly at: string;
  /** The lists in force then. */
  readonly lists: string;
  /** The last judgement then. */
  readonly judged: number;
  /** By detector and what they are about. */
  readonly flags: Readonly<Record<string, KnownFlag>>;
  /** Of the regimes by which somebody listed owns or controls it; by regime and ground. */
  readonly verdicts: Readonly<Record<string, KnownVerdict>>;
}

/** A red flag in the words in which it is shown. */
export interface KnownFlag {
  readonly type: Flag['code'];
  readonly text: string;
}

export interface KnownVerdict {
  readonly regime: Regime;
  readonly ground: 'owned' | 'controlled';
  readonly text: string;
}

/** What is found above, with the feeds that say so, and whether no bound ended the search. */
export interface AboveFound {
  readonly above: KnownAbove;
  readonly feeds: readonly string[];
  readonly isWhole: boolean;
}

/** Who has more red flags is a case for its own page. */
const FLAGS_KNOWN_MAX = 500;

/** Looks at who stands above an entity, by its members; undefined for who is no legal entity, or a person. */
export async function findAbove(
  tx: Tx,
  members: readonly EntityRef[],
  { detectors, now }: AboveContext,
): Promise<AboveFound | undefined> {
  if (!(await isOrganization(tx, members))) return undefined;
  const at = dayOf(now);
  // Read first: what comes while one looks is looked at again.
  const state = { at, lists: versionsText(await versionsInForce(tx)), judged: await lastJudgement(tx) };
  const subjects = new Subjects(tx);
  const found = await readAbove(tx, entityKey(members[0]!), subjects, { at, detectors });
  if (found === undefined) return undefined;
  const whole = await subjects.of(found.collected.keys);
  return {
    above: { ...state, flags: knownFlags(found), verdicts: knownVerdicts(found) },
    feeds: [...new Set(whole.flatMap((one) => one.members.map(({ dataset }) => dataset)))],
    isWhole: found.collected.isWhole && found.flags.length <= FLAGS_KNOWN_MAX,
  };
}

/** What a search that ended at a bound did not find again may be there still: it stays known, and nobody is told that it went. */
export function withEarlier(now: KnownAbove, before: KnownAbove): KnownAbove {
  const flags = Object.entries({ ...before.flags, ...now.flags }).slice(0, FLAGS_KNOWN_MAX);
  return { ...now, flags: Object.fromEntries(flags), verdicts: { ...before.verdicts, ...now.verdicts } };
}

function knownFlags({ flags }: Above): Record<string, KnownFlag> {
  return Object.fromEntries(
    flags
      .slice(0, FLAGS_KNOWN_MAX)
      .map(({ code, detector, about, text }) => [[detector.id, ...about].join(' '), { type: code, text }]),
  );
}

function knownVerdicts({ verdicts }: Above): Record<string, KnownVerdict> {
  const known = verdicts.flatMap(({ regime, owned, controlled, text }): KnownVerdict[] =>
    owned || controlled ? [{ regime, ground: owned ? 'owned' : 'controlled', text }] : [],
  );
  return Object.fromEntries(known.map((verdict) => [`${verdict.regime} ${verdict.ground}`, verdict]));
}

export function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}

async function isOrganization(tx: Tx, members: readonly EntityRef[]): Promise<boolean> {
  const { rows } = await sql<{ schema: string }>`select e.schema from ${asked(members)}
    join source_entity e on e.dataset = a.dataset and e.entity_id = a.entity_id`.execute(tx);
  const is = (ancestor: string) => rows.some(({ schema }) => isA(schema, ancestor));
  return is('LegalEntity') && !is('Person');
}

async function lastJudgement(tx: Tx): Promise<number> {
  const { last } = await tx
    .selectFrom('judgement')
    .select((e) => e.fn.max('id').as('last'))
    .executeTakeFirstOrThrow();
  return Number(last ?? 0);
}
