import type { Party, PartyKind } from '../graph/party.ts';
import { type JsonObject, isObject, objectsIn, textOf } from './schema/json.ts';

const EXEMPT: ReadonlySet<unknown> = new Set(['subjectExemptFromDisclosure', 'interestedPartyExemptFromDisclosure']);

const SCHEMATA: ReadonlyMap<string, string> = new Map([
  ['registeredEntity', 'Company'],
  ['state', 'PublicBody'],
  ['stateBody', 'PublicBody'],
]);

/** A party from the record of an entity or a person. */
export function partyOfRecord(id: string, recordType: string, details: JsonObject): Party {
  const party = recordType === 'person' ? personOf(id, details) : entityOf(id, details);
  const addresses = objectsIn(details['addresses']).flatMap(({ address }) => textOf(address) ?? []);
  const founded = textOf(details['foundingDate']);
  const dissolved = textOf(details['dissolutionDate']);
  return {
    ...party,
    ...(addresses.length === 0 ? {} : { addresses }),
    ...(founded === undefined ? {} : { founded }),
    ...(dissolved === undefined ? {} : { dissolved }),
  };
}

/** The party behind a reason instead of a record. */
export function unspecifiedParty(id: string, { reason, description }: JsonObject): Party {
  return {
    id,
    caption: textOf(description) ?? 'Not specified',
    schema: 'LegalEntity',
    kind: kindFor(reason),
    reason: textOf(description) ?? textOf(reason) ?? 'unknown',
  };
}

function personOf(id: string, details: JsonObject): Party {
  const names = objectsIn(details['names']);
  const name = names.find(({ type }) => type === 'legal') ?? names[0];
  const isKnown = details['personType'] === 'knownPerson' || details['personType'] === undefined;
  return {
    id,
    caption: textOf(name?.['fullName']) ?? id,
    schema: 'Person',
    ...(isKnown ? { kind: 'person' as const } : withReason(details['unspecifiedPersonDetails'])),
  };
}

function entityOf(id: string, details: JsonObject): Party {
  const type = isObject(details['entityType']) ? details['entityType'] : {};
  const form = textOf(type['type']) ?? 'unknownEntity';
  return {
    id,
    caption: textOf(details['name']) ?? id,
    schema: SCHEMATA.get(form) ?? 'LegalEntity',
    ...(form === 'anonymousEntity' || form === 'unknownEntity'
      ? withReason(details['unspecifiedEntityDetails'])
      : { kind: entityKind(form, type['subtype'], details['publicListing']) }),
  };
}

function entityKind(form: string, subtype: unknown, listing: unknown): PartyKind {
  if (form === 'state' || form === 'stateBody') return 'state';
  if (subtype === 'trust') return 'trust';
  return isObject(listing) && listing['hasPublicListing'] === true ? 'listed' : 'entity';
}

function withReason(details: unknown): Pick<Party, 'kind' | 'reason'> {
  if (!isObject(details)) return { kind: 'unknown', reason: 'Not identified.' };
  return {
    kind: kindFor(details['reason']),
    reason: textOf(details['description']) ?? textOf(details['reason']) ?? 'Not identified.',
  };
}

function kindFor(reason: unknown): 'exempt' | 'unknown' {
  return EXEMPT.has(reason) ? 'exempt' : 'unknown';
}
