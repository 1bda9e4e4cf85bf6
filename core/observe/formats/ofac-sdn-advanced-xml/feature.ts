import { ownValue } from '../../own-value.ts';
import { childrenOf, childText, type XmlNode } from '../../xml-records.ts';
import { englishCountryCode } from '../../../model/index.ts';
import { attachOfacAddress, type OfacAddress } from '../ofac/address.ts';
import { remarkRule } from '../ofac/remark-rules.ts';
import type { AdvancedFile, AdvancedParty } from './advanced-file.ts';
import { dateText, readDatePeriod } from './date-period.ts';
import { locationText } from './location.ts';
import { readAdvancedPiece } from './piece.ts';

/** What one FeatureVersion says, each in its own way. */
interface FeatureValue {
  readonly date: string | undefined;
  /** Of a date that could not be read, or of another calendar. */
  readonly unreadDate: string;
  readonly detail: string;
  readonly location: OfacAddress | undefined;
}

/** Types of features that the CSV files write in another word. */
const LABEL_OF_TYPE: Readonly<Record<string, string>> = {
  'Nationality Country': 'nationality',
  'Citizenship Country': 'citizen',
  'VESSEL TYPE': 'Vessel Type',
};

/** Reads one Feature: birth date, address, nationality, flag, digital currency address … */
export function readFeature(node: XmlNode, party: AdvancedParty, file: AdvancedFile): void {
  const type = file.refs.text('FeatureType', node.attributes['FeatureTypeID'], node.line) ?? 'Unknown feature';
  for (const version of childrenOf(node, 'FeatureVersion')) {
    const value = valueOf(version, type, file);
    applyFeature(type, value, node, party, file);
    const comment = file.context.cleaner.line(childText(version, 'Comment'));
    if (comment !== '') party.entry.subject.add('notes', `${type.replace(/[:\s-]+$/u, '')}: ${comment}`);
  }
}

function valueOf(version: XmlNode, type: string, file: AdvancedFile): FeatureValue {
  const { refs, context, locations, trouble } = file;
  const details = childrenOf(version, 'VersionDetail').map(({ attributes, text, line }) =>
    context.cleaner.line(refs.text('DetailReference', attributes['DetailReferenceID'], line) ?? text),
  );
  const [period] = childrenOf(version, 'DatePeriod');
  const [place] = childrenOf(version, 'VersionLocation');
  const location = locations.get(place?.attributes['LocationID'] ?? '');
  if (place !== undefined && location === undefined) trouble.dangling.count('LocationID', place.line);
  const date = period && readDatePeriod(period, type, file);
  return {
    date,
    unreadDate: period !== undefined && date === undefined ? dateText(period) : '',
    detail: details.filter((detail) => detail !== '').join(', '),
    location,
  };
}

function applyFeature(
  type: string,
  { date, unreadDate, detail, location }: FeatureValue,
  { line }: XmlNode,
  party: AdvancedParty,
  file: AdvancedFile,
): void {
  const { entry } = party;
  const { subject } = entry;
  if (unreadDate !== '') noteFeature(type, unreadDate, line, party, file);
  if (type === 'Location' && location !== undefined) return attachOfacAddress(location, entry);
  if (type === 'Birthdate' && date !== undefined) return void subject.add('birthDate', date);
  if (type === 'Title') return void subject.add(subject.schema === 'Person' ? 'position' : 'notes', detail);
  if (type === 'Place of Birth') subject.add('birthCountry', englishCountryCode(location?.country ?? ''));
  const text = detail || date || (location === undefined ? '' : textOf(type, location));
  if (text === '') return;
  const label = ownValue(LABEL_OF_TYPE, type) ?? type;
  if (remarkRule(`${label} ${text}`) !== undefined) return readAdvancedPiece(label, text, party, file);
  noteFeature(type, text, line, party, file);
}

function noteFeature(type: string, text: string, line: number, { entry }: AdvancedParty, file: AdvancedFile): void {
  file.trouble.notes.count(type, line);
  entry.subject.add('notes', `${type.replace(/[:\s-]+$/u, '')}: ${text}`);
}

/** A place of birth is told whole; elsewhere a location stands for its country. */
function textOf(type: string, location: OfacAddress): string {
  return type === 'Place of Birth' || location.country === '' ? locationText(location) : location.country;
}
