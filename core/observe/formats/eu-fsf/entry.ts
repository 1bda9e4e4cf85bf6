import { type ListEntry, readGender, readListedDate } from '../../../model/index.ts';
import { EntityBuilder, EntryBuilder } from '../../entity-builder.ts';
import type { ReadContext } from '../../format-reader.ts';
import { nameTextParts } from '../../name-text.ts';
import type { NoteCounter } from '../../note-counter.ts';
import type { XmlNode } from '../../xml-records.ts';
import { readEuBirthDate } from './birth-date.ts';
import { readEuIdentification } from './identification.ts';
import { euCountry, type EuRecord, euText } from './record.ts';

const EU_AUTHORITY = 'European Union';

/** Turns one sanctionEntity into an entry; undefined when it has no logicalId. */
export function readEuEntry(node: XmlNode, context: ReadContext, notes: NoteCounter): ListEntry | undefined {
  const logicalId = (node.attributes['logicalId'] ?? '').trim();
  if (logicalId === '') return undefined;
  const isPerson = isPersonRecord(node);
  const entry = new EntryBuilder(
    `eu-fsf-${logicalId}`,
    isPerson ? 'Person' : isVesselRecord(node) ? 'Vessel' : 'Organization',
  );
  const sanction = new EntityBuilder('Sanction').add('authority', EU_AUTHORITY).add('country', 'eu');
  const record: EuRecord = { entry, sanction, context, notes, isPerson };
  readAttributes(node, record);
  for (const child of node.children) readChild(child, record);
  entry.subject.add('topics', 'sanction');
  entry.attachOnly(sanction, 'sanction', 'entity');
  return entry.build();
}

function isPersonRecord(node: XmlNode): boolean {
  const type = node.children.find((child) => child.name === 'subjectType')?.attributes;
  const code = type?.['classificationCode'] || type?.['code'] || '';
  return /^(?:p|person)$/i.test(code.trim());
}

/** Words that companies have in their names and ships do not. */
const COMPANY_WORD =
  /\b(?:co|company|corp|corporation|inc|llc|llp|ltd|limited|gmbh|ag|sa|s\.a|plc|jsc|ooo|fze|fzco|dmcc|holdings?|group|shipping|shipmanagement|management|lines?|maritime|marine|trading|services?|bank|agency|enterprises?)\b/i;

/** The EU lists vessels as enterprises; they bear an IMO number, as shipping companies do, whose names tell them apart. */
function isVesselRecord(node: XmlNode): boolean {
  const hasImo = node.children.some(
    (child) => child.name === 'identification' && /^imo$/i.test(child.attributes['identificationTypeCode'] ?? ''),
  );
  return (
    hasImo &&
    !node.children.some((child) => child.name === 'nameAlias' && COMPANY_WORD.test(child.attributes['wholeName'] ?? ''))
  );
}

function readAttributes(node: XmlNode, { entry, sanction, context }: EuRecord): void {
  const unId = euText(node, 'unitedNationId', context);
  sanction
    .add('authorityId', euText(node, 'euReferenceNumber', context) || node.attributes['logicalId'])
    .add('unscId', unId)
    .add('listingDate', readListedDate(node.attributes['designationDate'] ?? ''));
  entry.subject.add('notes', euText(node, 'designationDetails', context));
}

function readChild(node: XmlNode, record: EuRecord): void {
  const read = CHILDREN[node.name];
  if (read) return read(node, record);
  record.notes.count(`sanctionEntity/${node.name}`);
  const values = Object.entries(node.attributes).filter(([, value]) => value !== '');
  const text = [node.text.trim(), ...values.map(([name, value]) => `${name} ${value}`)]
    .filter((part) => part !== '')
    .join(', ');
  if (text !== '') record.entry.subject.add('notes', `${node.name}: ${record.context.cleaner.line(text)}`);
}

const CHILDREN: Readonly<Record<string, (node: XmlNode, record: EuRecord) => void>> = {
  remark: (node, { entry, context }) => void entry.subject.add('notes', context.cleaner.paragraph(node.text)),
  subjectType: () => undefined,
  regulation: readRegulation,
  nameAlias: readNameAlias,
  citizenship: (node, { entry, context, isPerson }) =>
    void entry.subject.add(isPerson ? 'citizenship' : 'country', euCountry(node, context)),
  birthdate: readEuBirthDate,
  identification: readEuIdentification,
  address: readAddress,
  contactInfo: readContact,
};

