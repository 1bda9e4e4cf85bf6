import { describe, expect, it } from 'vitest';
import { type ListEntry, subjectOf } from '../../../model/index.ts';
import { codesOf, editionOf } from '../../test-support.ts';

function document(...designations: string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<Designations><DateGenerated>27/02/2026</DateGenerated>\n${designations.join('\n')}\n</Designations>`;
}

const NAME = '<Name><Name1>Ana</Name1><Name2>Bea</Name2><Name6>TEST</Name6><NameType>Primary Name</NameType></Name>';

function designation(content: string, type = 'Individual', id = 'TST0001', names = NAME): string {
  return `<Designation><UniqueID>${id}</UniqueID><Names>${names}</Names><IndividualEntityShip>${type}</IndividualEntityShip>${content}</Designation>`;
}

function individual(content: string): string {
  return designation(`<IndividualDetails><Individual>${content}</Individual></IndividualDetails>`);
}

function named(id: string, name: string, content = '', type = 'Entity'): string {
  return designation(content, type, id, `<Name><Name6>${name}</Name6><NameType>Primary Name</NameType></Name>`);
}

async function entryOf(text: string): Promise<ListEntry> {
  const edition = await editionOf(document(text));
  const [entry] = edition.entries;
  if (entry === undefined) throw new Error(JSON.stringify(edition.findings));
  return entry;
}

function of(entry: ListEntry | undefined, schema: string) {
  return entry?.related.filter((one) => one.schema === schema).map(({ properties }) => properties);
}

describe('UK Sanctions List', () => {
  it('has its dataset, date and ids', async () => {
    const edition = await editionOf(document(designation('')));
    expect(edition).toMatchObject({
      dataset: 'gb_fcdo_sanctions',
      format: 'uk-sanctions-xml',
      publishedAt: '2026-02-27',
    });
    expect(edition.findings).toEqual([]);
    expect(edition.entries[0]?.subject).toMatchObject({
      id: 'gb-fcdo-TST0001',
      schema: 'Person',
      properties: { name: ['Ana Bea TEST'], firstName: ['Ana'], middleName: ['Bea'], lastName: ['TEST'] },
    });
  });

  it('keeps every name with its strength, script and language', async () => {
    const names = `<Name><Name6>Ana T.</Name6><NameType>ALias</NameType><AliasStrength>Good quality a.k.a</AliasStrength></Name><Name><Name6>Shadow</Name6><NameType>Alias</NameType><AliasStrength>Low quality a.k.a</AliasStrength></Name><Name><Name6>Anna Test</Name6><NameType>Primary name variation</NameType></Name>${NAME}`;
    const nonLatin =
      '<NonLatinNames><NonLatinName><NameNonLatinScript>Ана Тест</NameNonLatinScript><NonLatinScriptType>Cyrillic</NonLatinScriptType><NonLatinScriptLanguage>Russian</NonLatinScriptLanguage></NonLatinName></NonLatinNames>';
    const entry = await entryOf(designation(nonLatin, 'Individual', 'TST0001', names));
    expect(entry.subject.properties).toMatchObject({
      name: ['Ana Bea TEST'],
      alias: ['Ana T.', 'Anna Test', 'Ана Тест'],
      weakAlias: ['Shadow'],
      notes: ['Name Ана Тест: in Cyrillic script, language Russian'],
    });
  });

  it.each([
    ['12/02/1964', ['1964-02-12']],
    ['dd/mm/1964', ['1964']],
    ['dd/02/1964', ['1964-02']],
    ['dd/mm/195y', ['1950/1959']],
    ['1964', ['1964']],
    ['circa 1964', ['1964~']],
    ['31/02/1964', ['1964-02']],
    ['dd/mm/yyyy', undefined],
    ['', undefined],
  ])('reads the birth date %j', async (date, expected) => {
    const entry = await entryOf(individual(`<DOBs><DOB>${date}</DOB></DOBs>`));
    expect(entry.subject.properties['birthDate']).toEqual(expected);
  });

  it('keeps what it says of a person', async () => {
    const entry = await entryOf(
      individual(
        '<BirthDetails><Location><TownOfBirth>Testville</TownOfBirth><CountryOfBirth>Egypt</CountryOfBirth></Location></BirthDetails><Nationalities><Nationality>France</Nationality></Nationalities><Genders><Gender>Female</Gender></Genders><Positions><Position>Treasurer</Position></Positions>' +
          '<PassportDetails><Passport><PassportNumber>A123456</PassportNumber><PassportAdditionalInformation>Egyptian passport, issued on 3 May 2010, expires 2 May 2020</PassportAdditionalInformation></Passport></PassportDetails>' +
          '<NationalIdentifierDetails><NationalIdentifier><NationalIdentifierNumber>ID-998877</NationalIdentifierNumber><NationalIdentifierAdditionalInformation>Cyprus</NationalIdentifierAdditionalInformation></NationalIdentifier></NationalIdentifierDetails>',
      ),
    );
    expect(entry.subject.properties).toMatchObject({
      birthPlace: ['Testville, Egypt'],
      birthCountry: ['eg'],
      nationality: ['fr'],
      gender: ['female'],
      position: ['Treasurer'],
      passportNumber: ['A123456'],
      idNumber: ['ID-998877'],
    });
    expect(of(entry, 'Passport')).toMatchObject([
      { country: ['eg'], startDate: ['2010-05-03'], endDate: ['2020-05-02'] },
    ]);
    expect(of(entry, 'Identification')).toMatchObject([{ country: ['cy'], type: ['National identifier'] }]);
  });

  it('keeps what it says of the sanction, and where somebody is', async () => {
    const entry = await entryOf(
      designation(
        '<LastUpdated>14/04/2026</LastUpdated><DateDesignated>25/01/2001</DateDesignated><OFSIGroupID>7172</OFSIGroupID><UNReferenceNumber>TSi.002</UNReferenceNumber><Titles><Title>Dr</Title></Titles><RegimeName>The Test Regulations 2020</RegimeName><DesignationSource>UN</DesignationSource><SanctionsImposed>Asset freeze|Travel Ban</SanctionsImposed><SanctionsImposedIndicators><AssetFreeze>true</AssetFreeze><TravelBan>true</TravelBan><ArmsEmbargo>true</ArmsEmbargo><Deflag>false</Deflag></SanctionsImposedIndicators><OtherInformation>Tall.</OtherInformation><UKStatementofReasons>Made &amp;amp; up.&lt;br/&gt;Twice.</UKStatementofReasons>' +
          '<Addresses><Address><AddressLine1>1 Test Road</AddressLine1><AddressLine6>Testville</AddressLine6><AddressPostalCode>T1</AddressPostalCode><AddressCountry>Egypt</AddressCountry></Address></Addresses><PhoneNumbers><PhoneNumber>+20 2 555 0100</PhoneNumber></PhoneNumbers><EmailAddresses><EmailAddress>a@example.org; b@example.org</EmailAddress></EmailAddresses>',
      ),
    );
    expect(of(entry, 'Sanction')).toMatchObject([
      {
        authorityId: ['TST0001', '7172'],
        unscId: ['TSi.002'],
        program: ['The Test Regulations 2020'],
        provisions: ['Asset freeze', 'Travel Ban', 'Arms embargo'],
        reason: ['Made & up.\nTwice.'],
        listingDate: ['2001-01-25'],
        modifiedAt: ['2026-04-14'],
        summary: ['Designated by UN'],
      },
    ]);
    expect(of(entry, 'Address')).toMatchObject([{ street: ['1 Test Road'], city: ['Testville'], country: ['eg'] }]);
    expect(entry.subject.properties).toMatchObject({
      title: ['Dr'],
      notes: ['Tall.'],
      email: ['a@example.org', 'b@example.org'],
    });
  });

  it('reads a ship to a subject with its number and flags', async () => {
    const entry = await entryOf(
      named(
        'TST0003',
        'EXAMPLE STAR',
        '<ShipDetails><Ship><IMONumbers><IMONumber>IMO9074729</IMONumber></IMONumbers><CurrentBelievedFlagOfShips><CurrentBelievedFlagOfShip>Panama</CurrentBelievedFlagOfShip></CurrentBelievedFlagOfShips><PreviousFlags><PreviousFlag>Malta</PreviousFlag></PreviousFlags><TypeOfShipDetails><TypeOfShip>Tanker</TypeOfShip></TypeOfShipDetails><TonnageOfShipDetails><TonnageOfShip>1,200</TonnageOfShip></TonnageOfShipDetails><LengthOfShipDetails><LengthOfShip>99 m</LengthOfShip></LengthOfShipDetails><YearsBuilt><YearBuilt>2003</YearBuilt></YearsBuilt></Ship></ShipDetails>',
        'Ship',
      ),
    );
    expect(subjectOf(entry.subject, entry.related)).toMatchObject({
      kind: 'vessel',
      countries: ['pa', 'mt'],
      identifiers: [{ type: 'imo', value: '9074729' }],
    });
    expect(entry.subject.properties).toMatchObject({
      type: ['Tanker'],
      tonnage: ['1200'],
      buildDate: ['2003'],
      notes: ['Length: 99 m'],
    });
  });

  it('links listed companies and ships with those that they name, and keeps the rest in words', async () => {
    const details =
      '<EntityDetails><Entity><BusinessRegistrationNumbers><BusinessRegistrationNumber>Company number 12345678 (Cyprus)</BusinessRegistrationNumber></BusinessRegistrationNumbers><TypeOfEntities><TypeOfEntity>Bank</TypeOfEntity></TypeOfEntities><ParentCompanies><ParentCompany>GREEN EXAMPLE</ParentCompany></ParentCompanies><Subsidiaries><Subsidiary>Nobody Ltd</Subsidiary></Subsidiaries></Entity></EntityDetails>';
    const ship =
      '<ShipDetails><Ship><PreviousOwnerOperators><PreviousOwnerOperator>Blue (UK Sanctions List Ref: TST0001)</PreviousOwnerOperator></PreviousOwnerOperators></Ship></ShipDetails>';
    const { entries } = await editionOf(
      document(
        named('TST0001', 'BLUE EXAMPLE', details),
        named('TST0002', 'Green Example'),
        named('TST0003', 'STAR', ship, 'Ship'),
      ),
    );
    expect(of(entries[0], 'Ownership')).toMatchObject([
      { owner: ['gb-fcdo-TST0002'], asset: ['gb-fcdo-TST0001'], role: ['Parent company'] },
    ]);
    expect(of(entries[2], 'Ownership')).toMatchObject([
      { owner: ['gb-fcdo-TST0001'], asset: ['gb-fcdo-TST0003'], status: ['former'] },
    ]);
    expect(entries[0]?.subject.properties).toMatchObject({
      registrationNumber: ['12345678'],
      legalForm: ['Bank'],
      notes: ['Subsidiary: Nobody Ltd'],
    });
  });

  it.each([
    ['no UniqueID', '<Designation><Names/></Designation>', 'LIST-104', 'Designation'],
    ['an unknown type', designation('', 'Robot'), 'LIST-110', 'IndividualEntityShip Robot'],
    [
      'an unknown kind of name',
      designation('', 'Individual', 'TST0001', NAME.replace('Primary', 'Pen')),
      'LIST-110',
      'NameType pen name',
    ],
    ['an unknown element', designation('<Novelty><Thing>x</Thing></Novelty>'), 'LIST-107', 'Novelty/Thing'],
    ['an unknown part', designation('<Addresses><Address><Mood>x</Mood></Address></Addresses>'), 'LIST-107', 'Mood'],
    ['an unknown section', '<Novelty/>', 'LIST-108', 'Novelty'],
    ['an impossible date', individual('<DOBs><DOB>31/02/1964</DOB></DOBs>'), 'LIST-401', 'DOB'],
    ['no date', individual('<DOBs><DOB>long ago</DOB></DOBs>'), 'LIST-402', 'DOB'],
    [
      'a nationality of nowhere',
      individual('<Nationalities><Nationality>Atlantis</Nationality></Nationalities>'),
      'LIST-107',
      'Nationality',
    ],
  ])('tells of %s with its line', async (_, content, code, path) => {
    const { findings } = await editionOf(document(content, named('TST0099', 'LAST')));
    expect(codesOf(findings)).toEqual([code]);
    expect(findings[0]).toMatchObject({ path, line: 3 });
  });
});
