import type { Selectable } from 'kysely';
import { type Store, type Tables, Together, type Tx } from '../store/index.ts';
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

const ASKED_AT_ONCE_MAX = 500;

/** Finds who holds a token, if it is good; what is asked at one time is looked up together. */
export function tokenBook(store: Store, now: () => Date): (secret: string) => Promise<Principal | undefined> {
  const asking = new Together((hashes: readonly string[]) => readHolders(store, hashes, now()), {
    max: ASKED_AT_ONCE_MAX,
  });
  return async (secret) => await asking.ask(secretHash(secret));
}

async function readHolders(store: Store, hashes: readonly string[], now: Date): Promise<(Principal | undefined)[]> {
  const rows = await store.db
    .selectFrom('token')
    .where('secret_hash', 'in', [...new Set(hashes)])
    .where('disabled', '=', false)
    .selectAll()
    .execute();
  const stale = rows.filter(({ last_used_at }) => now.getTime() - (last_used_at?.getTime() ?? 0) > USED_MS_MIN);
  if (stale.length > 0)
    await store.db
      .updateTable('token')
      .set({ last_used_at: now })
      .where(
        'id',
        'in',
        stale.map(({ id }) => id),
      )
      .execute();
  const holders = new Map(rows.map((row) => [row.secret_hash, holderOf(row)]));
  return hashes.map((hash) => holders.get(hash));
}

function holderOf({ name, use, purpose, legal_basis }: Selectable<Tables['token']>): Principal {
  return { kind: 'token', name, use: use as TokenUse, purpose: { text: purpose, legalBasis: legal_basis } };
}
