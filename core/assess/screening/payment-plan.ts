import type { EntryKind } from './watched-entries.ts';

/** How one kind of field of a payment is compared, and with what. */
export interface FieldRule {
  readonly field: 'party' | 'agent' | 'address' | 'remittance' | 'instruction';
  /** `subject`: the field is a name. `text`: names are looked for within it, at the higher threshold. */
  readonly as: 'subject' | 'text';
  /** Kinds of list entries that the field may name. */
  readonly kinds: readonly EntryKind[];
}

/** A payment of this kind is compared with fewer lists, because a law says so. */
export interface Exemption {
  readonly service: string;
  readonly currency: string;
  readonly roles: readonly string[];
  readonly withoutDatasets: readonly string[];
  readonly source: string;
  readonly verified: boolean;
}

export interface PaymentPlan {
  readonly fields: readonly FieldRule[];
  readonly exemptions: readonly Exemption[];
  /** What the service codes of a message are called in `Exemption.service`. */
  readonly services: Readonly<Record<string, string>>;
}

const EVERYTHING: readonly EntryKind[] = ['person', 'organization', 'vessel', 'aircraft', 'any', 'place'];

/**
 * Which field is compared with which list. Party words are not matched with vessels, agents only with organisations,
 * free text with everything but only where a rare word stands; a party or agent is in a place by its country, an address
 * or text by its words (guidance: Wolfsberg Group, Payment Screening 2019; FCA
 * sanctions systems findings 2023). Amounts, dates and own references are never compared.
 */
export const paymentPlan: PaymentPlan = {
  fields: [
    { field: 'party', as: 'subject', kinds: ['person', 'organization', 'any', 'place'] },
    { field: 'agent', as: 'subject', kinds: ['organization', 'any', 'place'] },
    { field: 'address', as: 'text', kinds: EVERYTHING },
    { field: 'remittance', as: 'text', kinds: EVERYTHING },
    { field: 'instruction', as: 'text', kinds: EVERYTHING },
  ],
  services: { INST: 'instant', SCTINST: 'instant', TIPS: 'instant' },
  exemptions: [
    {
      // The payer and payee of an instant credit transfer are verified as customers, on each change of the lists and at
      // least once a day, and not while the transfer is executed. Only measures under Article 215 TFEU are meant: lists
      // of other countries are compared all the same.
      service: 'instant',
      currency: 'EUR',
      roles: ['debtor', 'creditor'],
      withoutDatasets: ['eu_fsf', 'un_sc_sanctions'],
      source:
        'Regulation (EU) No 260/2012, Article 5d(1) and (2), as inserted by Regulation (EU) 2024/886, Article 1(2)',
      verified: true,
    },
  ],
};
