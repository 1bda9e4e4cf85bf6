import { englishCountryCode, imoNumber, readGender } from '../../../model/index.ts';
import { ownValue } from '../../own-value.ts';
import { findUnknown, keepUnknown, type KnownElements } from '../../unknown-elements.ts';
import { childText, type XmlNode } from '../../xml-records.ts';
import { readUkAddress } from './address.ts';
import { readUkDate } from './date.ts';
import { readBusinessNumber, readUkDocument } from './document.ts';
import { readNonLatinName, readUkName } from './names.ts';
import { plainText } from './plain-text.ts';
import { type NamedParty, type UkRecord, ukText } from './record.ts';

/** Reads an element of a Designation: what only holds others is gone through, what is not known is kept and counted. */
export function readUkField(node: XmlNode, record: UkRecord): void {
  const { entry, context, trouble } = record;
  const keeper = { subject: entry.subject, cleaner: context.cleaner, notes: trouble.notes };
  const read = ownValue(FIELDS, node.name);
  if (read) {
    // Each mark of a sanction is an element of its own name.
    if (node.name !== 'SanctionsImposedIndicators') findUnknown(node, PARTS, (unknown) => keepUnknown(unknown, keeper));
    return read(node, record);
  }
  if (CONTAINERS.has(node.name)) {
    for (const child of node.children) readUkField(child, record);
    return;
  }
  keepUnknown(node, keeper);
}

const CONTAINERS = new Set(
  (
    'Names NonLatinNames Titles Addresses PhoneNumbers EmailAddresses Websites IndividualDetails Individual DOBs ' +
    'BirthDetails Nationalities Positions PassportDetails NationalIdentifierDetails Genders EntityDetails Entity ' +
    'BusinessRegistrationNumbers RegistrationNumbers TypeOfEntities ParentCompanies Subsidiaries ShipDetails Ship ' +
    'IMONumbers HINs CurrentOwnerOperators PreviousOwnerOperators CurrentBelievedFlagOfShips PreviousFlags ' +
    'TypeOfShipDetails TonnageOfShipDetails LengthOfShipDetails YearsBuilt'
  ).split(' '),
);

/** What the elements hold that are read as a whole. */
const PARTS: KnownElements = {
  Name: 'Name1 Name2 Name3 Name4 Name5 Name6 NameType AliasStrength',
  NonLatinName: 'NameNonLatinScript NonLatinScriptType NonLatinScriptLanguage',
  Address:
    'AddressLine1 AddressLine2 AddressLine3 AddressLine4 AddressLine5 AddressLine6 AddressPostalCode AddressCountry',
  Location: 'TownOfBirth CountryOfBirth',
  Passport: 'PassportNumber PassportAdditionalInformation',
  NationalIdentifier: 'NationalIdentifierNumber NationalIdentifierAdditionalInformation',
};

const ignore = (): void => undefined;

const FIELDS: Readonly<Record<string, (node: XmlNode, record: UkRecord) => void>> = {
  UniqueID: ignore,
  IndividualEntityShip: ignore,
  Name: readUkName,
  NonLatinName: readNonLatinName,
  LastUpdated: (node, record) => void record.sanction.add('modifiedAt', dateOf(node, record)),
  DateDesignated: (node, record) => void record.sanction.add('listingDate', dateOf(node, record)),
  OFSIGroupID: (node, record) => addSanction('authorityId', node, record),
  UNReferenceNumber: (node, record) => addSanction('unscId', node, record),
  RegimeName: (node, record) => addSanction('program', node, record),
  DesignationSource: (node, record) => {
    const source = ukText(node, record);
    if (source !== '') record.sanction.add('summary', `Designated by ${source}`);
  },
  SanctionsImposed: (node, record) => {
    for (const measure of ukText(node, record).split('|')) record.sanction.add('provisions', measure.trim());
  },
  SanctionsImposedIndicators: readIndicators,
  OtherInformation: (node, { entry, context }) =>
    void entry.subject.add('notes', context.cleaner.paragraph(plainText(node.text))),
  UKStatementofReasons: (node, { sanction, context }) =>
    void sanction.add('reason', context.cleaner.paragraph(plainText(node.text))),
  Title: (node, record) => addPersonal('title', node, record),
  Position: (node, record) => addPersonal('position', node, record),
  Address: readUkAddress,
  PhoneNumber: (node, record) => addSubject('phone', node, record),
  EmailAddress: (node, record) => {
    for (const email of ukText(node, record).split(/[\s;,]+/u)) record.entry.subject.add('email', email);
  },
  Website: (node, record) => addSubject('website', node, record),
  DOB: readBirthDate,
  Location: readBirthPlace,
  Nationality: (node, record) => addCountry('nationality', node, record),
  Gender: (node, record) => {
    const gender = readGender(node.text);
    if (gender !== undefined) record.entry.subject.add('gender', gender);
    else if (node.text.trim() !== '') record.trouble.unknownValues.count(`Gender ${ukText(node, record)}`, node.line);
  },
  Passport: readUkDocument,
  NationalIdentifier: readUkDocument,
  BusinessRegistrationNumber: readBusinessNumber,
  RegistrationNumber: readBusinessNumber,
  TypeOfEntity: (node, record) => addSubject('legalForm', node, record),
  ParentCompany: (node, record) => addNamed(node, record, { role: 'Parent company', end: 'owner' }),
  Subsidiary: (node, record) => addNamed(node, record, { role: 'Subsidiary', end: 'asset' }),
  CurrentOwnerOperator: (node, record) => addNamed(node, record, { role: 'Owner or operator', end: 'owner' }),
  PreviousOwnerOperator: (node, record) =>
    addNamed(node, record, { role: 'Previous owner or operator', end: 'owner', isFormer: true }),
  IMONumber: (node, record) => {
    const imo = imoNumber(node.text);
    if (imo !== undefined) record.entry.subject.add('imoNumber', imo);
    else addNote('IMO number', node, record);
  },
  HIN: (node, record) => addNote('Hull identification number', node, record),
  CurrentBelievedFlagOfShip: (node, record) => addCountry('flag', node, record),
  PreviousFlag: (node, record) => addCountry('pastFlags', node, record),
  TypeOfShip: (node, record) => addSubject('type', node, record),
  TonnageOfShip: (node, record) => void record.entry.subject.add('tonnage', ukText(node, record).replaceAll(',', '')),
  LengthOfShip: (node, record) => addNote('Length', node, record),
  YearBuilt: (node, record) => void record.entry.subject.add('buildDate', dateOf(node, record)),
};

