import type { Store, Tx } from '../store/index.ts';
import type { Principal, TokenUse } from './principal.ts';
import { Refusal } from './refusal.ts';
import { newSecret, secretHash } from './secrets.ts';

export interface TokenRow {
  id: string;
  name: string;
  use: TokenUse;
  purpose: string;
  legalBasis: string;
  createdAt: Date;
  lastUsedAt: Date | null;
  disabled: boolean;
}

/** Makes a token with one fixed purpose; its secret is given once. */
export async function addToken(
  tx: Tx,
  token: { name: string; use: TokenUse; purpose: string; legalBasis: string; by: string },
): Promise<{ id: string; secret: string }> {
  const secret = `qnt_${newSecret()}`;
  const { id } = await tx
    .insertInto('token')
    .values({
      name: token.name,
      use: token.use,
      purpose: token.purpose,
      legal_basis: token.legalBasis,
      created_by: token.by,
      secret_hash: secretHash(secret),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, secret };
}

export async function disableToken(tx: Tx, id: string): Promise<void> {
  const done = await tx.updateTable('token').set({ disabled: true }).where('id', '=', id).executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw new Refusal('ACC-106');
}

export async function listTokens(tx: Tx): Promise<TokenRow[]> {
  const rows = await tx.selectFrom('token').where('use', '<>', 'local').selectAll().orderBy('created_at').execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    use: row.use as TokenUse,
    purpose: row.purpose,
    legalBasis: row.legal_basis,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    disabled: row.disabled,
  }));
}

const USED_MS_MIN = 60_000;

/** Who holds this token, if it is good. */
export async function tokenOf(store: Store, secret: string, now: Date): Promise<Principal | undefined> {
  const row = await store.db
    .selectFrom('token')
    .where('secret_hash', '=', secretHash(secret))
    .where('disabled', '=', false)
    .selectAll()
    .executeTakeFirst();
  if (!row) return undefined;
  if (now.getTime() - (row.last_used_at?.getTime() ?? 0) > USED_MS_MIN) {
    await store.db.updateTable('token').set({ last_used_at: now }).where('id', '=', row.id).execute();
  }
  return {
    kind: 'token',
    name: row.name,
    use: row.use as TokenUse,
    purpose: { text: row.purpose, legalBasis: row.legal_basis },
  };
}