function remarksOf(node: XmlNode, { context }: EuRecord): string[] {
  return node.children
    .filter((child) => child.name === 'remark' || child.name === 'regulationSummary')
    .map((child) => context.cleaner.line(child.text))
    .filter((text) => text !== '');
}

function readRegulation(node: XmlNode, { sanction, context }: EuRecord): void {
  sanction
    .add('program', euText(node, 'programme', context))
    .add('reason', euText(node, 'numberTitle', context))
    .add('startDate', readListedDate(node.attributes['entryIntoForceDate'] ?? ''))
    .add('modifiedAt', readListedDate(node.attributes['publicationDate'] ?? ''));
  for (const child of node.children)
    if (child.name === 'publicationUrl') sanction.add('sourceUrl', context.cleaner.line(child.text));
}

/** `strong="false"`, or a remark that calls the name one of low quality, makes a weak alias. */
function readNameAlias(node: XmlNode, record: EuRecord): void {
  const { context, entry, isPerson } = record;
  const text = (name: string): string => euText(node, name, context);
  const remarks = remarksOf(node, record);
  const isWeak = text('strong').toLowerCase() === 'false' || remarks.some((remark) => /low quality/i.test(remark));
  const parts = [text('firstName'), text('middleName'), text('lastName')].filter((part) => part !== '');
  const whole = context.cleaner.name(text('wholeName') || parts.join(' '));
  if (whole !== '') addName(whole, isWeak, record);
  if (isPerson && !isWeak) {
    const { subject } = entry;
    subject.add('firstName', text('firstName')).add('middleName', text('middleName')).add('lastName', text('lastName'));
  }
  if (isPerson) entry.subject.add('gender', readGender(text('gender')));
  for (const title of splitLettered(text('title'))) entry.subject.add(isPerson ? 'title' : 'notes', title);
  for (const role of splitLettered(text('function'))) entry.subject.add(isPerson ? 'position' : 'notes', role);
  for (const remark of remarks)
    if (!/^(?:good|high|low) quality\.?$/i.test(remark)) entry.subject.add('notes', `Alias ${whole}: ${remark}`);
}

function addName(whole: string, isWeak: boolean, { entry }: EuRecord): void {
  const { subject } = entry;
  const { names, abbreviations } = nameTextParts(whole);
  const property = isWeak ? 'weakAlias' : subject.first('name') === undefined ? 'name' : 'alias';
  if (!subject.has('name', whole)) subject.add(property, whole);
  for (const name of names) if (name !== whole) subject.add(isWeak ? 'weakAlias' : 'alias', name);
  subject.addAll('weakAlias', abbreviations);
}

/** Titles are packed as `(a) Mullah, (b) Maulavi`. */
function splitLettered(text: string): string[] {
  if (!/\([a-z]\)/.test(text)) return text === '' ? [] : [text];
  return text
    .split(/\s*\([a-z]\)\s*/)
    .map((part) => part.replace(/[\s,;]+$/, ''))
    .filter((part) => part !== '');
}

function readAddress(node: XmlNode, record: EuRecord): void {
  const { context, entry, isPerson } = record;
  const text = (name: string): string => euText(node, name, context);
  const code = euCountry(node, context);
  const parts = ['street', 'poBox', 'zipCode', 'city', 'place', 'region', 'countryDescription']
    .map(text)
    .filter((part) => part !== '');
  const address = new EntityBuilder('Address')
    .add('full', parts.join(', '))
    .add('street', text('street'))
    .add('postOfficeBox', text('poBox'))
    .add('postalCode', text('zipCode'))
    .add('city', text('city') || text('place'))
    .add('region', text('region'))
    .add('country', code)
    .addAll('remarks', remarksOf(node, record));
  if (!address.isEmpty) entry.subject.add('addressEntity', entry.attach(address, 'addr'));
  if (!isPerson) entry.subject.add('country', code);
  for (const child of node.children) if (child.name === 'contactInfo') readContact(child, record);
}

const CONTACT_PROPERTY: Readonly<Record<string, string>> = {
  EMAIL: 'email',
  PHONE: 'phone',
  MOBILE: 'phone',
  FAX: 'phone',
  WEB: 'website',
};

function readContact(node: XmlNode, { entry, context }: EuRecord): void {
  const value = euText(node, 'value', context);
  const key = euText(node, 'key', context);
  const property = CONTACT_PROPERTY[key.toUpperCase()];
  if (property !== undefined) entry.subject.add(property, value);
  else if (value !== '') entry.subject.add('notes', `${key}: ${value}`);
}
