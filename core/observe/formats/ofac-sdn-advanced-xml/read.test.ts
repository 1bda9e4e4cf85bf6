import { describe, expect, it } from 'vitest';
import { type ListEntry, subjectOf } from '../../../model/index.ts';
import { codesOf, editionOf } from '../../test-support.ts';
import type { ListedParty } from '../listed-party.ts';
import { writeOfacCsv } from '../ofac/write.ts';
import {
  advancedXml,
  type AdvancedSections,
  alias,
  ENTITY,
  feature,
  party,
  period,
  PERSON,
  sanctionsEntry,
  VESSEL,
} from './sample-xml.ts';

const ANA = alias(7, [
  [1, 'TEST'],
  [2, 'Ana'],
]);
const LOCATIONS =
  '<Location ID="1"><LocationCountry CountryID="1"/><LocationPart LocPartTypeID="1"><LocationPartValue><Value>1 Test Road</Value></LocationPartValue></LocationPart><LocationPart LocPartTypeID="2"><LocationPartValue><Value>Testville</Value></LocationPartValue></LocationPart></Location>' +
  '<Location ID="2"><LocationPart LocPartTypeID="4"><LocationPartValue><Value>Panama</Value></LocationPartValue></LocationPart></Location>';

function edition(sections: AdvancedSections) {
  return editionOf(advancedXml({ locations: LOCATIONS, entries: sanctionsEntry(7, 'SDGT'), ...sections }));
}

async function entryOf(features: string, sections: Partial<AdvancedSections> = {}, aliases = ANA): Promise<ListEntry> {
  const read = await edition({ parties: party(7, PERSON, aliases, features), ...sections });
  const [entry] = read.entries;
  if (entry === undefined) throw new Error(JSON.stringify(read.findings));
  return entry;
}

