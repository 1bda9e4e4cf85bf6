import type { Tx } from '../store/index.ts';
import { Refusal } from './refusal.ts';
import type { Role } from './principal.ts';
import { hashPassword, oneTimePassword } from './secrets.ts';

export interface AccountRow {
  id: string;
  name: string;
  displayName: string;
  role: Role;
  disabled: boolean;
  createdAt: Date;
  lastSeenAt: Date | null;
}

/** Adds a person; the one-time password is given once and must be changed at the first sign-in. */
export async function addAccount(
  tx: Tx,
  account: { name: string; displayName?: string | undefined; role: Role },
): Promise<string> {
  const password = oneTimePassword();
  const added = await tx
    .insertInto('account')
    .values({
      name: account.name,
      display_name: account.displayName ?? account.name,
      role: account.role,
      password_hash: await hashPassword(password),
      must_change_password: true,
    })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows !== 1n) throw new Refusal('ACC-109');
  return password;
}

/** A new one-time password; all sessions of the person end. */
export async function resetPassword(tx: Tx, id: string): Promise<{ name: string; password: string }> {
  const password = oneTimePassword();
  const row = await tx
    .updateTable('account')
    .set({ password_hash: await hashPassword(password), must_change_password: true })
    .where('id', '=', id)
    .returning('name')
    .executeTakeFirst();
  if (!row) throw new Refusal('ACC-106');
  await tx.deleteFrom('session').where('account_id', '=', id).execute();
  return { name: row.name, password };
}

/** Changes role, name or the right to sign in. The last administrator stays one. */
export async function editAccount(
  tx: Tx,
  id: string,
  edit: { role?: Role | undefined; disabled?: boolean | undefined; displayName?: string | undefined },
): Promise<AccountRow> {
  const changes = {
    ...(edit.role === undefined ? {} : { role: edit.role }),
    ...(edit.disabled === undefined ? {} : { disabled: edit.disabled }),
    ...(edit.displayName === undefined ? {} : { display_name: edit.displayName }),
  };
  // Locked first, so that two administrators who take each other's role at once cannot both succeed.
  await administrators(tx).orderBy('id').forUpdate().execute();
  if (Object.keys(changes).length > 0) await tx.updateTable('account').set(changes).where('id', '=', id).execute();
  if ((await administrators(tx).execute()).length === 0) throw new Refusal('ACC-110');
  if (edit.disabled === true) await tx.deleteFrom('session').where('account_id', '=', id).execute();
  const row = (await listAccounts(tx)).find((account) => account.id === id);
  if (!row) throw new Refusal('ACC-106');
  return row;
}

function administrators(tx: Tx) {
  return tx.selectFrom('account').where('role', '=', 'administrator').where('disabled', '=', false).select('id');
}

export async function listAccounts(tx: Tx): Promise<AccountRow[]> {
  const rows = await tx.selectFrom('account').selectAll().orderBy('name').execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    displayName: row.display_name,
    role: row.role as Role,
    disabled: row.disabled,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
  }));
}
