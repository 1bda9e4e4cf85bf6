import { englishCountryCode, readListedDate } from '../../../model/index.ts';
import { EntityBuilder } from '../../entity-builder.ts';
import { childText, type XmlNode } from '../../xml-records.ts';
import { bareNumber } from '../un-consolidated/document.ts';
import { type UkRecord, ukText } from './record.ts';

/** Reads Passport and NationalIdentifier: a number, and in words all else that is known of the document. */
export function readUkDocument(node: XmlNode, record: UkRecord): void {
  const { entry, context } = record;
  const isPassport = node.name === 'Passport';
  const number = context.cleaner.line(childText(node, `${node.name}Number`));
  const information = context.cleaner.line(childText(node, `${node.name}AdditionalInformation`));
  if (number === '') {
    if (information !== '') entry.subject.add('notes', `Document: ${information}`);
    return;
  }
  const document = new EntityBuilder(isPassport ? 'Passport' : 'Identification')
    .add('number', bareNumber(number))
    .add('number', number)
    .add('type', isPassport ? 'Passport' : 'National identifier')
    .add('country', countryIn(information) ?? countryIn(number))
    .add('startDate', dateAfter(/\bissued?\b/iu, information))
    .add('endDate', dateAfter(/\b(?:expir\w*|valid until)\b/iu, information))
    .add('summary', information);
  entry.attach(document, isPassport ? 'pass' : 'id', 'holder');
  entry.subject.add(isPassport ? 'passportNumber' : 'idNumber', bareNumber(number));
}

/** Reads a number under which an organisation is registered; mostly with words about the register around it. */
export function readBusinessNumber(node: XmlNode, record: UkRecord): void {
  const text = ukText(node, record);
  if (text === '') return;
  const document = new EntityBuilder('Identification')
    .add('number', bareNumber(text))
    .add('type', 'Business registration number')
    .add('country', countryIn(text))
    .add('summary', bareNumber(text) === text ? undefined : text);
  record.entry.attach(document, 'id', 'holder');
  record.entry.subject.add('registrationNumber', bareNumber(text));
}

/** The country that a remark names first: `Iran`, `Iranian passport`, `Issued in Iran on 3 May 2010`, `number (Iran)`. */
function countryIn(text: string): string | undefined {
  for (const piece of text.split(/[,;.()/]|\b(?:issued|number|passport|on|in|by|expires?|no)\b/iu)) {
    const words = piece.trim();
    const code = /\d/u.test(words) ? undefined : englishCountryCode(words);
    if (code !== undefined) return code;
  }
  return undefined;
}

const DATE = /(\d{1,2}[\s/.-]+(?:\p{L}{3,9}\.?|\d{1,2})[\s/.-]+\d{4}|\p{L}{3,9}\.? \d{4}|\d{4}-\d{2}-\d{2}|\b\d{4}\b)/u;

/** The first date after a word, within the same sentence. */
function dateAfter(word: RegExp, text: string): string | undefined {
  const at = text.search(word);
  const sentence =
    at === -1
      ? ''
      : (text
          .slice(at)
          .split(/[;]|\bexpir/iu, 2)
          .find((part) => /\d/u.test(part)) ?? '');
  return readListedDate(DATE.exec(sentence)?.[1] ?? '');
}
