import { Draw } from '../random.ts';
import { type Bank, bankIn, ownBank } from './bank.ts';
import { hasIban, ibanIn } from './iban.ts';

export interface BankAccount {
  readonly bank: Bank;
  /** An IBAN where the country has them, else a number of the bank's own. */
  readonly number: string;
  readonly scheme: 'iban' | 'other';
}

/** The account that entity `index` has with the bank of the exercise. */
export function ownAccountAt(seed: number, index: number): BankAccount {
  const number = ibanIn(ownBank.country, new Draw(seed, 'account', index, 'own'));
  return { bank: ownBank, number, scheme: 'iban' };
}

/** The account that entity `index` has elsewhere, in the given country. */
export function accountAt(seed: number, index: number, country: string): BankAccount {
  const draw = new Draw(seed, 'account', index, 'elsewhere');
  const bank = bankIn(country, draw);
  return hasIban(country)
    ? { bank, number: ibanIn(country, draw), scheme: 'iban' }
    : { bank, number: draw.digits(12), scheme: 'other' };
}
