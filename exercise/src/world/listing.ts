import {
  ALSO_ON_ANOTHER_LIST_SHARE,
  entryChanges,
  type EntryChange,
  firstList,
  type ListId,
  listIds,
  listedShare,
} from '../proportions.ts';
import { Draw } from '../random.ts';
import { kindAt, type WorldEntity } from './entity.ts';

/** That an entity stands on a list. */
export interface Listing {
  readonly list: ListId;
  readonly index: number;
  /** The number that the list's publisher gave the entry. */
  readonly number: number;
  /** The entry's id in Quintet. */
  readonly entryId: string;
  readonly change: EntryChange;
}

export type Edition = 'earlier' | 'later';

const numbering: Readonly<Record<ListId, { readonly first: number; readonly step: number; readonly prefix: string }>> =
  {
    eu_fsf: { first: 1000, step: 3, prefix: 'eu-fsf-' },
    un_sc_sanctions: { first: 6_900_000, step: 2, prefix: 'unsc-' },
    us_ofac_sdn: { first: 20_000, step: 2, prefix: 'ofac-' },
    'own:watchlist': { first: 1, step: 1, prefix: 'own-watchlist-' },
  };

/** The lists on which an entity stands: none for most, several for some. */
export function listingsOf(seed: number, index: number): readonly Listing[] {
  const draw = new Draw(seed, 'listing', index, 'lists');
  const kind = kindAt(seed, index);
  if (!draw.chance(listedShare[kind])) return [];
  const first = kind === 'vessel' ? 'us_ofac_sdn' : draw.share(firstList);
  const lists: ListId[] = [first];
  if (kind !== 'vessel' && draw.chance(ALSO_ON_ANOTHER_LIST_SHARE)) {
    lists.push(draw.pick(listIds.filter((list) => list !== first && list !== 'own:watchlist')));
  }
  return lists.map((list) => listing(seed, index, list));
}

function listing(seed: number, index: number, list: ListId): Listing {
  const { first, step, prefix } = numbering[list];
  const draw = new Draw(seed, 'listing', index, list);
  const number = first + index * step + draw.below(step);
  return {
    list,
    index,
    number,
    entryId: `${prefix}${number}`,
    change: changeOf(kindAt(seed, index), draw.share(entryChanges)),
  };
}

/** Firms have no birth date and vessels no address: their change is another name. */
function changeOf(kind: WorldEntity['kind'], drawn: EntryChange): EntryChange {
  const ofPeople = drawn === 'birth-date-refined' || drawn === 'document-added';
  return kind !== 'person' && (ofPeople || (kind === 'vessel' && drawn === 'address-added')) ? 'alias-added' : drawn;
}

/** Whether the entry stands in this edition. */
export function isIn(edition: Edition, { change }: Listing): boolean {
  return edition === 'earlier' ? change !== 'added' : change !== 'removed';
}

/** The listings that are in force at the end of the exercise. */
export function listingsInForce(seed: number, index: number): readonly Listing[] {
  return listingsOf(seed, index).filter((one) => isIn('later', one));
}
