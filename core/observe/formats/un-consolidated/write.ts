import { countryName } from '../../../model/index.ts';
import { element } from '../../xml-writer.ts';
import type { ListedParty } from '../listed-party.ts';

export interface UnHeader {
  /** ISO 8601 with zone. */
  readonly generatedAt: string;
}

const NAME_FIELDS = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'];

/** Writes parties as the consolidated list of the UN Security Council; the same input gives the same text. */
export function writeUnConsolidated(parties: readonly ListedParty[], header: UnHeader): string {
  const individuals = parties.filter((party) => party.kind === 'person').map((party) => record(party, 'INDIVIDUAL'));
  const entities = parties.filter((party) => party.kind !== 'person').map((party) => record(party, 'ENTITY'));
  const root = { dateGenerated: header.generatedAt };
  const content = [element('INDIVIDUALS', {}, individuals), element('ENTITIES', {}, entities)];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element('CONSOLIDATED_LIST', root, content)}\n`;
}

function leaf(name: string, text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : [element(name, {}, text)];
}

function valued(name: string, texts: readonly string[]): string[] {
  return texts.length === 0
    ? []
    : [
        element(
          name,
          {},
          texts.map((text) => element('VALUE', {}, text)),
        ),
      ];
}

function record(party: ListedParty, kind: 'INDIVIDUAL' | 'ENTITY'): string {
  const isPerson = kind === 'INDIVIDUAL';
  return element(kind, {}, [
    ...leaf('DATAID', party.id),
    ...leaf('VERSIONNUM', '1'),
    ...primaryName(party, isPerson),
    ...leaf('UN_LIST_TYPE', party.programs[0]),
    ...leaf('REFERENCE_NUMBER', party.reference),
    ...leaf('LISTED_ON', party.listedOn),
    ...leaf('GENDER', party.gender === undefined ? '' : party.gender === 'male' ? 'Male' : 'Female'),
    ...leaf('NAME_ORIGINAL_SCRIPT', originalName(party)),
    ...leaf('COMMENTS1', party.remark),
    ...valued('TITLE', party.title === undefined ? [] : [party.title]),
    ...valued('DESIGNATION', party.position === undefined ? [] : [party.position]),
    ...(isPerson ? valued('NATIONALITY', (party.countries ?? []).map(countryName)) : []),
    ...valued('LIST_TYPE', ['UN List']),
    ...aliases(party, kind),
    ...addresses(party, kind),
    ...(isPerson ? [...birth(party), ...documents(party)] : []),
    element('SORT_KEY', {}),
  ]);
}

/** The UN gives a person's name in up to four fields, an entity's in one. */
function primaryName(party: ListedParty, isPerson: boolean): string[] {
  const whole = party.names[0]?.whole ?? '';
  const words = isPerson ? whole.split(' ') : [whole];
  const parts = [...words.slice(0, 3), words.slice(3).join(' ')];
  return NAME_FIELDS.flatMap((field, index) => leaf(field, parts[index]));
}

function originalName(party: ListedParty): string | undefined {
  return party.names.slice(1).find((name) => name.original === true)?.whole;
}

function aliases(party: ListedParty, kind: string): string[] {
  const original = originalName(party);
  return party.names
    .slice(1)
    .filter((name) => name.whole !== original)
    .map((name) => {
      const entityQuality = name.weak === true ? 'Low' : name.former === true ? 'f.k.a.' : 'a.k.a.';
      const quality = kind === 'ENTITY' || name.former === true ? entityQuality : name.weak === true ? 'Low' : 'Good';
      return element(`${kind}_ALIAS`, {}, [...leaf('QUALITY', quality), ...leaf('ALIAS_NAME', name.whole)]);
    });
}

function addresses(party: ListedParty, kind: string): string[] {
  const given = party.addresses ?? [];
  const seats =
    kind === 'INDIVIDUAL' || given.length > 0 ? [] : (party.countries ?? []).map((country) => ({ country }));
  return [...given, ...seats].map((address) =>
    element(`${kind}_ADDRESS`, {}, [
      ...leaf('STREET', 'street' in address ? address.street : undefined),
      ...leaf('CITY', 'city' in address ? address.city : undefined),
      ...leaf('COUNTRY', address.country === undefined ? '' : countryName(address.country)),
    ]),
  );
}

function birth(party: ListedParty): string[] {
  const dates = (party.birthDates ?? []).map((date) => element('INDIVIDUAL_DATE_OF_BIRTH', {}, birthDate(date)));
  if (party.birthPlace === undefined) return dates;
  const { city, country } = party.birthPlace;
  const place = [...leaf('CITY', city), ...leaf('COUNTRY', country === undefined ? '' : countryName(country))];
  return [...dates, element('INDIVIDUAL_PLACE_OF_BIRTH', {}, place)];
}

function birthDate(date: string): string[] {
  const [from = '', to] = date.split('/');
  if (to !== undefined) {
    return [
      ...leaf('TYPE_OF_DATE', 'BETWEEN'),
      ...leaf('FROM_YEAR', from.slice(0, 4)),
      ...leaf('TO_YEAR', to.slice(0, 4)),
    ];
  }
  const bare = from.replace(/~$/, '');
  const type = leaf('TYPE_OF_DATE', bare === from ? 'EXACT' : 'APPROXIMATELY');
  if (bare.length === 10) return [...type, ...leaf('DATE', bare)];
  return bare.length === 4
    ? [...type, ...leaf('YEAR', bare)]
    : [...type, ...leaf('YEAR', bare.slice(0, 4)), ...leaf('NOTE', MONTHS[Number(bare.slice(5)) - 1])];
}

const MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'Jun.', 'Jul.', 'Aug.', 'Sep.', 'Oct.', 'Nov.', 'Dec.'];

function documents(party: ListedParty): string[] {
  return (party.documents ?? []).map(({ type, number, country }) =>
    element('INDIVIDUAL_DOCUMENT', {}, [
      ...leaf('TYPE_OF_DOCUMENT', type === 'passport' ? 'Passport' : 'National Identification Number'),
      ...leaf('NUMBER', number),
      ...leaf('ISSUING_COUNTRY', country === undefined ? '' : countryName(country)),
    ]),
  );
}
