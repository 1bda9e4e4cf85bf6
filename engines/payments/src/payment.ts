/** A place in a file, so that an explanation can point at what was read. */
export interface Place {
  /** XPath-like for XML (`/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[17]/Dbtr/Nm`), `block 4 :50K:` for MT. */
  readonly path: string;
  /** 1-based line in the file. */
  readonly line: number;
}

/** Something about the input that a person should know: what, where, and what to do. */
export interface Finding {
  readonly severity: 'error' | 'warning' | 'info';
  readonly code: string;
  readonly path?: string;
  readonly line?: number;
  readonly message: string;
}

export type PaymentKind = 'credit' | 'debit' | 'fi' | 'cover' | 'return' | 'status' | 'cancel' | 'entry';

/**
 * initiatingParty, debtor, ultimateDebtor, debtorAgent, intermediaryAgent1…3, creditorAgent, creditor, ultimateCreditor,
 * instructingAgent, instructedAgent, and more of the same kind (previousInstructingAgent1…3, invoicer, invoicee, …).
 * The customers beneath a cover payment are `underlying.debtor` and so on; an unknown role is `other:<path>`.
 */
export type Role = string;

export interface PartyId {
  /** e.g. `lei`, `bic`, `passport`, `national-id`, `tax`, `other`, `clearing`. */
  readonly type: string;
  readonly value: string;
  readonly country?: string;
  /** The scheme as the message writes it (`CCPT`, `USABA`, a proprietary word): what `type` was made from. */
  readonly scheme?: string;
}

export interface Address {
  /** ISO 3166-1 alpha-2, upper case as in the message. */
  readonly country?: string;
  readonly town?: string;
  readonly street?: string;
  readonly postCode?: string;
  /** State, province or other part of the country: embargoes name regions, so it is not folded into the town. */
  readonly region?: string;
  /** District or place within the town. */
  readonly district?: string;
  /** A person or firm that takes the post in: a name, to be screened as one. */
  readonly careOf?: string;
  /** Building, floor, room, department, post box, unit: kept for display, each as written. */
  readonly details?: readonly string[];
  /** Unstructured lines as received. */
  readonly lines: readonly string[];
}

export interface Party {
  readonly role: Role;
  readonly isAgent: boolean;
  readonly name?: string;
  /** True when the sending format may have cut the name (MT, value ends in `+`). */
  readonly truncated?: boolean;
  readonly bic?: string;
  /** Country of address, residence or BIC, ISO 3166-1 alpha-2 upper case. */
  readonly country?: string;
  readonly ids: readonly PartyId[];
  readonly address?: Address;
  /** EDTF: `1974-03-19`. */
  readonly birthDate?: string;
  readonly birthPlace?: string;
  /** Country of residence, ISO 3166-1 alpha-2, when the message states it: compared apart from the address. */
  readonly residence?: string;
  /** Phone, e-mail, contact name: selectors for the graph. */
  readonly contacts?: readonly string[];
  readonly place: Place;
}

export interface Account {
  /** The role of the party that holds it. */
  readonly role: Role;
  readonly value: string;
  readonly scheme: 'iban' | 'other';
  /** The name that the account goes by: a name, to be screened as one. */
  readonly name?: string;
  /** Another word for the account, such as a telephone number or an e-mail address. */
  readonly proxy?: string;
}

/** Money as written: a decimal as text (`149.87`, leading zeros removed) and an ISO 4217 code. */
export interface Amount {
  readonly value: string;
  readonly currency: string;
}

export interface Remittance {
  readonly text: string;
  readonly place: Place;
}

export interface Payment {
  readonly kind: PaymentKind;
  /** `pacs.008.001.08`, `MT103`, … */
  readonly message: string;
  readonly ids: {
    readonly msg?: string;
    readonly instr?: string;
    readonly endToEnd?: string;
    readonly tx?: string;
    readonly uetr?: string;
    /** A return's own reference (`RtrId`); the other ids of a return are those of the payment that comes back. */
    readonly returned?: string;
  };
  /** 1-based number of the transaction in its message. */
  readonly sequence: number;
  /** Where the transaction begins, so that a finding about the whole of it can point there. */
  readonly place: Place;
  /** Settlement, else requested execution, else creation date, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly amount?: Amount;
  readonly instructedAmount?: Amount;
  /** Local instrument code or service level, e.g. `INST`, `SEPA`. */
  readonly services: readonly string[];
  readonly parties: readonly Party[];
  readonly accounts: readonly Account[];
  readonly remittance: readonly Remittance[];
  /** Instructions and other free text that must be screened as remittance is. */
  readonly instructions: readonly Remittance[];
  /** Paths with a value that this model does not take, each once. */
  readonly unmapped: readonly string[];
}

export interface PaymentBatch {
  readonly payments: readonly Payment[];
  readonly findings: readonly Finding[];
}
