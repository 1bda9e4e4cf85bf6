import { sql } from 'kysely';
import { Refusal } from '../../safeguards/index.ts';
import { notify, type Tx } from '../../store/index.ts';
import { IDENTITY_CHANNEL } from './channel.ts';
import { type EntityKey, inOrder, keyOf, refOf } from './entity-key.ts';
import { heldApart } from './held-apart.ts';
import { readKinds, refuseUnlike, unlikeKinds } from './kinds.ts';
import { lockJudgements } from './lock.ts';
import { readStandingOf } from './read-judgements.ts';
import { readStanding } from './read-standing.ts';
import { refuseHeldApart } from './refuse-held-apart.ts';
import { writeClusters } from './write-clusters.ts';
import { type NewJudgement, writeJudgements } from './write-judgements.ts';

/** An entity of more records than this is one that nobody has looked at. */
const MEMBERS_MAX = 2000;

/**
 * Judges two entities. It stands until a later judgement of the two, or its withdrawal; entities that are gone stay
 * judged.
 * @returns the id of the judgement
 * @throws Refusal IDN-101 when a "same" would join what a standing "different" holds apart, IDN-102 for one with itself,
 *   IDN-103 when too many records would be one, IDN-107 for a "same" of what cannot be one (a link, a person with a
 *   company), IDN-108 when it stands already, ACC-106 for an entity that no feed ever said
 */
export async function judge(tx: Tx, judgement: NewJudgement): Promise<number> {
  const { a, b, verdict } = judgement;
  if (a === b) throw new Refusal('IDN-102');
  await lockJudgements(tx);
  await Promise.all([a, b].map(async (key) => await mustBeKnown(tx, key)));
  await mustBeNew(tx, judgement);
  if (verdict === 'same') await mustFit(tx, a, b);
  const [id] = await writeJudgements(tx, [judgement]);
  await writeClusters(tx, [a, b]);
  await notify(tx, IDENTITY_CHANNEL, '');
  return id!;
}

async function mustBeKnown(tx: Tx, key: EntityKey): Promise<void> {
  const { dataset, id } = refOf(key);
  const found = await tx
    .selectFrom('source_entity')
    .where('dataset', '=', dataset)
    .where('entity_id', '=', id)
    .select('entity_id')
    .executeTakeFirst();
  if (!found) throw new Refusal('ACC-106');
}

/** Saying again what stands adds nothing, unless a person says it after the node, or says more. */
async function mustBeNew(tx: Tx, { a, b, verdict, origin, note = '' }: NewJudgement): Promise<void> {
  const [first, second] = inOrder(a, b);
  const [standing] = await readStandingOf(tx, [{ a: first, b: second }]);
  if (standing?.verdict !== verdict || standing.origin !== origin) return;
  if (note === '' || note === standing.note) throw new Refusal('IDN-108');
}

async function mustFit(tx: Tx, a: EntityKey, b: EntityKey): Promise<void> {
  const standing = await readStanding(tx, [a, b]);
  const unlike = unlikeKinds(standing, await readKinds(tx, standing, [a, b]), a, b);
  if (unlike !== undefined) await refuseUnlike(tx, unlike);
  const apart = heldApart(standing, a, b);
  if (apart.length > 0) await refuseHeldApart(tx, apart);
  const members = new Set([...standing.members(a), ...standing.members(b)]);
  if (members.size > MEMBERS_MAX) throw new Refusal('IDN-103');
}

/**
 * Judges pairs "same" without a person's look, in the order given. What was judged already, cannot be one, or would join
 * what a standing "different" holds apart, is left to a person.
 * @returns how many were judged
 */
export async function judgeAutomatically(tx: Tx, pairs: readonly Omit<NewJudgement, 'verdict'>[]): Promise<number> {
  if (pairs.length === 0) return 0;
  await lockJudgements(tx);
  const keys = pairs.flatMap(({ a, b }) => [a, b]);
  const standing = await readStanding(tx, keys);
  const kinds = await readKinds(tx, standing, keys);
  const judged: NewJudgement[] = [];
  for (const pair of pairs) {
    const { a, b } = pair;
    if (standing.of(a, b) !== undefined || heldApart(standing, a, b).length > 0) continue;
    if (unlikeKinds(standing, kinds, a, b) !== undefined) continue;
    if (new Set([...standing.members(a), ...standing.members(b)]).size > MEMBERS_MAX) continue;
    standing.add({ id: Number.MAX_SAFE_INTEGER, a, b, verdict: 'same' });
    judged.push({ ...pair, verdict: 'same' });
  }
  await writeJudgements(tx, judged);
  await writeClusters(
    tx,
    judged.flatMap(({ a, b }) => [a, b]),
  );
  await notify(tx, IDENTITY_CHANNEL, '');
  return judged.length;
}

/**
 * Takes a judgement back, at any time; it stays in the history, and what was judged of the two before stands again.
 * @returns the two that it is about
 * @throws Refusal IDN-104 when it is withdrawn already, ACC-106 when there is none
 */
export async function withdraw(tx: Tx, id: string, by: string): Promise<{ a: EntityKey; b: EntityKey }> {
  await lockJudgements(tx);
  const row = await tx.selectFrom('judgement').where('id', '=', id).selectAll().executeTakeFirst();
  if (!row) throw new Refusal('ACC-106');
  if (row.withdrawn_at !== null) throw new Refusal('IDN-104');
  await tx
    .updateTable('judgement')
    .set({ withdrawn_at: sql<Date>`now()`, withdrawn_by: by })
    .where('id', '=', id)
    .execute();
  const [a, b] = [keyOf(row.a_dataset, row.a_id), keyOf(row.b_dataset, row.b_id)];
  await writeClusters(tx, [a, b]);
  await notify(tx, IDENTITY_CHANNEL, '');
  return { a, b };
}

/**
 * Takes one record out of an entity of many: judges it different from each that it is tied to.
 * @returns the ids of the judgements
 * @throws Refusal IDN-105 when it is tied to none
 */
export async function takeOut(
  tx: Tx,
  key: EntityKey,
  how: { note?: string | undefined; by: string },
): Promise<number[]> {
  await lockJudgements(tx);
  const others = (await readStanding(tx, [key])).tiedTo(key);
  if (others.length === 0) throw new Refusal('IDN-105');
  const judgements = others.map(
    (other): NewJudgement => ({ a: key, b: other, verdict: 'different', origin: 'person', ...how }),
  );
  const ids = await writeJudgements(tx, judgements);
  await writeClusters(tx, [key, ...others]);
  await notify(tx, IDENTITY_CHANNEL, '');
  return ids;
}
