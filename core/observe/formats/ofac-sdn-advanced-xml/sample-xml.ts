import { escapeXml } from '../../xml-writer.ts';

/** Reference values with made-up ids, and words as OFAC has them. */
const REFERENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AliasType: { 1: 'Name', 2: 'A.K.A.', 3: 'F.K.A.', 4: 'Stage Name' },
  CalendarType: { 1: 'Gregorian', 2: 'Persian' },
  DetailReference: { 1: 'Male', 2: 'Tanker' },
  FeatureType: {
    1: 'Birthdate',
    2: 'Place of Birth',
    3: 'Location',
    4: 'Gender',
    5: 'Nationality Country',
    6: 'Citizenship Country',
    7: 'Title',
    8: 'Digital Currency Address - XBT',
    9: 'Vessel Call Sign',
    10: 'VESSEL TYPE',
    11: 'Vessel Flag',
    12: 'Secondary sanctions risk:',
    13: 'Favourite Colour',
  },
  IDRegDocType: {
    1: 'Passport',
    2: 'Vessel Registration Identification',
    3: 'MMSI',
    4: 'Moon Permit',
    5: 'Tax ID No.',
  },
  IDRegDocDateType: { 1: 'Issue Date', 2: 'Expiration Date' },
  LegalBasis: { 1: 'Executive Order 99999' },
  List: { 1: 'SDN List', 2: 'Consolidated List' },
  LocPartType: { 1: 'ADDRESS1', 2: 'CITY', 3: 'POSTAL CODE', 4: 'Unknown' },
  NamePartType: { 1: 'Last Name', 2: 'First Name', 3: 'Entity Name', 4: 'Vessel Name', 5: 'Patronymic' },
  PartyType: { 1: 'Individual', 2: 'Entity' },
  RelationType: { 1: 'Owned or Controlled By', 2: 'Leader or official of', 3: 'Neighbour of', 4: 'Family member of' },
  SanctionsType: { 1: 'Program', 2: 'Block' },
  Validity: { 1: 'Valid', 2: 'Fraudulent' },
};

/** Those that have more than an id and a text. */
const SETS = `<CountryValues><Country ID="1" ISO2="EG">Egypt</Country><Country ID="2" ISO2="PA">Panama</Country><Country ID="3">undetermined</Country></CountryValues>
<AreaCodeValues><AreaCode ID="1" CountryID="1" Description="Egypt">EG</AreaCode></AreaCodeValues>
<PartySubTypeValues><PartySubType ID="1" PartyTypeID="3">Vessel</PartySubType><PartySubType ID="3" PartyTypeID="2">Unknown</PartySubType><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>
<ScriptValues><Script ID="215" ScriptCode="Latn">Latin</Script><Script ID="160" ScriptCode="Arab">Arabic</Script><Script ID="501" ScriptCode="Hans">Chinese Simplified</Script></ScriptValues>`;

export const PERSON = '4';
export const ENTITY = '3';
export const VESSEL = '1';

export interface AdvancedSections {
  readonly locations?: string;
  readonly documents?: string;
  readonly parties: string;
  readonly relations?: string;
  readonly entries?: string;
}

/** An ADVANCED document of made-up sections, each on a line of its own. */
export function advancedXml({
  locations = '',
  documents = '',
  parties,
  relations = '',
  entries = '',
}: AdvancedSections): string {
  const sets = Object.entries(REFERENCES).map(
    ([name, values]) =>
      `<${name}Values>${Object.entries(values)
        .map(([id, text]) => `<${name} ID="${id}">${escapeXml(text)}</${name}>`)
        .join('')}</${name}Values>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<Sanctions xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML">
<DateOfIssue CalendarTypeID="1"><Year>2026</Year><Month>2</Month><Day>27</Day></DateOfIssue>
<ReferenceValueSets>${sets.join('')}${SETS.replaceAll('\n', '')}</ReferenceValueSets>
<Locations>${locations}</Locations>
<IDRegDocuments>${documents}</IDRegDocuments>
<DistinctParties>${parties}</DistinctParties>
<ProfileRelationships>${relations}</ProfileRelationships>
<SanctionsEntries>${entries}</SanctionsEntries>
</Sanctions>`;
}

/** A party whose identity has its number as id. */
export function party(number: number, subType: string, aliases: string, features = '', identity = ''): string {
  const groups = [1, 2, 3, 4, 5].map(
    (type) =>
      `<MasterNamePartGroup><NamePartGroup ID="${number}${type}" NamePartTypeID="${type}"/></MasterNamePartGroup>`,
  );
  return `<DistinctParty FixedRef="${number}"><Comment/><Profile ID="${number}" PartySubTypeID="${subType}"><Identity ID="${number}" Primary="true" False="false"${identity}>${aliases}<NamePartGroups>${groups.join('')}</NamePartGroups></Identity>${features}<SanctionsEntryReference SanctionsEntryID="${number}"/></Profile></DistinctParty>`;
}

/** An alias of one name; parts by the id of their type. */
export function alias(
  number: number,
  parts: readonly (readonly [type: number, value: string])[],
  options: AliasOptions = {},
): string {
  const { type = '1', primary = true, weak = false, script = '215' } = options;
  const values = parts.map(
    ([part, value]) =>
      `<DocumentedNamePart><NamePartValue NamePartGroupID="${number}${part}" ScriptID="${script}" Acronym="false">${escapeXml(value)}</NamePartValue></DocumentedNamePart>`,
  );
  return `<Alias FixedRef="${number}" AliasTypeID="${type}" Primary="${primary}" LowQuality="${weak}"><DocumentedName ID="1">${values.join('')}</DocumentedName></Alias>`;
}

export interface AliasOptions {
  readonly type?: string;
  readonly primary?: boolean;
  readonly weak?: boolean;
  readonly script?: string;
}

export function feature(type: number, content: string): string {
  return `<Feature ID="1" FeatureTypeID="${type}"><FeatureVersion ID="1" ReliabilityID="1"><Comment/>${content}</FeatureVersion></Feature>`;
}

/** A DatePeriod from the first day to the last, each `YYYY-M-D`. */
export function period(first: string, last = first, attributes = ''): string {
  const point = (name: string, date: string): string => {
    const [year, month, day] = date.split('-');
    return `<${name}><Year>${year}</Year>${month ? `<Month>${month}</Month>` : ''}${day ? `<Day>${day}</Day>` : ''}</${name}>`;
  };
  const edge = (name: string, date: string): string =>
    `<${name} ${attributes}>${point('From', date)}${point('To', date)}</${name}>`;
  return `<DatePeriod CalendarTypeID="1">${edge('Start', first)}${edge('End', last)}</DatePeriod>`;
}

export function sanctionsEntry(number: number, program: string, list = '1'): string {
  return `<SanctionsEntry ID="${number}" ProfileID="${number}" ListID="${list}"><EntryEvent ID="1" LegalBasisID="1"><Date CalendarTypeID="1"><Year>2020</Year><Month>5</Month><Day>17</Day></Date></EntryEvent><SanctionsMeasure ID="1" SanctionsTypeID="2"/><SanctionsMeasure ID="2" SanctionsTypeID="1"><Comment>${program}</Comment></SanctionsMeasure></SanctionsEntry>`;
}