function addSubject(property: string, node: XmlNode, record: UkRecord): void {
  record.entry.subject.add(property, ukText(node, record));
}

function addSanction(property: string, node: XmlNode, record: UkRecord): void {
  record.sanction.add(property, ukText(node, record));
}

/** What only persons have in the model; of anything else it is kept as a note. */
function addPersonal(property: string, node: XmlNode, record: UkRecord): void {
  addSubject(record.isPerson ? property : 'notes', node, record);
}

function addNote(label: string, node: XmlNode, record: UkRecord): void {
  const text = ukText(node, record);
  if (text !== '') record.entry.subject.add('notes', `${label}: ${text}`);
}

function addCountry(property: string, node: XmlNode, record: UkRecord): void {
  const code = englishCountryCode(ukText(node, record));
  if (code !== undefined) record.entry.subject.add(property, code);
  else if (node.text.trim() !== '') {
    record.trouble.notes.count(node.name, node.line);
    addNote(node.name, node, record);
  }
}

function addNamed(
  node: XmlNode,
  record: UkRecord,
  { role, end, isFormer = false }: Pick<NamedParty, 'role' | 'end'> & { readonly isFormer?: boolean },
): void {
  const text = ukText(node, record);
  if (text !== '') record.named.push({ text, role, end, isFormer });
}

function dateOf(node: XmlNode, record: UkRecord): string | undefined {
  const text = ukText(node, record);
  const date = readUkDate(text, { path: node.name, line: node.line }, record.context.findings);
  if (date === undefined) addNote(node.name, node, record);
  return date;
}

function readBirthDate(node: XmlNode, record: UkRecord): void {
  record.entry.subject.add('birthDate', dateOf(node, record));
}

function readBirthPlace(node: XmlNode, { entry, context }: UkRecord): void {
  const text = (name: string): string => context.cleaner.line(childText(node, name));
  const [town, country] = [text('TownOfBirth'), text('CountryOfBirth')];
  const place = [town, country].filter((part) => part !== '').join(', ');
  entry.subject.add('birthPlace', place).add('birthCountry', englishCountryCode(country));
}

/** `<AssetFreeze>true</AssetFreeze>` says again what SanctionsImposed says in words, or more. */
function readIndicators(node: XmlNode, record: UkRecord): void {
  const { sanction } = record;
  const known = sanction.all('provisions').map((measure) => measure.toLowerCase());
  for (const child of node.children) {
    if (!/^\s*(?:true|false|yes|no|[01])?\s*$/iu.test(child.text))
      record.trouble.unknownValues.count(`${child.name} ${ukText(child, record)}`, child.line);
    const words = child.name.replace(/(?<=[a-z])(?=[A-Z])/gu, ' ');
    const measure = words.charAt(0) + words.slice(1).toLowerCase();
    if (/^(?:true|yes|1)$/iu.test(child.text.trim()) && !known.includes(measure.toLowerCase()))
      sanction.add('provisions', measure);
  }
}
