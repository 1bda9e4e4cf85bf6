import { sql } from 'kysely';
import { asked, withEntities, Subjects } from '../../link/network/index.ts';
import { entityKey, type EntityRef, isA } from '../../model/index.ts';
import type { Tx } from '../../store/index.ts';
import type { OwnershipDetector } from '../ownership/ownership-detector.ts';
import { readAbove } from '../ownership/read-above.ts';
import { versionsInForce } from '../screening/load-watch-list.ts';
import { FLAGS_KNOWN_MAX, type KnownFlags, knownFlags, withEarlierFlags } from './known-flags.ts';
import { type KnownOwners, knownOwners, withEarlierOwners } from './known-owners.ts';
import { versionsText } from './known-search.ts';
import { byRegime, type KnownVerdict, type KnownVerdicts, knownVerdicts, strongerVerdict } from './known-verdicts.ts';

/** With what one looks at who stands above somebody. */
export interface AboveContext {
  readonly detectors: readonly OwnershipDetector[];
  readonly now: Date;
}

/**
 * What was found in who stands above an entity. Who that is is not kept by itself; the sentences of flags and verdicts
 * name some of them.
 */
export interface KnownAbove extends JudgedUntil {
  /** The day for which it was looked at, `YYYY-MM-DD`. */
  readonly at: string;
  /** The lists in force then. */
  readonly lists: string;
  /** No bound ended the search: what was not found was not there. */
  readonly isWhole: boolean;
  /** Missing where nobody looked who counts as owner, as earlier. */
  readonly owners?: KnownOwners | undefined;
  readonly flags: KnownFlags;
  readonly verdicts: KnownVerdicts;
}

/** Up to where judgements were heeded, both by the clock and the numbers of the store. */
export interface JudgedUntil {
  /** The last judgement. */
  readonly judged: number;
  /** When one was last withdrawn: a time of PostgreSQL to the microsecond, or `-infinity`. */
  readonly withdrawn: string;
}

/** What is found above, with the feeds that say so. */
export interface AboveFound {
  readonly above: KnownAbove;
  readonly feeds: readonly string[];
}

/** Looks at who stands above an entity, by its members; undefined for who is no legal entity, or a person. */
export async function findAbove(
  tx: Tx,
  members: readonly EntityRef[],
  { detectors, now }: AboveContext,
): Promise<AboveFound | undefined> {
  if (!(await isOrganization(tx, members))) return undefined;
  const at = dayOf(now);
  // Read first: what comes while one looks is looked at again.
  const state = { at, lists: versionsText(await versionsInForce(tx)), ...(await judgedUntil(tx)) };
  const subjects = new Subjects(tx);
  const found = await readAbove(tx, entityKey(members[0]!), subjects, { at, detectors });
  if (found === undefined) return undefined;
  const whole = await subjects.of(found.collected.keys);
  const { verdicts, isWhole } = knownVerdicts(found, at);
  return {
    above: {
      ...state,
      isWhole: isWhole && found.collected.isWhole && found.flags.length <= FLAGS_KNOWN_MAX,
      owners: knownOwners(found, at),
      flags: knownFlags(found.flags),
      verdicts,
    },
    feeds: [...new Set(whole.flatMap((one) => one.members.map(({ dataset }) => dataset)))],
  };
}

/** What a search that ended at a bound did not find again may be there still: it stays known, as far as there is room. */
export function withEarlier(now: KnownAbove, before: KnownAbove): KnownAbove {
  const verdicts = Object.values(now.verdicts).map((verdict): KnownVerdict => {
    const earlier = before.verdicts[verdict.regime];
    return earlier === undefined ? verdict : strongerVerdict(verdict, earlier);
  });
  return {
    ...now,
    owners: withEarlierOwners(now.owners, before.owners),
    flags: withEarlierFlags(now.flags, before.flags),
    verdicts: byRegime(verdicts),
  };
}

export function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}

async function isOrganization(tx: Tx, members: readonly EntityRef[]): Promise<boolean> {
  const { rows } = await sql<{ schema: string }>`select e.schema from ${asked(members)}
    ${withEntities(members)}`.execute(tx);
  const is = (ancestor: string) => rows.some(({ schema }) => isA(schema, ancestor));
  return is('LegalEntity') && !is('Person');
}

async function judgedUntil(tx: Tx): Promise<JudgedUntil> {
  const { rows } = await sql<{ judged: string; withdrawn: string }>`
    select coalesce(max(id), 0) as judged,
      (select coalesce(max(withdrawn_at), '-infinity')::text from judgement) as withdrawn from judgement`.execute(tx);
  return { judged: Number(rows[0]!.judged), withdrawn: rows[0]!.withdrawn };
}
