import { imoNumber, readListedDate } from '../../../model/index.ts';
import { EntityBuilder } from '../../entity-builder.ts';
import type { XmlNode } from '../../xml-records.ts';
import { type EuRecord, euCountry, euText } from './record.ts';

/** Which property of the subject holds a number of this type; other types are identifications only. */
const PROPERTY_OF_TYPE: Readonly<Record<string, string>> = {
  passport: 'passportNumber',
  id: 'idNumber',
  ssn: 'socialSecurityNumber',
  regnumber: 'registrationNumber',
  fiscalcode: 'taxNumber',
  tin: 'taxNumber',
  swiftbic: 'swiftBic',
  lei: 'leiCode',
};

/** Marks of a document that no longer, or never, proved anything; the number is kept, but not as the subject's own. */
const DOUBTS: Readonly<Record<string, string>> = {
  knownFalse: 'known to be false',
  knownExpired: 'expired',
  reportedLost: 'reported lost',
  revokedByIssuer: 'revoked by its issuer',
};

/** Reads `identification` into a Passport or an Identification with its country, dates and doubts. */
export function readEuIdentification(node: XmlNode, { entry, context, isPerson }: EuRecord): void {
  const text = (name: string): string => euText(node, name, context);
  const number = text('number') || text('latinNumber');
  if (number === '') return;
  const type = text('identificationTypeCode').toLowerCase();
  if (type === 'imo' && imoNumber(number) !== undefined) {
    entry.subject.add('imoNumber', imoNumber(number));
    return;
  }
  const doubts = Object.entries(DOUBTS).filter(([name]) => text(name).toLowerCase() === 'true');
  const isPassport = isPerson && type === 'passport';
  const document = new EntityBuilder(isPassport ? 'Passport' : 'Identification')
    .add('number', number)
    .add('number', text('latinNumber'))
    .add('type', text('identificationTypeDescription') || type)
    .add('country', euCountry(node, context))
    .add('authority', text('issuedBy'))
    .add('startDate', readListedDate(text('issuedDate') || text('issueDate') || text('validFrom')))
    .add('endDate', readListedDate(text('validTo')))
    .add('status', doubts.map(([, words]) => words).join(', '));
  const remarks = node.children.map((child) => context.cleaner.line(child.text));
  document.addAll('summary', [text('nameOnDocument'), text('region'), ...remarks]);
  entry.attach(document, isPassport ? 'pass' : 'id', 'holder');
  const property = PROPERTY_OF_TYPE[type];
  const isFalse = text('knownFalse').toLowerCase() === 'true';
  if (property !== undefined && !isFalse) entry.subject.add(property, number);
}
