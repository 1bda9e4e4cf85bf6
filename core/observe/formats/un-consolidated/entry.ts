import { type ListEntry, englishCountryCode, readGender, readListedDate } from '../../../model/index.ts';
import { EntityBuilder, EntryBuilder } from '../../entity-builder.ts';
import type { ReadContext } from '../../format-reader.ts';
import { foreignRun, isSpelling, nameTextParts, scriptOf } from '../../name-text.ts';
import type { NoteCounter } from '../../note-counter.ts';
import { childText, leavesOf, type XmlNode } from '../../xml-records.ts';
import { readUnBirthDate } from './birth-date.ts';
import { readUnDocument } from './document.ts';
import { addNoteFacts, type UnRecord } from './record.ts';

const UN_SOURCE_URL = 'https://scsanctions.un.org/resources/xml/en/consolidated.xml';
const UN_AUTHORITY = 'United Nations Security Council';

const NAME_FIELDS = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'];

/** Turns one INDIVIDUAL or ENTITY into an entry; undefined when it has no DATAID. */
export function readUnEntry(node: XmlNode, context: ReadContext, notes: NoteCounter): ListEntry | undefined {
  const dataId = childText(node, 'DATAID').trim();
  if (dataId === '') return undefined;
  const isPerson = node.name === 'INDIVIDUAL';
  const entry = new EntryBuilder(`unsc-${dataId}`, isPerson ? 'Person' : 'Organization');
  const sanction = new EntityBuilder('Sanction').add('authority', UN_AUTHORITY);
  const record: UnRecord = { entry, sanction, context, notes, isPerson };
  readPrimaryName(node, record);
  for (const child of node.children) readField(child, record);
  entry.subject.add('topics', 'sanction');
  entry.attachOnly(sanction.add('sourceUrl', UN_SOURCE_URL), 'sanction', 'entity');
  return entry.build();
}

function readField(node: XmlNode, record: UnRecord): void {
  const read = FIELDS[node.name] ?? FIELDS[node.name.replace(/^(?:INDIVIDUAL|ENTITY)_/u, '')];
  if (read) return read(node, record);
  // A field that this reader does not know is kept and counted, so that a change of the format is noticed.
  for (const leaf of leavesOf(node)) {
    const text = record.context.cleaner.line(leaf.text);
    if (text === '') continue;
    record.notes.count(leaf === node ? node.name : `${node.name}/${leaf.name}`);
    record.entry.subject.add('notes', `${leaf.name}: ${text}`);
  }
}

const ignore = (): void => undefined;

const FIELDS: Readonly<Record<string, (node: XmlNode, record: UnRecord) => void>> = {
  DATAID: ignore,
  VERSIONNUM: ignore,
  SORT_KEY: ignore,
  SORT_KEY_LAST_MOD: ignore,
  LIST_TYPE: ignore,
  FIRST_NAME: ignore,
  SECOND_NAME: ignore,
  THIRD_NAME: ignore,
  FOURTH_NAME: ignore,
  UN_LIST_TYPE: (node, { sanction, context }) => void sanction.add('program', context.cleaner.line(node.text)),
  REFERENCE_NUMBER: (node, { sanction, context }) => {
    const number = context.cleaner.line(node.text);
    sanction.add('authorityId', number).add('unscId', number);
  },
  LISTED_ON: (node, { sanction }) => void sanction.add('listingDate', readListedDate(node.text)),
  LAST_DAY_UPDATED: (node, { sanction }) => {
    for (const value of values(node)) sanction.add('modifiedAt', readListedDate(value));
  },
  GENDER: (node, { entry }) => void entry.subject.add('gender', readGender(node.text)),
  COMMENTS1: (node, { entry, context }) => void entry.subject.add('notes', context.cleaner.paragraph(node.text)),
  NAME_ORIGINAL_SCRIPT: (node, record) => addNames('alias', node.text, record),
  TITLE: (node, record) => addEach(node, record, record.isPerson ? 'title' : 'notes'),
  DESIGNATION: (node, record) => addEach(node, record, record.isPerson ? 'position' : 'notes'),
  NATIONALITY: (node, record) => {
    for (const value of values(node)) addCountry('nationality', value, record);
  },
  ALIAS: readAlias,
  ADDRESS: readAddress,
  DATE_OF_BIRTH: readUnBirthDate,
  PLACE_OF_BIRTH: (node, record) => readBirthPlace(node, record, ['STREET', 'CITY', 'STATE_PROVINCE'], 'COUNTRY'),
  DOCUMENT: readUnDocument,
};

function values(node: XmlNode): string[] {
  return node.children.filter((child) => child.name === 'VALUE').map((child) => child.text);
}

