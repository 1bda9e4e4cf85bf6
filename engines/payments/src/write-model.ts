import type { Amount } from './payment.ts';

/** A party as the writers take it: plain data, everything but the name optional. */
export interface WrittenParty {
  readonly name: string;
  readonly address?: WrittenAddress;
  readonly bic?: string;
  readonly lei?: string;
  /** Documents by the code of the scheme (`CCPT`, `NIDN`, `TXID`, `COID`) with the country that gave them. */
  readonly documents?: readonly WrittenDocument[];
  readonly birth?: { readonly date: string; readonly city: string; readonly country: string };
  /** Account: an IBAN, or another number. */
  readonly account?: string;
}

export interface WrittenDocument {
  readonly scheme: string;
  readonly value: string;
  readonly country?: string;
}

export interface WrittenAddress {
  readonly street?: string;
  readonly postCode?: string;
  readonly town?: string;
  readonly country?: string;
  readonly lines?: readonly string[];
}

/** An agent as the writers take it. */
export interface WrittenAgent {
  readonly bic?: string;
  readonly lei?: string;
  readonly name?: string;
  readonly address?: WrittenAddress;
  readonly account?: string;
}

/** A customer credit transfer as the writers take it. */
export interface WrittenTransfer {
  readonly instructionId?: string;
  readonly endToEndId: string;
  readonly transactionId?: string;
  readonly uetr?: string;
  readonly amount: Amount;
  readonly instructedAmount?: Amount;
  /** Settlement date, `YYYY-MM-DD`. */
  readonly date: string;
  /** Service level such as `SEPA`, local instrument such as `INST`. */
  readonly serviceLevel?: string;
  readonly localInstrument?: string;
  readonly charges?: 'DEBT' | 'CRED' | 'SHAR' | 'SLEV';
  readonly instructingAgent?: WrittenAgent;
  readonly instructedAgent?: WrittenAgent;
  /** At most three. */
  readonly intermediaryAgents?: readonly WrittenAgent[];
  readonly ultimateDebtor?: WrittenParty;
  readonly debtor: WrittenParty;
  readonly debtorAgent: WrittenAgent;
  readonly creditorAgent: WrittenAgent;
  readonly creditor: WrittenParty;
  readonly ultimateCreditor?: WrittenParty;
  /** Instructions for the next agent. */
  readonly instructions?: readonly string[];
  readonly remittance?: readonly string[];
}
