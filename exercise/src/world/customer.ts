import { type PersonRecord, recordDecoy, recordPerson, type Standing } from '../exposure.ts';
import { CUSTOMER_SHARE, customerExposure } from '../proportions.ts';
import { Draw } from '../random.ts';
import { kindAt } from './entity.ts';
import { listingsInForce, listingsOf } from './listing.ts';
import { personAt } from './person.ts';

/** A customer of the bank: a person of the world, a listed one, or somebody who looks like a listed one. */
export interface Customer {
  readonly index: number;
  /** As in the register; drawn, so that numbers tell nothing about who is listed. */
  readonly id: string;
  readonly standing: Standing;
  readonly record: PersonRecord;
}

/** Cheap: whether entity `index` is a customer, and in which standing. Firms are customers for payments only. */
export function customerStanding(seed: number, index: number): Standing['kind'] | undefined {
  const kind = kindAt(seed, index);
  if (kind === 'vessel') return undefined;
  const draw = new Draw(seed, 'customer', index, 'standing');
  if (listingsOf(seed, index).length === 0) return draw.chance(CUSTOMER_SHARE) ? 'clean' : undefined;
  if (kind === 'firm') return undefined;
  const chance = draw.below(10_000) / 10_000;
  const inForce = listingsInForce(seed, index).length > 0;
  if (chance < customerExposure.match) return inForce ? 'match' : 'clean';
  return chance < customerExposure.match + customerExposure.decoy && inForce ? 'decoy' : undefined;
}

/** The customer that comes of person `index`, or undefined when there is none. */
export function customerAt(seed: number, index: number): Customer | undefined {
  const standing = customerStanding(seed, index);
  if (standing === undefined || kindAt(seed, index) !== 'person') return undefined;
  const id = `C${new Draw(seed, 'customer', index, 'id').characters(10, '0123456789ABCDEFGHJKMNPQRSTVWXYZ')}`;
  return { index, id, ...personOf(seed, index, standing, false) };
}

/** Who the customer is and how they are written down; `latinOnly` for systems that hold Latin letters only. */
export function personOf(
  seed: number,
  index: number,
  standing: Standing['kind'],
  latinOnly: boolean,
): Pick<Customer, 'standing' | 'record'> {
  const draw = new Draw(seed, 'customer', index, 'record');
  const person = personAt(seed, index);
  if (standing !== 'decoy') return { standing: { kind: standing }, record: recordPerson(person, draw, latinOnly) };
  const { of, ...record } = recordDecoy(person, draw, latinOnly);
  return { standing: { kind: 'decoy', of }, record };
}
