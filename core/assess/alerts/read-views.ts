import { type Principal, roleOf } from '../../safeguards/index.ts';
import type { Tx } from '../../store/index.ts';

/** The one page that has saved views so far. */
export const VIEWS_PAGE = 'alerts';
/** Views of others that one person is shown. */
const SHARED_SHOWN_MAX = 200;

export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** The words of the queue's address, without the question mark. */
  readonly search: string;
  /** Account name. */
  readonly owner: string;
  readonly shared: boolean;
  /** One's own: it may be renamed, shared and removed. */
  readonly mine: boolean;
  readonly removable: boolean;
}

type Owned = Pick<SavedView, 'owner' | 'shared'>;

/** The views of a person: one's own in the order in which they were made, then what others share. */
export async function readViews(tx: Tx, who: Principal): Promise<SavedView[]> {
  const present = tx
    .selectFrom('saved_view')
    .select(['id', 'name', 'search', 'owner', 'shared'])
    .where('page', '=', VIEWS_PAGE)
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id');
  const own = await present.where('owner', '=', who.name).execute();
  const others = await present
    .where('owner', '<>', who.name)
    .where('shared', '=', true)
    .limit(SHARED_SHOWN_MAX)
    .execute();
  return [...own, ...others].map((row) => ({ ...row, mine: isMine(row, who), removable: mayRemove(row, who) }));
}

export function isMine({ owner }: Owned, who: Principal): boolean {
  return owner === who.name;
}

/** One's own, and as a supervisor what everybody sees. */
export function mayRemove(view: Owned, who: Principal): boolean {
  return isMine(view, who) || (view.shared && ['administrator', 'supervisor'].includes(roleOf(who)));
}
