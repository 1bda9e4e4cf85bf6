import { englishCountryCode } from '../../../model/index.ts';
import { EntityBuilder, type EntryBuilder } from '../../entity-builder.ts';

/** An address as any of OFAC's formats gives it; what is not there is empty. */
export interface OfacAddress {
  readonly street: string;
  readonly city: string;
  readonly state?: string;
  readonly postalCode?: string;
  /** In words. */
  readonly country: string;
  readonly remarks?: string;
}

/** Attaches an address; of an organisation it also says the country. */
export function attachOfacAddress(address: OfacAddress, entry: EntryBuilder): void {
  const { street, city, state = '', postalCode = '', country, remarks = '' } = address;
  const full = [street, city, state, postalCode, country].filter((part) => part !== '').join(', ');
  if (full === '' && remarks === '') return;
  const code = englishCountryCode(country);
  const entity = new EntityBuilder('Address')
    .add('full', full)
    .add('street', street)
    .add('city', city)
    .add('state', state)
    .add('postalCode', postalCode)
    .add('region', code === undefined ? country : undefined)
    .add('country', code)
    .add('remarks', remarks);
  entry.subject.add('addressEntity', entry.attach(entity, 'addr'));
  if (entry.subject.schema === 'Organization') entry.subject.add('country', code);
}