function addEach(node: XmlNode, { entry, context }: UnRecord, property: string): void {
  for (const value of values(node)) entry.subject.add(property, context.cleaner.line(value));
}

function readPrimaryName(node: XmlNode, record: UnRecord): void {
  const { cleaner } = record.context;
  const whole = cleaner.name(NAME_FIELDS.map((field) => childText(node, field)).join(' '));
  record.entry.subject.add('name', whole);
  const parts = nameTextParts(whole);
  for (const name of parts.names) if (name !== whole) record.entry.subject.add('alias', name);
  record.entry.subject.addAll('weakAlias', parts.abbreviations);
}

/** Adds the names of one field, its abbreviations as weak aliases and its remarks as notes. */
function addNames(property: string, text: string, record: UnRecord): void {
  const { subject } = record.entry;
  const parts = nameTextParts(record.context.cleaner.name(text));
  for (const name of parts.names) if (!subject.has('name', name)) subject.add(property, name);
  subject.addAll('weakAlias', parts.abbreviations);
  for (const remark of parts.remarks) {
    subject.add('notes', `Alias ${parts.names[0] ?? ''}: ${remark}`);
    addNoteFacts(remark, record);
  }
}

function readAlias(node: XmlNode, record: UnRecord): void {
  const { subject } = record.entry;
  const { cleaner } = record.context;
  const name = cleaner.name(childText(node, 'ALIAS_NAME'));
  if (name !== '') addNames(aliasProperty(childText(node, 'QUALITY')), name, record);
  subject.add('birthDate', readListedDate(childText(node, 'DATE_OF_BIRTH')));
  readBirthPlace(node, record, ['CITY_OF_BIRTH'], 'COUNTRY_OF_BIRTH');
  const note = cleaner.line(childText(node, 'NOTE'));
  if (note !== '') readAliasNote(note, name, aliasProperty(childText(node, 'QUALITY')), record);
}

/** The remark on an alias may hold the name in its own script, its Latin spellings, a birth date, a passport. */
function readAliasNote(note: string, name: string, property: string, record: UnRecord): void {
  const { subject } = record.entry;
  subject.add('notes', name === '' ? note : `Alias ${name}: ${note}`);
  subject.add(property, foreignRun(note));
  if (!['', 'Latin'].includes(scriptOf(name)) && isSpelling(note)) addNames(property, note, record);
  addNoteFacts(note, record);
}

/** `Low` marks a name that alone identifies nobody; `f.k.a.` a name that is no longer borne. */
function aliasProperty(quality: string): string {
  const word = quality.trim().toLowerCase();
  return word === 'low' ? 'weakAlias' : /^f\.?k\.?a\.?$/u.test(word) ? 'previousName' : 'alias';
}

function readAddress(node: XmlNode, record: UnRecord): void {
  const { cleaner } = record.context;
  const text = (name: string): string => cleaner.line(childText(node, name));
  const country = text('COUNTRY');
  const parts = [text('STREET'), text('CITY'), text('STATE_PROVINCE'), text('ZIP_CODE'), country].filter(
    (part) => part !== '',
  );
  const note = text('NOTE');
  if (parts.length === 0 && note === '') return;
  const code = englishCountryCode(country);
  const address = new EntityBuilder('Address')
    .add('full', parts.join(', '))
    .add('street', text('STREET'))
    .add('city', text('CITY'))
    .add('state', text('STATE_PROVINCE'))
    .add('postalCode', text('ZIP_CODE'))
    .add('country', code)
    .add('remarks', note);
  record.entry.subject.add('addressEntity', record.entry.attach(address, 'addr'));
  // Where an organisation sits is the only country that the UN gives for it; a person may live anywhere.
  if (!record.isPerson) record.entry.subject.add('country', code);
}

function readBirthPlace(node: XmlNode, record: UnRecord, fields: readonly string[], countryField: string): void {
  const { cleaner } = record.context;
  const country = cleaner.line(childText(node, countryField));
  const parts = [...fields.map((field) => cleaner.line(childText(node, field))), country].filter((part) => part !== '');
  record.entry.subject.add('birthPlace', parts.join(', ')).add('birthCountry', englishCountryCode(country));
  const note = node.name === 'INDIVIDUAL_PLACE_OF_BIRTH' ? cleaner.line(childText(node, 'NOTE')) : '';
  if (note !== '') record.entry.subject.add('notes', `Place of birth: ${note}`);
}

function addCountry(property: string, text: string, { entry, context }: UnRecord): void {
  const value = context.cleaner.line(text);
  const code = englishCountryCode(value);
  if (code !== undefined) entry.subject.add(property, code);
  else if (value !== '') entry.subject.add('notes', `Nationality: ${value}`);
}
