import { englishCountryCode, readListedDate } from '../../../model/index.ts';
import { EntityBuilder } from '../../entity-builder.ts';
import { childText, type XmlNode } from '../../xml-records.ts';
import { addNoteFacts, type UnRecord } from './record.ts';

const EXPIRY =
  /\b(?:expir\w*|valid until|expiration date)\W*(?:date\W*)?(?:on\s+|:\s*)?((?:\d{1,2}\s+)?\p{L}+\.?\s+(?:\d{1,2},\s*)?\d{4}|\d{4}-\d{2}-\d{2})/iu;

/** Reads INDIVIDUAL_DOCUMENT into a Passport or an Identification, with the number also free of the words around it. */
export function readUnDocument(node: XmlNode, record: UnRecord): void {
  const { entry, context } = record;
  const text = (name: string): string => context.cleaner.line(childText(node, name));
  const number = text('NUMBER');
  const type = text('TYPE_OF_DOCUMENT');
  const type2 = text('TYPE_OF_DOCUMENT2');
  const note = text('NOTE');
  if (number === '') {
    const rest = [type, type2, text('ISSUING_COUNTRY'), note].filter((part) => part !== '').join(', ');
    if (rest !== '') entry.subject.add('notes', `Document: ${rest}`);
    addNoteFacts(note, record);
    return;
  }
  const isPassport = isPassportType(type2 === '' ? type : `${type} ${type2}`);
  const country = englishCountryCode(text('ISSUING_COUNTRY')) ?? englishCountryCode(text('COUNTRY_OF_ISSUE'));
  const document = new EntityBuilder(isPassport ? 'Passport' : 'Identification')
    .add('number', bareNumber(number))
    .add('number', number)
    .add('type', type2 || type)
    .add('country', country)
    .add('startDate', readListedDate(text('DATE_OF_ISSUE')))
    .add('endDate', readListedDate(EXPIRY.exec(note)?.[1] ?? ''))
    .add('summary', [text('CITY_OF_ISSUE'), note].filter((part) => part !== '').join('; '));
  entry.attach(document, isPassport ? 'pass' : 'id', 'holder');
  entry.subject.add(isPassport ? 'passportNumber' : 'idNumber', bareNumber(number));
}

function isPassportType(type: string): boolean {
  return /pass\s?port|pasaporte|passeport|reisepass/i.test(type);
}

/** `CAR diplomatic passport no. D00000898` → `D00000898`: the last word that holds four digits or more. */
export function bareNumber(text: string): string {
  if (/^[\p{L}\p{N}/.-]+$/u.test(text)) return text;
  const words = text.split(/[\s:,()]+/u).filter((word) => (word.match(/\d/gu)?.length ?? 0) >= 4);
  return words.length === 1 && /\p{L}{3}/u.test(text) ? (words[0] ?? text) : text;
}
