import type { PaymentKind } from '../payment.ts';

/** An MT message that is read. */
export interface MtShape {
  readonly kind: PaymentKind;
  /** Fields that the type has, as two digits; a line that looks like another field is text. */
  readonly fields: ReadonlySet<string>;
  readonly mandatory: readonly string[];
}

const CUSTOMER_TRANSFER: MtShape = {
  kind: 'credit',
  fields: new Set([
    '13',
    '20',
    '23',
    '26',
    '32',
    '33',
    '36',
    '50',
    '51',
    '52',
    '53',
    '54',
    '55',
    '56',
    '57',
    '59',
    '70',
    '71',
    '72',
    '77',
  ]),
  mandatory: ['20', '23', '32', '50', '59', '71'],
};

const BANK_TRANSFER: MtShape = {
  kind: 'fi',
  fields: new Set(['13', '20', '21', '32', '33', '50', '52', '53', '54', '56', '57', '58', '59', '70', '72']),
  mandatory: ['20', '21', '32', '58'],
};

/** The messages that are read, by number. */
export const MT_SHAPES: ReadonlyMap<string, MtShape> = new Map([
  ['103', CUSTOMER_TRANSFER],
  ['202', BANK_TRANSFER],
  ['205', { ...BANK_TRANSFER, mandatory: ['20', '21', '32', '52', '58'] }],
]);

/** Fields that are left out on purpose, each with the reason. */
export const MT_IGNORED_FIELDS: ReadonlyMap<string, string> = new Map([
  ['13', 'a time beside the payment date'],
  ['36', 'an exchange rate'],
  ['71', 'who pays the charges, and their amounts'],
]);
