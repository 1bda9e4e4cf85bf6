import { englishCountryCode } from '../../../model/index.ts';
import { childrenOf, childText, type XmlNode } from '../../xml-records.ts';
import type { OfacAddress } from '../ofac/address.ts';
import type { AdvancedFile } from './advanced-file.ts';
import { countUnknownOf } from './elements.ts';

/** Takes in one Location: an address, or a country alone where a feature needs one. */
export function readLocation(node: XmlNode, file: AdvancedFile): void {
  countUnknownOf(node, file);
  const id = node.attributes['ID'];
  if (id !== undefined && file.hasRoom(node.line)) file.locations.set(id, addressOf(node, file));
}

/** A location in words: `Testville, Egypt`. */
export function locationText({ street, city, state, postalCode, country, remarks }: OfacAddress): string {
  return [street, city, state, postalCode, country, remarks]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

function addressOf(node: XmlNode, file: AdvancedFile): OfacAddress {
  const parts = partsOf(node, file);
  const text = (...types: readonly string[]): string => types.flatMap((type) => parts.get(type) ?? []).join(', ');
  const unknown = text('UNKNOWN');
  const known = countryOf(node, file);
  // A location of one part of no kind is mostly a country.
  const isCountry = known === '' && englishCountryCode(unknown) !== undefined;
  const rest = [...parts]
    .filter(([type]) => !PART_TYPES.has(type))
    .map(([type, values]) => `${type}: ${values.join(', ')}`);
  return {
    street: text('ADDRESS1', 'ADDRESS2', 'ADDRESS3'),
    city: text('CITY'),
    state: text('STATE/PROVINCE', 'REGION'),
    postalCode: text('POSTAL CODE'),
    country: isCountry ? unknown : known,
    remarks: [isCountry ? '' : unknown, ...rest].filter((part) => part !== '').join('; '),
  };
}

const PART_TYPES = new Set('ADDRESS1|ADDRESS2|ADDRESS3|CITY|STATE/PROVINCE|REGION|POSTAL CODE|UNKNOWN'.split('|'));

function partsOf(node: XmlNode, { refs, trouble, context }: AdvancedFile): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const part of childrenOf(node, 'LocationPart')) {
    const type = (refs.text('LocPartType', part.attributes['LocPartTypeID'], part.line) ?? 'UNKNOWN').toUpperCase();
    if (!PART_TYPES.has(type)) trouble.unknownValues.count(`LocPartType ${type}`, part.line);
    const values = childrenOf(part, 'LocationPartValue').map((value) =>
      context.cleaner.line(childText(value, 'Value')),
    );
    parts.set(type, [...(parts.get(type) ?? []), ...values.filter((value) => value !== '')]);
  }
  return parts;
}

function countryOf(node: XmlNode, { refs }: AdvancedFile): string {
  for (const country of childrenOf(node, 'LocationCountry')) {
    const text = refs.country(country.attributes['CountryID'], country.line);
    if (text !== '') return text;
  }
  for (const area of childrenOf(node, 'LocationAreaCode')) {
    const value = refs.value('AreaCode', area.attributes['AreaCodeID'], area.line);
    const text = value?.attributes['Description'] ?? value?.text ?? '';
    if (text !== '' && !/^undetermined$/iu.test(text)) return text;
  }
  return '';
}
