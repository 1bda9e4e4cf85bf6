import type { NameKind } from '@quintet/names';

/** How one kind of field of a payment is compared, and with what. */
export interface FieldRule {
  readonly field: 'party' | 'agent' | 'address' | 'remittance' | 'instruction';
  /** `subject`: the field is a name. `text`: names are looked for within it, at the higher threshold. */
  readonly as: 'subject' | 'text';
  /** Kinds of list entries that the field may name. */
  readonly kinds: readonly NameKind[];
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

/**
 * Which field is compared with which list. Party words are not matched with vessels, agents only with organisations,
 * free text with everything but only where a rare word stands (guidance: Wolfsberg Group, Payment Screening 2019; FCA
 * sanctions systems findings 2023). Amounts, dates and own references are never compared.
 */
export const paymentPlan: PaymentPlan = {
  fields: [
    { field: 'party', as: 'subject', kinds: ['person', 'organization', 'any'] },
    { field: 'agent', as: 'subject', kinds: ['organization', 'any'] },
    { field: 'address', as: 'text', kinds: ['person', 'organization', 'vessel', 'aircraft', 'any'] },
    { field: 'remittance', as: 'text', kinds: ['person', 'organization', 'vessel', 'aircraft', 'any'] },
    { field: 'instruction', as: 'text', kinds: ['person', 'organization', 'vessel', 'aircraft', 'any'] },
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
