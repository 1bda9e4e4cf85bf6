import type { Mutable } from '../mutable.ts';
import type { Account, Amount, Party, Payment, Remittance } from '../payment.ts';
import type { PartyDraft } from './party-draft.ts';

export type AccountDraft = Mutable<Account>;

/** What one level of a message (message, batch, transaction) has brought so far. */
export interface Collected {
  parties: PartyDraft[];
  accounts: AccountDraft[];
  remittance: Remittance[];
  instructions: Remittance[];
  services: string[];
  unmapped: string[];
  ids: Mutable<Payment['ids']>;
  amount: Amount | undefined;
  instructedAmount: Amount | undefined;
  settlementDate: string | undefined;
  executionDate: string | undefined;
  creationDate: string | undefined;
  /** Number and sum of transactions as the message states them. */
  statedCount: string | undefined;
  statedSum: string | undefined;
  /** The message that a header announces (`MsgDefIdr`). */
  statedMessage: string | undefined;
  hasEquivalentAmount: boolean;
  /** Elements that stand here even when they are empty, as bits of `PRESENCE`. */
  present: number;
}

/** Elements whose absence is a fault although an empty one says nothing. */
export const PRESENCE: Readonly<Record<string, number>> = { Dbtr: 1, Cdtr: 2 };

export function newCollected(): Collected {
  return {
    parties: [],
    accounts: [],
    remittance: [],
    instructions: [],
    services: [],
    unmapped: [],
    ids: {},
    amount: undefined,
    instructedAmount: undefined,
    settlementDate: undefined,
    executionDate: undefined,
    creationDate: undefined,
    statedCount: undefined,
    statedSum: undefined,
    statedMessage: undefined,
    hasEquivalentAmount: false,
    present: 0,
  };
}

/** Two lists one after the other, without copying when one is empty. */
export function concatenated<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  if (first.length === 0) return second;
  return second.length === 0 ? first : [...first, ...second];
}

/** An account without a value (a scheme or currency alone) is none. */
export function hasValue(account: AccountDraft): boolean {
  return account.value !== '' || account.name !== undefined || account.proxy !== undefined;
}

/** Adds the sender and receiver of the header where the message names no instructing or instructed agent. */
export function withHeaderAgents(parties: readonly Party[], header: readonly Party[]): readonly Party[] {
  const missing = header.filter((agent) => {
    // A branch goes with its bank: the header's branch of a bank that the message names itself is not taken.
    const [role] = agent.role.split('.');
    return !parties.some((party) => party.role === role);
  });
  return concatenated(missing, parties);
}
