import { Refusal } from '../../safeguards/index.ts';
import type { Tx } from '../../store/index.ts';
import { VIEWS_PAGE } from './read-views.ts';

export const VIEW_NAME_LETTERS_MAX = 60;
export const VIEWS_OF_ONE_MAX = 30;
/** Characters that nobody sees, but for the joiners with which Persian and Indic words are spelt. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu;
const SOMETHING_SEEN = /[^\p{C}\p{Z}]/u;

/**
 * The name of a view, on one line and without characters that nobody sees.
 * @throws Refusal ALR-210 when nothing of it can be seen, or it is too long
 */
export function viewName(text: string): string {
  const name = text.normalize('NFC').replace(/\s+/gu, ' ').replace(UNSEEN, '').trim();
  if (!SOMETHING_SEEN.test(name) || Array.from(name).length > VIEW_NAME_LETTERS_MAX) throw new Refusal('ALR-210');
  return name;
}

/** What one person does at the same time on two pages is done one after the other, so that no limit is passed. */
export async function lockOwner(tx: Tx, owner: string): Promise<void> {
  await tx.selectFrom('account').where('name', '=', owner).select('id').forUpdate().execute();
}

/** @throws Refusal ALR-209 when another view of this person has the name */
export async function holdNameFree(
  tx: Tx,
  { id, owner, name }: { readonly id: string; readonly owner: string; readonly name: string },
): Promise<void> {
  const taken = await presentOf(tx, owner).where('name', '=', name).where('id', '<>', id).executeTakeFirst();
  if (taken) throw new Refusal('ALR-209');
}

/** @throws Refusal ALR-208 when this person has more views than one may have */
export async function holdToLimit(tx: Tx, owner: string): Promise<void> {
  const present = await presentOf(tx, owner)
    .limit(VIEWS_OF_ONE_MAX + 1)
    .execute();
  if (present.length > VIEWS_OF_ONE_MAX) throw new Refusal('ALR-208');
}

function presentOf(tx: Tx, owner: string) {
  return tx
    .selectFrom('saved_view')
    .select('id')
    .where('page', '=', VIEWS_PAGE)
    .where('owner', '=', owner)
    .where('removed_at', 'is', null);
}
