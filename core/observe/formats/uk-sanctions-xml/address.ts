import { englishCountryCode } from '../../../model/index.ts';
import { EntityBuilder } from '../../entity-builder.ts';
import { childText, type XmlNode } from '../../xml-records.ts';
import type { UkRecord } from './record.ts';

const LINES = ['AddressLine1', 'AddressLine2', 'AddressLine3', 'AddressLine4', 'AddressLine5', 'AddressLine6'];

/** Reads one Address; the last of its lines is the town. */
export function readUkAddress(node: XmlNode, { entry, context, isPerson }: UkRecord): void {
  const text = (name: string): string => context.cleaner.line(childText(node, name));
  const lines = LINES.map(text);
  const [postalCode, country] = [text('AddressPostalCode'), text('AddressCountry')];
  const full = [...lines, postalCode, country].filter((part) => part !== '').join(', ');
  if (full === '') return;
  const code = englishCountryCode(country);
  const address = new EntityBuilder('Address')
    .add('full', full)
    .add('street', lines.slice(0, 5).filter(Boolean).join(', '))
    .add('city', lines[5])
    .add('postalCode', postalCode)
    .add('region', code === undefined ? country : undefined)
    .add('country', code);
  entry.subject.add('addressEntity', entry.attach(address, 'addr'));
  // Where an organisation sits is the only country that the list gives for it; a person may live anywhere.
  if (!isPerson && entry.subject.schema !== 'Vessel') entry.subject.add('country', code);
}