describe('OFAC SDN_ADVANCED.XML', () => {
  it('has the dataset and the ids of the CSV files', async () => {
    const read = await edition({ parties: party(7, PERSON, ANA) });
    expect(read).toMatchObject({ dataset: 'us_ofac_sdn', format: 'ofac-sdn-advanced-xml', publishedAt: '2026-02-27' });
    expect(read.findings).toEqual([]);
    expect(read.entries[0]?.subject).toMatchObject({
      id: 'ofac-7',
      schema: 'Person',
      properties: { name: ['Ana TEST'], lastName: ['TEST'], firstName: ['Ana'], topics: ['sanction'] },
    });
    const other = await edition({ parties: party(7, PERSON, ANA), entries: sanctionsEntry(7, 'NS-PLC', '2') });
    expect(other.dataset).toBe('us_ofac_cons');
  });

  it('keeps every name with its script and strength', async () => {
    const aliases = [
      ANA,
      alias(
        7,
        [
          [1, 'تست'],
          [2, 'آنا'],
        ],
        { script: '160' },
      ),
      alias(
        7,
        [
          [1, '王'],
          [2, '力'],
        ],
        { primary: false, type: '2', script: '501' },
      ),
      alias(7, [[2, 'Shadow']], { primary: false, type: '2', weak: true }),
      alias(
        7,
        [
          [1, 'OLD'],
          [2, 'Ana'],
          [5, 'Petrovna'],
        ],
        { primary: false, type: '3' },
      ),
    ];
    const entry = await entryOf('', {}, aliases.join(''));
    expect(entry.subject.properties).toMatchObject({
      name: ['Ana TEST'],
      alias: ['آنا تست', '王力'],
      weakAlias: ['Shadow'],
      previousName: ['Ana Petrovna OLD'],
      notes: ['Name آنا تست: in Arabic script', 'Name 王力: in Chinese Simplified script'],
    });
  });

  it.each([
    [period('1964-2-12'), ['1964-02-12']],
    [period('1964-1-1', '1964-12-31'), ['1964']],
    [period('1964-1-1', '1964-12-31', 'Approximate="true"'), ['1964~']],
    [period('1964-2-1', '1964-2-29'), ['1964-02']],
    [period('1964-1-1', '1966-12-31'), ['1964/1966']],
    [period('1964-3-1', '1964-4-30'), ['1964-03/1964-04']],
    [period('1964-3-5', '1964-4-6'), ['1964-03-05/1964-04-06']],
    ['<DatePeriod><Start><From><Year>1964</Year></From></Start></DatePeriod>', ['1964']],
    [period('1964-2-31'), ['1964-02']],
    ['<DatePeriod CalendarTypeID="1"/>', undefined],
    [period('1964-2-12').replace('"1"', '"2"'), undefined],
  ])('reads the birth date in %s', async (date, expected) => {
    expect((await entryOf(feature(1, date))).subject.properties['birthDate']).toEqual(expected);
  });

  it.each([
    [
      feature(2, '<VersionDetail>Testville, Egypt</VersionDetail>'),
      { birthPlace: ['Testville, Egypt'], birthCountry: ['eg'] },
    ],
    [feature(2, '<VersionLocation LocationID="1"/>'), { birthPlace: ['1 Test Road, Testville, Egypt'] }],
    [feature(4, '<VersionDetail DetailReferenceID="1"/>'), { gender: ['male'] }],
    [feature(5, '<VersionDetail/><VersionLocation LocationID="1"/>'), { nationality: ['eg'] }],
    [feature(6, '<VersionLocation LocationID="2"/>'), { citizenship: ['pa'] }],
    [feature(7, '<VersionDetail>Treasurer</VersionDetail>'), { position: ['Treasurer'] }],
    [feature(13, '<VersionDetail>Green</VersionDetail>'), { notes: ['Favourite Colour: Green'] }],
  ])('reads %s', async (content, expected) => {
    expect((await entryOf(content)).subject.properties).toMatchObject(expected);
  });

  it('keeps a date of another calendar, and one that is none, as a note', async () => {
    const persian = feature(1, period('1343-5-6').replace('"1"', '"2"'));
    expect((await entryOf(persian + feature(1, period('64')))).subject.properties['notes']).toEqual([
      'Birthdate: 1343-5-6',
      'Birthdate: 64',
    ]);
  });

  it('reads a party to the same subject as the CSV files do', async () => {
    const written: ListedParty = {
      id: '7',
      kind: 'person',
      names: [
        { whole: 'Ana TEST', last: 'TEST' },
        { whole: 'Shadow', weak: true },
      ],
      birthDates: ['1964', '1970-03/1971-04'],
      birthPlace: { city: 'Testville', country: 'eg' },
      countries: ['eg'],
      gender: 'male',
      documents: [{ type: 'passport', number: 'A123', country: 'eg' }],
      wallets: [{ currency: 'XBT', address: '1abcDEF' }],
      programs: ['SDGT'],
    };
    const [csv] = (await editionOf(writeOfacCsv([written]).sdn)).entries;
    const features =
      feature(1, period('1964-1-1', '1964-12-31')) +
      feature(1, period('1970-3-1', '1971-4-30')) +
      feature(2, '<VersionDetail>Testville, Egypt</VersionDetail>') +
      feature(4, '<VersionDetail DetailReferenceID="1"/>') +
      feature(5, '<VersionLocation LocationID="1"/>') +
      feature(8, '<VersionDetail>1abcDEF</VersionDetail>');
    const documents =
      '<IDRegDocument IDRegDocTypeID="1" IdentityID="7" IssuedBy-CountryID="1"><IDRegistrationNo>A123</IDRegistrationNo></IDRegDocument>';
    const shadow = alias(7, [[2, 'Shadow']], { primary: false, type: '2', weak: true });
    const xml = await entryOf(features, { documents }, ANA + shadow);
    expect(subjectOf(xml.subject, xml.related)).toEqual(csv && subjectOf(csv.subject, csv.related));
  });

  it('keeps documents, addresses, wallets and what is said of the sanction', async () => {
    const documents =
      `<IDRegDocument ID="1" IDRegDocTypeID="1" IdentityID="7" IssuedBy-CountryID="1" ValidityID="1"><IDRegistrationNo>A123</IDRegistrationNo><DocumentDate IDRegDocDateTypeID="1">${period('2016-8-10')}</DocumentDate></IDRegDocument>` +
      '<IDRegDocument ID="2" IDRegDocTypeID="5" IdentityID="7" ValidityID="2"><IDRegistrationNo>99-1</IDRegistrationNo></IDRegDocument>';
    const features =
      feature(3, '<VersionLocation LocationID="1"/>') +
      feature(8, '<VersionDetail>1abcDEF</VersionDetail>') +
      feature(12, '<VersionDetail>section 1(b)</VersionDetail>');
    const entry = await entryOf(features, { documents });
    expect(entry.subject.properties).toMatchObject({ passportNumber: ['A123'] });
    expect(entry.subject.properties['taxNumber']).toBeUndefined();
    const of = (schema: string) => entry.related.find((one) => one.schema === schema)?.properties;
    expect(of('Passport')).toMatchObject({ number: ['A123'], country: ['eg'], startDate: ['2016-08-10'] });
    expect(of('Identification')).toMatchObject({ number: ['99-1'], status: ['Fraudulent'] });
    expect(of('Address')).toMatchObject({ street: ['1 Test Road'], city: ['Testville'], country: ['eg'] });
    expect(of('CryptoWallet')).toMatchObject({ publicKey: ['1abcDEF'], currency: ['BTC'] });
    expect(of('Sanction')).toMatchObject({
      program: ['SDGT'],
      listingDate: ['2020-05-17'],
      reason: ['Executive Order 99999'],
      provisions: ['Secondary sanctions risk: section 1(b)', 'Block'],
      summary: ['SDN List'],
      entity: ['ofac-7'],
    });
  });

  it('reads a vessel to a subject with its numbers', async () => {
    const features =
      feature(9, '<VersionDetail>X9TST</VersionDetail>') +
      feature(10, '<VersionDetail DetailReferenceID="2"/>') +
      feature(11, '<VersionLocation LocationID="2"/>');
    const documents =
      '<IDRegDocument IDRegDocTypeID="2" IdentityID="7"><IDRegistrationNo>IMO 9074729</IDRegistrationNo></IDRegDocument>' +
      '<IDRegDocument IDRegDocTypeID="3" IdentityID="7"><IDRegistrationNo>572469210</IDRegistrationNo></IDRegDocument>';
    const read = await edition({ documents, parties: party(7, VESSEL, alias(7, [[4, 'EXAMPLE STAR']]), features) });
    const [entry] = read.entries;
    expect(entry?.subject).toMatchObject({ schema: 'Vessel', properties: { type: ['Tanker'] } });
    expect(entry && subjectOf(entry.subject, entry.related)).toEqual({
      id: 'ofac-7',
      kind: 'vessel',
      names: [{ value: 'EXAMPLE STAR' }],
      countries: ['pa'],
      identifiers: [
        { type: 'imo', value: '9074729' },
        { type: 'mmsi', value: '572469210' },
        { type: 'call-sign', value: 'X9TST' },
      ],
    });
  });

  it('links the parties that stand in a relation, the right way round', async () => {
    const relation = (from: number, to: number, type: number, rest = '') =>
      `<ProfileRelationship ID="1" From-ProfileID="${from}" To-ProfileID="${to}" RelationTypeID="${type}" ${rest}><Comment/></ProfileRelationship>`;
    const read = await edition({
      parties:
        party(7, PERSON, ANA) + party(8, ENTITY, alias(8, [[3, 'BLUE']])) + party(9, ENTITY, alias(9, [[3, 'GREEN']])),
      relations: relation(8, 9, 1) + relation(8, 7, 2) + relation(9, 7, 3) + relation(8, 9, 4, 'Former="true"'),
      entries: [7, 8, 9].map((number) => sanctionsEntry(number, 'SDGT')).join(''),
    });
    const links = read.entries.flatMap(({ related }) =>
      related.filter(({ schema }) => schema !== 'Sanction').map(({ schema, properties }) => [schema, properties]),
    );
    expect(links).toEqual([
      ['Ownership', { asset: ['ofac-8'], owner: ['ofac-9'], role: ['Owned or Controlled By'] }],
      ['Directorship', { director: ['ofac-7'], organization: ['ofac-8'], role: ['Leader or official of'] }],
      ['UnknownLink', { subject: ['ofac-8'], object: ['ofac-9'], role: ['Family member of'], status: ['former'] }],
      ['UnknownLink', { subject: ['ofac-9'], object: ['ofac-7'], role: ['Neighbour of'] }],
    ]);
    expect(read.findings).toMatchObject([{ code: 'LIST-110', path: 'RelationType Neighbour of', line: 8 }]);
  });

  const ana = (features: string): AdvancedSections => ({ parties: party(7, PERSON, ANA, features) });
  it.each<[string, AdvancedSections, string, string, number]>([
    [
      'a party without FixedRef',
      { parties: '<DistinctParty/>' + party(7, PERSON, ANA) },
      'LIST-104',
      'DistinctParty',
      7,
    ],
    [
      'a location that is not there',
      ana(feature(3, '<VersionLocation LocationID="99"/>')),
      'LIST-109',
      'LocationID',
      7,
    ],
    ['a type that no set has', ana(feature(99, '<VersionDetail>x</VersionDetail>')), 'LIST-109', 'FeatureTypeID', 7],
    [
      'a type of feature that is not known',
      ana(feature(13, '<VersionDetail>x</VersionDetail>')),
      'LIST-107',
      'Favourite Colour',
      7,
    ],
    [
      'a kind of document that is not known',
      {
        ...ana(''),
        documents:
          '<IDRegDocument IDRegDocTypeID="4" IdentityID="7"><IDRegistrationNo>1</IDRegistrationNo></IDRegDocument>',
      },
      'LIST-110',
      'IDRegDocType Moon Permit',
      6,
    ],
    [
      'a document of nobody',
      { ...ana(''), documents: '<IDRegDocument IDRegDocTypeID="1" IdentityID="99"/>' },
      'LIST-109',
      'IDRegDocument',
      6,
    ],
    [
      'a relation with nobody',
      { ...ana(''), relations: '<ProfileRelationship From-ProfileID="7" To-ProfileID="99"/>' },
      'LIST-109',
      'ProfileRelationship',
      8,
    ],
    [
      'a sanction of nobody',
      { ...ana(''), entries: sanctionsEntry(99, 'X') + sanctionsEntry(7, 'X') },
      'LIST-109',
      'SanctionsEntry',
      9,
    ],
    [
      'an alias of no known type',
      { parties: party(7, PERSON, ANA.replace('AliasTypeID="1"', 'AliasTypeID="4"')) },
      'LIST-110',
      'AliasType Stage Name',
      7,
    ],
    ['an impossible date', ana(feature(1, period('1964-2-31'))), 'LIST-401', 'Birthdate', 7],
    ['no date', ana(feature(1, period('64'))), 'LIST-402', 'Birthdate', 7],
    [
      'an unknown part',
      { ...ana(''), locations: '<Location ID="1"><Mood/></Location>' },
      'LIST-108',
      'Location/Mood',
      5,
    ],
    ['an unknown element', { ...ana('<Novelty Kind="x"/>') }, 'LIST-107', 'Novelty', 7],
    [
      'an unknown section',
      { ...ana(''), relations: '</ProfileRelationships><Novelties><Novelty/></Novelties><ProfileRelationships>' },
      'LIST-108',
      'Novelties',
      8,
    ],
  ])('tells of %s with its line', async (_, sections, code, path, line) => {
    const { findings } = await edition(sections);
    expect(findings[0]).toMatchObject({ code, path, line });
    expect(codesOf(findings).filter((one) => one === 'LIST-101')).toEqual([]);
  });
});
