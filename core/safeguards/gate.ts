import { sql } from 'kysely';
import { type Store, Together, type Tx } from '../store/index.ts';
import { type Action, policy } from './policy.ts';
import { hasPurpose, type Principal, type Purpose, roleOf } from './principal.ts';
import { Refusal } from './refusal.ts';

/** Who wants to do what, with what, and why. */
export interface Access {
  readonly who: Principal;
  readonly action: Action;
  /** What it is about, as the audit log names it: `alert:A-1042`, `search`, `list:eu_fsf`. Never a name of a person. */
  readonly object: string;
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** The only way from the outside to the store: decides, writes the audit entry and does the work in one transaction. */
export interface Gate {
  /** What is done needs no transaction of its own: it is allowed and written down; who comes at one time, together. */
  (access: Access): Promise<void>;
  <T>(access: Access, work: (tx: Tx, purpose: Purpose | undefined) => Promise<T>): Promise<T>;
}

const WRITTEN_AT_ONCE_MAX = 500;
const WRITTEN_EVERY_MS = 25;

/**
 * Makes the gate of a node.
 * @throws Refusal ACC-103, ACC-104 or ACC-105 when the policy says no; that is logged as well
 */
export function makeGate(store: Store, now: () => Date): Gate {
  const written = new Together(
    async (accesses: readonly Access[]) => {
      await audit(store.db, accesses);
      return accesses;
    },
    { max: WRITTEN_AT_ONCE_MAX, gatherMs: WRITTEN_EVERY_MS },
  );
  return async <T>(access: Access, work?: (tx: Tx, purpose: Purpose | undefined) => Promise<T>) => {
    const { who, action } = access;
    const refused = decide(access, now());
    if (refused) {
      await written.ask({ ...access, detail: { ...access.detail, refused: refused.code } });
      throw refused;
    }
    if (work === undefined) {
      await written.ask(access);
      return undefined as T;
    }
    return await store.db.transaction().execute(async (tx) => {
      await audit(tx, [access]);
      return await work(tx, policy[action].purpose ? who.purpose : undefined);
    });
  };
}

/** The decision by the policy, which is data. */
function decide({ who, action }: Access, now: Date): Refusal | undefined {
  const rule = policy[action];
  if (who.kind === 'token') return rule.tokens.includes(who.use) ? undefined : new Refusal('ACC-104');
  if (who.mustChangePassword && action !== 'account.self') return new Refusal('ACC-103');
  if (!rule.roles.includes(who.role)) return new Refusal('ACC-104');
  if (rule.purpose && !hasPurpose(who, now)) return new Refusal('ACC-105');
  return undefined;
}

/** What this person may do, so that the console offers nothing else. */
export function allowedActions(who: Principal): Action[] {
  const actions = Object.keys(policy) as Action[];
  return actions.filter((action) =>
    who.kind === 'token' ? policy[action].tokens.includes(who.use) : policy[action].roles.includes(who.role),
  );
}

async function audit(db: Store['db'] | Tx, accesses: readonly Access[]): Promise<void> {
  const rows = accesses.map(({ who, action, object, detail = {} }) => ({
    actor: who.name,
    role: roleOf(who),
    action,
    purpose: who.purpose?.text ?? null,
    legal_basis: who.purpose?.legalBasis ?? null,
    object,
    detail,
  }));
  await sql`
    insert into audit (actor, role, action, purpose, legal_basis, object, detail)
    select actor, role, action, purpose, legal_basis, object, detail
    from json_populate_recordset(null::audit, ${JSON.stringify(rows)}::json)`.execute(db);
}
