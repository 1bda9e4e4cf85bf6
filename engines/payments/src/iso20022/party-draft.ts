import type { Mutable } from '../mutable.ts';
import type { Address, Party, PartyId, Place } from '../payment.ts';
import { bicCountry, isCountryCode } from '../values/identifiers.ts';
import { ID_TYPES, type PartyField } from './party-fields.ts';

/** A party while its elements come in; it becomes a `Party` without being copied. */
export type PartyDraft = Mutable<Omit<Party, 'ids' | 'address' | 'contacts'>> & {
  ids: PartyId[];
  contacts?: string[];
  address?: AddressDraft;
};

type AddressDraft = Mutable<Omit<Address, 'lines' | 'details'>> & { lines: string[]; details?: string[] };

export function newPartyDraft(role: string, isAgent: boolean, place: Place): PartyDraft {
  return { role, isAgent, ids: [], place };
}

/**
 * Puts one value into a party. A value that comes twice is kept with the first, never overwritten.
 *
 * @param clearing the clearing system that was named just before, for `clearingMember`.
 */
export function setPartyField(
  party: PartyDraft,
  field: PartyField,
  value: string,
  idType: string,
  clearing: string,
): void {
  switch (field) {
    case 'name':
      party.name = joined(party.name, value, ' ');
      return;
    case 'bic':
      if (party.bic === undefined) party.bic = value;
      else if (party.bic !== value) party.ids.push({ type: 'bic', value });
      return;
    case 'residence':
      party.residence = value;
      return;
    case 'birthDate':
      party.birthDate = value;
      return;
    case 'birthPlace':
      party.birthPlace = joined(party.birthPlace, value, ', ');
      return;
    case 'contact':
      (party.contacts ??= []).push(value);
      return;
    case 'id':
      party.ids.push({ type: idType, value });
      return;
    case 'idScheme':
      changeLastId(party, (id) => ({ ...id, type: ID_TYPES.get(value) ?? id.type, scheme: value }));
      return;
    case 'idIssuer':
      // Where MT gives a country, the same country stands here as issuer.
      if (isCountryCode(value)) changeLastId(party, (id) => ({ ...id, country: value }));
      return;
    case 'clearingSystem':
      return;
    case 'clearingMember':
      party.ids.push(clearingId(value, clearing));
      return;
    default:
      setAddressField(party, field, value);
  }
}

type AddressField = Exclude<
  PartyField,
  | 'name'
  | 'bic'
  | 'residence'
  | 'birthDate'
  | 'birthPlace'
  | 'contact'
  | 'id'
  | 'idScheme'
  | 'idIssuer'
  | 'clearingSystem'
  | 'clearingMember'
>;

function setAddressField(party: PartyDraft, field: AddressField, value: string): void {
  const address = (party.address ??= { lines: [] });
  switch (field) {
    case 'line':
      address.lines.push(value);
      return;
    case 'detail':
      (address.details ??= []).push(value);
      return;
    case 'country':
      address.country = value.toUpperCase();
      party.country = address.country;
      return;
    case 'building':
      address.street = joined(address.street, value, ' ');
      return;
    default:
      address[field] = joined(address[field], value, ', ');
  }
}

function joined(before: string | undefined, value: string, between: string): string {
  return before === undefined ? value : `${before}${between}${value}`;
}

function changeLastId(party: PartyDraft, change: (id: PartyId) => PartyId): void {
  const last = party.ids.at(-1);
  if (last !== undefined) party.ids[party.ids.length - 1] = change(last);
}

/** The codes of clearing systems (`USABA`, `GBDSC`) begin with the country. */
function clearingId(value: string, system: string): PartyId {
  if (system === '') return { type: 'clearing', value };
  const country = /^[A-Z]{5}$/.test(system) ? system.slice(0, 2) : undefined;
  return { type: 'clearing', value, ...(country === undefined ? {} : { country }), scheme: system };
}

/** Fills in the country from residence or BIC when the address has none. */
export function finishParty(party: PartyDraft): Party {
  if (party.country === undefined) {
    const country = party.residence ?? (party.bic === undefined ? undefined : bicCountry(party.bic));
    if (country !== undefined) party.country = country;
  }
  return party;
}
