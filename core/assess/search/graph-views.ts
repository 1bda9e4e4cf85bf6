import { type Principal, Refusal, roleOf } from '../../safeguards/index.ts';
import type { Tx } from '../../store/index.ts';
import { lockOwner, VIEWS_OF_ONE_MAX, viewName } from '../alerts/view-rules.ts';

/** A drawn graph under a name. */
export interface GraphView {
  readonly id: string;
  readonly name: string;
  /** Account name. */
  readonly owner: string;
  readonly mine: boolean;
  readonly shared: boolean;
  readonly createdAt: Date;
}

/** How long a removed view can be brought back. */
const REMOVED_KEPT_MINUTES = 60;
/** Views of others that one person is shown. */
const SHARED_SHOWN_MAX = 200;

/** One's own in the order in which they were made, then what others share. */
export async function readGraphViews(tx: Tx, who: Principal): Promise<GraphView[]> {
  const present = tx
    .selectFrom('graph_view')
    .select(['id', 'name', 'owner', 'shared', 'created_at'])
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id');
  const own = await present.where('owner', '=', who.name).execute();
  const others = await present
    .where('owner', '<>', who.name)
    .where('shared', '=', true)
    .limit(SHARED_SHOWN_MAX)
    .execute();
  return [...own, ...others].map(({ created_at, ...row }) => ({
    ...row,
    mine: row.owner === who.name,
    createdAt: created_at,
  }));
}

/**
 * One view with what was drawn.
 * @throws Refusal ACC-106 for one that is not there or is somebody else's own
 */
export async function readGraphView(tx: Tx, id: string, who: Principal): Promise<GraphView & { state: unknown }> {
  const row = await tx
    .selectFrom('graph_view')
    .select(['id', 'name', 'owner', 'shared', 'created_at', 'state'])
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (!row || (row.owner !== who.name && !row.shared)) throw new Refusal('ACC-106');
  const { created_at, ...view } = row;
  return { ...view, mine: row.owner === who.name, createdAt: created_at };
}

/**
 * Keeps a drawn graph under a name; the same name of the same person is replaced.
 * @returns its id
 * @throws Refusal ALR-208 or ALR-210
 */
export async function saveGraphView(
  tx: Tx,
  view: { readonly name: string; readonly shared: boolean; readonly state: unknown },
  who: Principal,
): Promise<string> {
  const values = { name: viewName(view.name), shared: view.shared, state: JSON.stringify(view.state) };
  await lockOwner(tx, who.name);
  const replaced = await tx
    .updateTable('graph_view')
    .set(values)
    .where('owner', '=', who.name)
    .where('name', '=', values.name)
    .where('removed_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (replaced) return replaced.id;
  const made = await tx
    .insertInto('graph_view')
    .values({ ...values, owner: who.name })
    .returning('id')
    .executeTakeFirstOrThrow();
  await holdToLimit(tx, who.name);
  return made.id;
}

/**
 * Takes a view away: one's own, or as a supervisor one that everybody sees.
 * @throws Refusal ACC-106 for one that is not there or not this person's to remove
 */
export async function removeGraphView(tx: Tx, id: string, who: Principal, now: Date): Promise<void> {
  const view = await ownedView(tx, id);
  if (!view || view.removed_at !== null || !mayRemove(view, who)) throw new Refusal('ACC-106');
  await tx.updateTable('graph_view').set({ removed_at: now }).where('id', '=', id).execute();
}

/**
 * Brings back a view that was removed a moment ago, for whom it belonged to.
 * @throws Refusal ALR-205 when there is nothing to bring back, ALR-208 or ALR-209 when its place was taken since
 */
export async function restoreGraphView(tx: Tx, id: string, who: Principal, now: Date): Promise<void> {
  const view = await ownedView(tx, id);
  const keptSince = new Date(now.getTime() - REMOVED_KEPT_MINUTES * 60_000);
  if (!view || view.removed_at === null || view.removed_at <= keptSince || !mayRemove(view, who))
    throw new Refusal('ALR-205');
  await lockOwner(tx, view.owner);
  const taken = await tx
    .selectFrom('graph_view')
    .select('id')
    .where('owner', '=', view.owner)
    .where('name', '=', view.name)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (taken) throw new Refusal('ALR-209');
  await tx.updateTable('graph_view').set({ removed_at: null }).where('id', '=', id).execute();
  await holdToLimit(tx, view.owner);
}

/** Deletes the removed views that nobody can bring back any more. */
export async function deleteRemovedGraphViews(tx: Tx, now: Date): Promise<void> {
  const before = new Date(now.getTime() - REMOVED_KEPT_MINUTES * 60_000);
  await tx.deleteFrom('graph_view').where('removed_at', '<=', before).execute();
}

async function ownedView(tx: Tx, id: string) {
  return await tx
    .selectFrom('graph_view')
    .select(['owner', 'name', 'shared', 'removed_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

function mayRemove({ owner, shared }: { readonly owner: string; readonly shared: boolean }, who: Principal): boolean {
  return owner === who.name || (shared && ['administrator', 'supervisor'].includes(roleOf(who)));
}

async function holdToLimit(tx: Tx, owner: string): Promise<void> {
  const present = await tx
    .selectFrom('graph_view')
    .select('id')
    .where('owner', '=', owner)
    .where('removed_at', 'is', null)
    .limit(VIEWS_OF_ONE_MAX + 1)
    .execute();
  if (present.length > VIEWS_OF_ONE_MAX) throw new Refusal('ALR-208');
}
