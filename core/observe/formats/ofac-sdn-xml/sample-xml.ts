import { countryName, prefixDateParts } from '../../../model/index.ts';
import { escapeXml } from '../../xml-writer.ts';
import type { ListedParty, ListedPartyName } from '../listed-party.ts';

const TYPE_OF_KIND = { person: 'Individual', organization: 'Entity', vessel: 'Vessel', aircraft: 'Aircraft' } as const;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Writes made-up parties as OFAC would in SDN.XML, for tests. */
export function sampleSdnXml(parties: readonly ListedParty[], published = '02/27/2026'): string {
  const head = `<publshInformation><Publish_Date>${published}</Publish_Date><Record_Count>${parties.length}</Record_Count></publshInformation>`;
  return `<?xml version="1.0" standalone="yes"?>\n<sdnList xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML">\n${head}\n${parties.map(entry).join('\n')}\n</sdnList>\n`;
}

function element(name: string, text: string | undefined): string {
  return text === undefined || text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`;
}

function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name}>${items.join('')}</${name}>`;
}

function nameParts(name: ListedPartyName | undefined): string {
  const { whole = '', last = whole } = name ?? {};
  const first = last !== whole && whole.endsWith(` ${last}`) ? whole.slice(0, -last.length).trim() : '';
  return element('firstName', first) + element('lastName', first === '' ? whole : last);
}

function entry(party: ListedParty): string {
  const isPerson = party.kind === 'person';
  const isVessel = party.kind === 'vessel';
  const countries = (party.countries ?? []).map((code) => countryName(code));
  const seats = (party.addresses ?? []).length === 0 && party.kind === 'organization' ? countries : [];
  return `<sdnEntry>${[
    element('uid', party.id),
    nameParts(party.names[0]),
    element('title', party.position ?? party.title),
    element('sdnType', TYPE_OF_KIND[party.kind]),
    element('remarks', party.remark),
    list(
      'programList',
      party.programs.map((program) => element('program', program)),
    ),
    list('idList', ids(party)),
    list('akaList', party.names.slice(1).map(aka)),
    list('addressList', [
      ...(party.addresses ?? []).map(
        ({ street, city, country }) =>
          `<address>${element('address1', street)}${element('city', city)}${element('country', country && countryName(country))}</address>`,
      ),
      ...seats.map((country) => `<address>${element('country', country)}</address>`),
    ]),
    list(
      'nationalityList',
      isPerson ? countries.map((country) => `<nationality>${element('country', country)}</nationality>`) : [],
    ),
    list(
      'dateOfBirthList',
      (party.birthDates ?? []).map(
        (date) => `<dateOfBirthItem>${element('dateOfBirth', ofacDate(date))}</dateOfBirthItem>`,
      ),
    ),
    list('placeOfBirthList', party.birthPlace === undefined ? [] : [birthPlace(party.birthPlace)]),
    isVessel
      ? `<vesselInfo>${element('callSign', party.callSign)}${element('vesselFlag', countries[0])}</vesselInfo>`
      : '',
  ].join('')}</sdnEntry>`;
}

function aka(name: ListedPartyName, index: number): string {
  const type = element('type', name.former === true ? 'f.k.a.' : 'a.k.a.');
  const category = element('category', name.weak === true ? 'weak' : 'strong');
  return `<aka><uid>${index}</uid>${type}${category}${nameParts(name)}</aka>`;
}

function ids(party: ListedParty): string[] {
  const id = (type: string, number: string, country?: string): string =>
    `<id>${element('idType', type)}${element('idNumber', number)}${element('idCountry', country && countryName(country))}</id>`;
  return [
    ...(party.gender === undefined ? [] : [id('Gender', party.gender === 'male' ? 'Male' : 'Female')]),
    ...(party.documents ?? []).map(({ type, number, country }) =>
      id(type === 'passport' ? 'Passport' : 'National ID No.', number, country),
    ),
    ...(party.imo === undefined ? [] : [id('Vessel Registration Identification', `IMO ${party.imo}`)]),
    ...(party.wallets ?? []).map(({ currency, address }) => id(`Digital Currency Address - ${currency}`, address)),
  ];
}

function birthPlace({ city, country }: NonNullable<ListedParty['birthPlace']>): string {
  const place = [city, country && countryName(country)].filter((part) => part !== undefined).join(', ');
  return `<placeOfBirthItem>${element('placeOfBirth', place)}</placeOfBirthItem>`;
}

function ofacDate(date: string): string {
  const [from = '', to] = date.split('/');
  if (to !== undefined) return `${ofacDate(from)} to ${ofacDate(to)}`;
  const { year, month, day } = prefixDateParts(from.replace(/~$/u, '')) ?? { year: 0 };
  const words = [day === undefined ? '' : String(day).padStart(2, '0'), month && MONTHS[month - 1], String(year)];
  return `${from.endsWith('~') ? 'circa ' : ''}${words.filter((word) => word !== '' && word !== undefined).join(' ')}`;
}
