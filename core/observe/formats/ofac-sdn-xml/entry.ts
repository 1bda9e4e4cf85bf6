import type { ListEntry } from '../../../model/index.ts';
import { readCheckedDate } from '../../checked-date.ts';
import type { TextCleaner } from '../../clean-text.ts';
import { EntityBuilder } from '../../entity-builder.ts';
import type { ReadContext } from '../../format-reader.ts';
import { ownValue } from '../../own-value.ts';
import type { ReadingTrouble } from '../../reading-trouble.ts';
import { findUnknown, keepUnknown } from '../../unknown-elements.ts';
import { childrenOf, childText, type XmlNode } from '../../xml-records.ts';
import { attachOfacAddress } from '../ofac/address.ts';
import {
  addOfacMainName,
  addOfacOtherName,
  buildOfacParty,
  ofacListedName,
  ofacParty,
  ofacSchema,
} from '../ofac/party.ts';
import { readOfacPiece, readOfacRemarks } from '../ofac/remarks.ts';
import { addOfacVesselField, type OfacVesselField } from '../ofac/vessel.ts';
import { SDN_ELEMENTS } from './elements.ts';
import { readSdnId } from './id.ts';
import type { SdnNames } from './names.ts';
import type { SdnRecord } from './record.ts';

/** Reads one sdnEntry; undefined when it has no uid. */
export function readSdnEntry(node: XmlNode, context: ReadContext, trouble: ReadingTrouble): SdnRecord | undefined {
  const uid = childText(node, 'uid').trim();
  if (uid === '') return undefined;
  const listedName = listedNameOf(node, context.cleaner);
  const party = ofacParty(uid, schemaOf(node, trouble));
  const gathered = { programs: [], remarks: [], pieces: [], owners: [] };
  const record: SdnRecord = { ...party, context, trouble, line: node.line, listedName, ...gathered };
  addOfacMainName(record.entry.subject, listedName);
  for (const child of node.children) ownValue(FIELDS, child.name)?.(child, record);
  const keeper = { subject: record.entry.subject, cleaner: context.cleaner, notes: trouble.notes };
  findUnknown(node, SDN_ELEMENTS, (unknown) => keepUnknown(unknown, keeper));
  return record;
}

/** Reads the remarks, links the entry to those that they and its owner name, and closes it. */
export function finishSdnEntry(record: SdnRecord, names: SdnNames): ListEntry {
  const { entry, sanction, context, line } = record;
  const entryByName = (name: string): string | undefined => names.id(name);
  const unread = (piece: string): void => names.countUnread(piece, line);
  const target = { entry, sanction, cleaner: context.cleaner, entryByName, unread };
  for (const piece of record.pieces) readOfacPiece(piece, target);
  for (const remarks of record.remarks) readOfacRemarks(remarks, target);
  for (const owner of record.owners) {
    const id = names.id(owner);
    if (id !== undefined && id !== entry.id)
      entry.attach(new EntityBuilder('Ownership').add('owner', id), 'ownership', 'asset');
  }
  return buildOfacParty(record);
}

function schemaOf(node: XmlNode, trouble: ReadingTrouble): string {
  const type = childText(node, 'sdnType').trim();
  const schema = ofacSchema(type);
  if (schema === undefined) trouble.unknownValues.count(`sdnType ${type}`, node.line);
  return schema ?? 'LegalEntity';
}

function listedNameOf(node: XmlNode, cleaner: TextCleaner): string {
  return cleaner.name(ofacListedName(childText(node, 'lastName').trim(), childText(node, 'firstName').trim()));
}

