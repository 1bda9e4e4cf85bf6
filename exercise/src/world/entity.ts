import { Draw, type Shares } from '../random.ts';
import { type Firm, firmAt } from './firm.ts';
import { type Person, personAt } from './person.ts';
import { type Vessel, vesselAt } from './vessel.ts';

export type WorldEntity = Person | Firm | Vessel;

/** Shares of the kinds among all entities. */
const kinds: Shares<WorldEntity['kind']> = [
  ['person', 74],
  ['firm', 22],
  ['vessel', 4],
];

export function kindAt(seed: number, index: number): WorldEntity['kind'] {
  return new Draw(seed, 'entity', index, 'kind').share(kinds);
}

/** Entity `index` of the world of this seed: the same whatever the size of the world. */
export function entityAt(seed: number, index: number): WorldEntity {
  const kind = kindAt(seed, index);
  if (kind === 'person') return personAt(seed, index);
  return kind === 'firm' ? firmAt(seed, index) : vesselAt(seed, index);
}
