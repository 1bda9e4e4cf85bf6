import type { Store, Tx } from '../store/index.ts';
import { Refusal } from './refusal.ts';
import type { Principal, Purpose, Role } from './principal.ts';
import { hashPassword, newSecret, passwordFits, secretHash } from './secrets.ts';

const SHIFT_HOURS = 9;
const SESSION_HOURS_MAX = 12;
/** A hash that no password fits, so that an unknown name takes as long as a wrong password. */
const NOBODY = `scrypt$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/**
 * Signs a person in and gives the secret for the cookie.
 * @throws Refusal ACC-102, the same for an unknown name, a disabled account and a wrong password
 */
export async function signIn(store: Store, name: string, password: string, now: Date): Promise<string> {
  const account = await store.db.selectFrom('account').where('name', '=', name).selectAll().executeTakeFirst();
  const fits = await passwordFits(password, account?.password_hash ?? NOBODY);
  await store.db
    .insertInto('audit')
    .values({
      actor: account?.name ?? 'unknown',
      role: account?.role ?? 'none',
      action: fits && account && !account.disabled ? 'sign-in' : 'sign-in.refused',
      object: 'session',
    })
    .execute();
  if (!account || !fits || account.disabled) throw new Refusal('ACC-102');
  const secret = newSecret();
  await store.db.transaction().execute(async (tx) => {
    await tx
      .insertInto('session')
      .values({
        id: secretHash(secret),
        account_id: account.id,
        created_at: now,
        last_seen_at: now,
        previous_visit_at: account.last_seen_at,
        purpose: null,
        legal_basis: null,
      })
      .execute();
    await tx.updateTable('account').set({ last_seen_at: now }).where('id', '=', account.id).execute();
  });
  return secret;
}

/** Who holds this cookie, if the session is still good; using it keeps it alive. */
export async function sessionOf(
  store: Store,
  secret: string,
  idleMinutesMax: number,
  now: Date,
): Promise<Principal | undefined> {
  const row = await store.db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .where('session.id', '=', secretHash(secret))
    .where('account.disabled', '=', false)
    .select([
      'session.id',
      'session.created_at',
      'session.last_seen_at',
      'session.purpose',
      'session.legal_basis',
      'session.purpose_until',
    ])
    .select([
      'account.id as account_id',
      'account.name',
      'account.display_name',
      'account.role',
      'account.must_change_password',
    ])
    .executeTakeFirst();
  if (!row) return undefined;
  const idleMs = now.getTime() - row.last_seen_at.getTime();
  const ageMs = now.getTime() - row.created_at.getTime();
  if (idleMs > idleMinutesMax * 60_000 || ageMs > SESSION_HOURS_MAX * 3_600_000) {
    await store.db.deleteFrom('session').where('id', '=', row.id).execute();
    return undefined;
  }
  if (idleMs > 10_000)
    await store.db.updateTable('session').set({ last_seen_at: now }).where('id', '=', row.id).execute();
  const purpose = statedPurpose(row);
  return {
    kind: 'person',
    accountId: row.account_id,
    name: row.name,
    displayName: row.display_name,
    role: row.role as Role,
    sessionId: row.id,
    mustChangePassword: row.must_change_password,
    ...(purpose ? { purpose } : {}),
  };
}

function statedPurpose(row: {
  purpose: string | null;
  legal_basis: string | null;
  purpose_until: Date | null;
}): (Purpose & { until: Date }) | undefined {
  if (row.purpose === null || row.legal_basis === null || row.purpose_until === null) return undefined;
  return { text: row.purpose, legalBasis: row.legal_basis, until: row.purpose_until };
}

/** Keeps the purpose for the shift; asked at most once in it. */
export async function statePurpose(tx: Tx, sessionId: string, purpose: Purpose, now: Date): Promise<void> {
  await tx
    .updateTable('session')
    .set({
      purpose: purpose.text,
      legal_basis: purpose.legalBasis,
      purpose_until: new Date(now.getTime() + SHIFT_HOURS * 3_600_000),
    })
    .where('id', '=', sessionId)
    .execute();
}

/**
 * Changes one's own password; one's other sessions end, as whoever knew the old one may hold them.
 * @throws Refusal ACC-102 when the present password is wrong, ACC-108 when the next one will not do
 */
export async function changePassword(
  tx: Tx,
  { accountId, sessionId }: { readonly accountId: string; readonly sessionId: string },
  current: string,
  next: string,
): Promise<void> {
  const account = await tx.selectFrom('account').where('id', '=', accountId).selectAll().executeTakeFirstOrThrow();
  if (!(await passwordFits(current, account.password_hash))) throw new Refusal('ACC-102');
  if (next.length < 12 || next === current) throw new Refusal('ACC-108');
  await tx
    .updateTable('account')
    .set({ password_hash: await hashPassword(next), must_change_password: false })
    .where('id', '=', accountId)
    .execute();
  await tx.deleteFrom('session').where('account_id', '=', accountId).where('id', '<>', sessionId).execute();
}

export async function signOut(tx: Tx, sessionId: string): Promise<void> {
  await tx.deleteFrom('session').where('id', '=', sessionId).execute();
}

/** When this person was last here before this session. */
export async function previousVisit(tx: Tx, sessionId: string): Promise<Date | undefined> {
  const row = await tx.selectFrom('session').where('id', '=', sessionId).select('previous_visit_at').executeTakeFirst();
  return row?.previous_visit_at ?? undefined;
}