const FIELDS: Readonly<Record<string, (node: XmlNode, record: SdnRecord) => void>> = {
  title: (node, record) => {
    const { subject } = record.entry;
    subject.add(subject.schema === 'Person' ? 'position' : 'notes', lineOf(node, record));
  },
  remarks: (node, { remarks }) => void remarks.push(node.text),
  programList: (list, record) => forEach(list, 'program', record, readProgram),
  idList: (list, record) => forEach(list, 'id', record, readSdnId),
  akaList: (list, record) => forEach(list, 'aka', record, readAka),
  addressList: (list, record) => forEach(list, 'address', record, readAddress),
  nationalityList: (list, record) =>
    forEach(list, 'nationality', record, (node) => addPiece('nationality', node, 'country', record)),
  citizenshipList: (list, record) =>
    forEach(list, 'citizenship', record, (node) => addPiece('citizen', node, 'country', record)),
  dateOfBirthList: (list, record) => forEach(list, 'dateOfBirthItem', record, readBirthDate),
  placeOfBirthList: (list, record) =>
    forEach(list, 'placeOfBirthItem', record, (node) => addPiece('POB', node, 'placeOfBirth', record)),
  vesselInfo: readVesselInfo,
};

function forEach(
  list: XmlNode,
  item: string,
  record: SdnRecord,
  read: (node: XmlNode, record: SdnRecord) => void,
): void {
  for (const node of childrenOf(list, item)) read(node, record);
}

function lineOf(node: XmlNode, { context }: SdnRecord): string {
  return context.cleaner.line(node.text);
}

function childLine(node: XmlNode, name: string, { context }: SdnRecord): string {
  return context.cleaner.line(childText(node, name));
}

/** What the CSV files say in Remarks is read by the same rules. */
function addPiece(label: string, node: XmlNode, field: string, record: SdnRecord): void {
  const text = childLine(node, field, record);
  if (text !== '') record.pieces.push(`${label} ${text}`);
}

function readProgram(node: XmlNode, record: SdnRecord): void {
  const program = lineOf(node, record);
  record.sanction.add('program', program);
  if (program !== '') record.programs.push(program);
}

const PROPERTY_OF_AKA: Readonly<Record<string, 'alias' | 'previousName'>> = {
  'a.k.a.': 'alias',
  'n.k.a.': 'alias',
  'f.k.a.': 'previousName',
};

function readAka(node: XmlNode, record: SdnRecord): void {
  const listed = listedNameOf(node, record.context.cleaner);
  const type = childText(node, 'type').trim().toLowerCase();
  const category = childText(node, 'category').trim().toLowerCase();
  const property = ownValue(PROPERTY_OF_AKA, type);
  if (property === undefined && type !== '') record.trouble.unknownValues.count(`aka/type ${type}`, node.line);
  if (!['', 'strong', 'weak'].includes(category))
    record.trouble.unknownValues.count(`aka/category ${category}`, node.line);
  addOfacOtherName(record.entry.subject, listed, category === 'weak' ? 'weakAlias' : (property ?? 'alias'));
}

function readAddress(node: XmlNode, record: SdnRecord): void {
  const text = (name: string): string => childLine(node, name, record);
  const street = ['address1', 'address2', 'address3'].map(text).filter((line) => line !== '');
  attachOfacAddress(
    {
      street: street.join(', '),
      city: text('city'),
      state: text('stateOrProvince'),
      postalCode: text('postalCode'),
      country: text('country'),
      remarks: text('region'),
    },
    record.entry,
  );
}

function readBirthDate(node: XmlNode, record: SdnRecord): void {
  const text = childLine(node, 'dateOfBirth', record);
  const date = readCheckedDate(text, { path: 'dateOfBirth', line: node.line }, record.context.findings);
  if (date !== undefined) record.entry.subject.add('birthDate', date);
  else if (text !== '') record.entry.subject.add('notes', `Date of birth: ${text}`);
}

const VESSEL_FIELDS: Readonly<Record<string, OfacVesselField>> = {
  callSign: 'callSign',
  vesselType: 'type',
  vesselFlag: 'flag',
  vesselOwner: 'owner',
  tonnage: 'tonnage',
  grossRegisteredTonnage: 'grossRegisteredTonnage',
};

function readVesselInfo(info: XmlNode, record: SdnRecord): void {
  for (const node of info.children) {
    const field = ownValue(VESSEL_FIELDS, node.name);
    if (field !== undefined) addOfacVesselField(record.entry.subject, field, lineOf(node, record));
    if (field === 'owner') record.owners.push(lineOf(node, record));
  }
}
