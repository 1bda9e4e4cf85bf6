import { type Principal, Refusal } from '../../safeguards/index.ts';
import type { Tx } from '../../store/index.ts';
import { isMine, mayRemove, VIEWS_PAGE } from './read-views.ts';
import { holdNameFree, holdToLimit, lockOwner, viewName } from './view-rules.ts';
import { viewSearch } from './view-search.ts';

/** How long a removed view can be brought back. */
const REMOVED_KEPT_MINUTES = 60;

/**
 * Keeps filters and order under a name; the same name of the same person is replaced.
 * @throws Refusal ALR-207, ALR-208 or ALR-210
 */
export async function saveView(
  tx: Tx,
  view: { readonly name: string; readonly search: string; readonly shared: boolean },
  who: Principal,
): Promise<void> {
  const { shared } = view;
  const [name, search] = [viewName(view.name), viewSearch(view.search)];
  await lockOwner(tx, who.name);
  await tx
    .insertInto('saved_view')
    .values({ page: VIEWS_PAGE, name, search, owner: who.name, shared, removed_at: null, removed_by: null })
    .onConflict((conflict) =>
      conflict.columns(['owner', 'page', 'name']).where('removed_at', 'is', null).doUpdateSet({ search, shared }),
    )
    .execute();
  await holdToLimit(tx, who.name);
}

/**
 * Gives one's own view another name, or shows it to everybody or to oneself only.
 * @throws Refusal ACC-106, ALR-209 or ALR-210
 */
export async function editView(
  tx: Tx,
  id: string,
  edit: { readonly name?: string | undefined; readonly shared?: boolean | undefined },
  who: Principal,
): Promise<void> {
  await lockOwner(tx, who.name);
  const view = await presentView(tx, id);
  if (view === undefined || !isMine(view, who)) throw new Refusal('ACC-106');
  const name = edit.name === undefined ? view.name : viewName(edit.name);
  await holdNameFree(tx, { ...view, name });
  await change(tx, id, { name, shared: edit.shared ?? view.shared });
}

/**
 * Takes a view away: one's own, or as a supervisor one that everybody sees.
 * @throws Refusal ACC-106 for one that is not there or not this person's to remove
 */
export async function removeView(tx: Tx, id: string, who: Principal, now: Date): Promise<void> {
  const view = await presentView(tx, id);
  if (view === undefined || !mayRemove(view, who)) throw new Refusal('ACC-106');
  await change(tx, id, { removed_at: now, removed_by: who.name });
}

/**
 * Brings back what this person removed a moment ago, for whom it belonged to.
 * @throws Refusal ALR-205 when there is nothing to bring back, ALR-208 or ALR-209 when its place was taken since
 */
export async function restoreView(tx: Tx, id: string, who: Principal, now: Date): Promise<void> {
  const view = await tx
    .selectFrom('saved_view')
    .select(['id', 'owner', 'name'])
    .where('id', '=', id)
    .where('removed_by', '=', who.name)
    .where('removed_at', '>', keptSince(now))
    .executeTakeFirst();
  if (view === undefined) throw new Refusal('ALR-205');
  await lockOwner(tx, view.owner);
  await holdNameFree(tx, view);
  await change(tx, id, { removed_at: null, removed_by: null });
  await holdToLimit(tx, view.owner);
}

/** Deletes the removed views that nobody can bring back any more. */
export async function deleteRemovedViews(tx: Tx, now: Date): Promise<void> {
  await tx.deleteFrom('saved_view').where('removed_at', '<=', keptSince(now)).execute();
}

function keptSince(now: Date): Date {
  return new Date(now.getTime() - REMOVED_KEPT_MINUTES * 60_000);
}

async function presentView(tx: Tx, id: string) {
  return await tx
    .selectFrom('saved_view')
    .select(['id', 'owner', 'name', 'shared'])
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
}

interface Changes {
  readonly name?: string;
  readonly shared?: boolean;
  readonly removed_at?: Date | null;
  readonly removed_by?: string | null;
}

async function change(tx: Tx, id: string, changes: Changes): Promise<void> {
  await tx.updateTable('saved_view').set(changes).where('id', '=', id).execute();
}
