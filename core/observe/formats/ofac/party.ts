import type { ListEntry } from '../../../model/index.ts';
import { EntityBuilder, EntryBuilder } from '../../entity-builder.ts';
import { ownValue } from '../../own-value.ts';
import { ofacPersonName } from './name.ts';

const OFAC_AUTHORITY = 'Office of Foreign Assets Control';
const SOURCE_URL = 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=';

const SCHEMA_OF_TYPE: Readonly<Record<string, string>> = {
  individual: 'Person',
  entity: 'Organization',
  vessel: 'Vessel',
  aircraft: 'Airplane',
};

/** A listed party while one of OFAC's formats is read. Its id is the same in all of them: `ofac-<ent_num>`. */
export interface OfacParty {
  readonly entry: EntryBuilder;
  readonly sanction: EntityBuilder;
}

/** The schema of `individual`, `Entity`, `Vessel` …; undefined when OFAC has no such type. */
export function ofacSchema(type: string): string | undefined {
  return ownValue(SCHEMA_OF_TYPE, type.toLowerCase());
}

export function ofacPartyId(number: string): string {
  return `ofac-${number}`;
}

/** @param number ent_num in the CSV files, uid in SDN.XML, FixedRef in SDN_ADVANCED.XML. */
export function ofacParty(number: string, schema: string): OfacParty {
  const sanction = new EntityBuilder('Sanction')
    .add('authority', OFAC_AUTHORITY)
    .add('authorityId', number)
    .add('country', 'us')
    .add('sourceUrl', `${SOURCE_URL}${number}`);
  return { entry: new EntryBuilder(ofacPartyId(number), schema), sanction };
}

export function buildOfacParty({ entry, sanction }: OfacParty): ListEntry {
  entry.subject.add('topics', 'sanction');
  entry.attachOnly(sanction, 'sanction', 'entity');
  return entry.build();
}

/** Adds the main name, given as OFAC lists it: `LAST, First Middle` of a person. */
export function addOfacMainName(subject: EntityBuilder, listed: string): void {
  if (subject.schema !== 'Person') {
    subject.add('name', listed);
    return;
  }
  const name = ofacPersonName(listed);
  subject.add('name', name.whole).add('lastName', name.lastName).add('firstName', name.firstName);
  if (name.whole !== listed) subject.add('summary', `Listed as ${listed}`);
}

/** Adds another name, given as OFAC lists it, unless it is the main one. */
export function addOfacOtherName(
  subject: EntityBuilder,
  listed: string,
  property: 'alias' | 'previousName' | 'weakAlias',
): void {
  const name = subject.schema === 'Person' ? ofacPersonName(listed).whole : listed;
  if (!subject.has('name', name)) subject.add(property, name);
}

/** `LAST, First Middle` out of its parts; a name of one part stays as it is. */
export function ofacListedName(last: string, first: string): string {
  return [last, first].filter((part) => part !== '').join(', ');
}
