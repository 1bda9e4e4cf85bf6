import type { Draw } from '../random.ts';

/** A made-up bank. */
export interface Bank {
  readonly name: string;
  /** ISO 9362, eight characters. The last is 0, which marks a test code: no bank in operation has it. */
  readonly bic: string;
  /** ISO 3166-1 alpha-2, lower case. */
  readonly country: string;
}

const bankNames: readonly (readonly [prefix: string, name: string])[] = [
  ['QXAL', 'Alder Bank'],
  ['QXBE', 'Beacon Savings Bank'],
  ['QXCO', 'Copperfield Bank'],
  ['QXDO', 'Dovecote Mutual Bank'],
  ['QXEV', 'Evergreen Commercial Bank'],
  ['QXFE', 'Ferryman Bank'],
  ['QXGR', 'Greystone Bank'],
];

/** The bank whose customers and payments the exercise shows. */
export const ownBank: Bank = { name: 'Quayside Bank', bic: 'QXQUDEF0', country: 'de' };

/** One of the banks of a country. */
export function bankIn(country: string, draw: Draw): Bank {
  const [prefix, name] = draw.pick(bankNames);
  return { name, bic: `${prefix}${country.toUpperCase()}${draw.pick(['A', 'B', 'M', 'X'])}0`, country };
}
