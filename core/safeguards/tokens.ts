import type { Selectable } from 'kysely';
import { notify, type Store, type Tables, Together, type Tx } from '../store/index.ts';
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
  await notify(tx, TOKENS_CHANNEL, '');
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

/** Tells every process that a token ended. */
const TOKENS_CHANNEL = 'quintet_tokens';
/** Whoever does not hear it goes by what was true so long ago. */
const KNOWN_MS_MAX = 1000;

/**
 * Who holds a token, if it is good. Who sends a hundred messages a second is looked up once a second; a token that was ended
 * is refused from then on by the process that ended it, by others as soon as they hear of it, after a second at the latest.
 */
export class TokenBook {
  readonly #asking: Together<string, Principal | undefined>;
  /** By the hashes of their secrets. */
  #known = new Map<string, { readonly holder: Principal; readonly at: number }>();
  #isHearing = false;

  constructor(store: Store, now: () => Date) {
    this.#asking = new Together((hashes) => readHolders(store, hashes, now()), { max: ASKED_AT_ONCE_MAX });
    void store
      .listen(TOKENS_CHANNEL, () => this.forget())
      .then(
        () => (this.#isHearing = true),
        () => undefined,
      );
  }

  async holderOf(secret: string): Promise<Principal | undefined> {
    const hash = secretHash(secret);
    const at = performance.now();
    const known = this.#known.get(hash);
    if (known !== undefined && at - known.at < KNOWN_MS_MAX) return known.holder;
    // What is forgotten meanwhile is a map of its own: no answer from before is put into the new one.
    const mine = this.#known;
    const holder = await this.#asking.ask(hash);
    if (holder === undefined) mine.delete(hash);
    else if (this.#isHearing) mine.set(hash, { holder, at });
    return holder;
  }

  forget(): void {
    this.#known = new Map();
  }
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
