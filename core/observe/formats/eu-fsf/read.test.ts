import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../../../model/index.ts';
import { codesOf, editionOf } from '../../test-support.ts';

async function entryOf(content: string, attributes = 'logicalId="9"'): Promise<ListEntry> {
  const edition = await editionOf(document(`<sanctionEntity ${attributes}>${content}</sanctionEntity>`));
  const [entry] = edition.entries;
  if (entry === undefined) throw new Error(JSON.stringify(edition.findings));
  return entry;
}

function document(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-08-05T16:47:04.449+02:00" globalFileId="1">${content}</export>`;
}

const PERSON = '<subjectType code="person" classificationCode="P"/>';

function named(id: string, name: string): string {
  return `<sanctionEntity logicalId="${id}">${PERSON}<nameAlias wholeName="${name}"/></sanctionEntity>`;
}

describe('EU FSF', () => {
  it('says when the list was made', async () => {
    const edition = await editionOf(
      document(`<sanctionEntity logicalId="9">${PERSON}<nameAlias wholeName="A B" strong="true"/></sanctionEntity>`),
    );
    expect(edition).toMatchObject({
      format: 'eu-fsf-xml',
      dataset: 'eu_fsf',
      publishedAt: '2026-08-05T16:47:04.449+02:00',
      findings: [],
    });
  });

  it.each([
    ['<nameAlias firstName="Ana" middleName="" lastName="Test" wholeName="" strong="true"/>', { name: ['Ana Test'] }],
    [
      '<nameAlias firstName="Ana" middleName="Bea" lastName="Test" wholeName=" " strong="true"/>',
      { name: ['Ana Bea Test'] },
    ],
    [
      '<nameAlias wholeName="A B" strong="true"/><nameAlias wholeName="A C" strong="true"/>',
      { name: ['A B'], alias: ['A C'] },
    ],
    [
      '<nameAlias wholeName="A B" strong="true"/><nameAlias wholeName="Ghost" strong="false"/>',
      { name: ['A B'], weakAlias: ['Ghost'] },
    ],
    [
      '<nameAlias wholeName="A B" strong="true"/><nameAlias wholeName="Ghost" strong="true"><remark>Low quality alias</remark></nameAlias>',
      { name: ['A B'], weakAlias: ['Ghost'] },
    ],
    ['<nameAlias wholeName="Only Weak" strong="false"/>', { weakAlias: ['Only Weak'] }],
    [
      '<nameAlias wholeName="A B" strong="true" title="(a) Mullah, (b) Maulavi" gender="M"/>',
      { title: ['Mullah', 'Maulavi'], gender: ['male'] },
    ],
    ['<nameAlias wholeName="A B" strong="true" gender=""/>', { name: ['A B'] }],
    ['<nameAlias wholeName="Wang Li (王力)" strong="true"/>', { name: ['Wang Li (王力)'], alias: ['Wang Li', '王力'] }],
  ])('reads the names in %s', async (content, expected) => {
    expect((await entryOf(PERSON + content)).subject.properties).toMatchObject(expected);
  });

  it.each([
    ['circa="false" birthdate="1957-01-02" year="1957"', ['1957-01-02']],
    ['circa="true" birthdate="" dayOfMonth="" monthOfYear="" year="1957"', ['1957~']],
    ['dayOfMonth="" monthOfYear="5" year="1957"', ['1957-05']],
    ['dayOfMonth="31" monthOfYear="2" year="1957"', ['1957-02']],
    ['yearRangeFrom="1950" yearRangeTo="1955"', ['1950/1955']],
    ['birthdate="" year=""', undefined],
    ['calendarType="ISLAMIC" year="1390"', undefined],
  ])('reads the birth date of <birthdate %s>', async (attributes, expected) => {
    const entry = await entryOf(
      `${PERSON}<nameAlias wholeName="A B"/><birthdate ${attributes} countryIso2Code="00" countryDescription="UNKNOWN"/>`,
    );
    expect(entry.subject.properties['birthDate']).toEqual(expected);
    expect(entry.subject.properties['birthCountry']).toBeUndefined();
  });

  it('takes 00 for no country, CS for Serbia, and a name where there is no code', async () => {
    const citizenships = ['00', 'CS', 'IR']
      .map((code) => `<citizenship countryIso2Code="${code}" countryDescription=""/>`)
      .join('');
    const named = '<citizenship countryIso2Code="" countryDescription="SYRIAN ARAB REPUBLIC"/>';
    const entry = await entryOf(`${PERSON}<nameAlias wholeName="A B"/>${citizenships}${named}`);
    expect(entry.subject.properties['citizenship']).toEqual(['rs', 'ir', 'sy']);
  });

  it('keeps a doubted document, but not a false number as the subject’s own', async () => {
    const entry = await entryOf(
      `${PERSON}<nameAlias wholeName="A B"/>
       <identification number="F1" identificationTypeCode="passport" knownFalse="true" countryIso2Code="FR"/>
       <identification number="T2" identificationTypeCode="passport" reportedLost="true" issuedDate="2001-02-03"/>
       <identification number="-" identificationTypeCode="id"/>`,
    );
    expect(entry.subject.properties['passportNumber']).toEqual(['T2']);
    const passports = entry.related.filter(({ schema }) => schema === 'Passport').map(({ properties }) => properties);
    expect(passports).toMatchObject([
      { number: ['F1'], country: ['fr'], status: ['known to be false'] },
      { number: ['T2'], status: ['reported lost'], startDate: ['2001-02-03'] },
    ]);
  });

  it('reads address, contacts, regulation and remarks', async () => {
    const entry = await entryOf(
      `<remark>Seen in 2020.</remark><regulation programme="TAQA" publicationDate="2020-01-02" entryIntoForceDate="2020-01-03" numberTitle="1/2020"><publicationUrl>https://example.org/act</publicationUrl></regulation>
       <subjectType code="enterprise" classificationCode="E"/><nameAlias wholeName="Blue Example"/>
       <address city="Testville" street="1 Road" zipCode="123" countryIso2Code="CY" countryDescription="CYPRUS"><contactInfo key="EMAIL" value="a@example.org"/><contactInfo key="OTHER" value="x"/></address>`,
      'logicalId="9" designationDate="2020-01-01" euReferenceNumber="EU.1.2" unitedNationId="QDe.1"',
    );
    expect(entry.subject).toMatchObject({
      schema: 'Organization',
      properties: { country: ['cy'], email: ['a@example.org'] },
    });
    expect(entry.subject.properties['notes']).toEqual(['Seen in 2020.', 'OTHER: x']);
    expect(entry.related.find(({ schema }) => schema === 'Sanction')?.properties).toMatchObject({
      program: ['TAQA'],
      authorityId: ['EU.1.2'],
      unscId: ['QDe.1'],
      listingDate: ['2020-01-01'],
      startDate: ['2020-01-03'],
      sourceUrl: ['https://example.org/act'],
    });
  });

  it('tells a vessel from a shipping company by its name', async () => {
    const imo = '<identification number="IMO 9074729" identificationTypeCode="imo"/>';
    const enterprise = '<subjectType code="enterprise" classificationCode="E"/>';
    const vessel = await entryOf(`${enterprise}<nameAlias wholeName="Example Star"/>${imo}`);
    expect(vessel.subject).toMatchObject({ schema: 'Vessel', properties: { imoNumber: ['9074729'] } });
    const company = await entryOf(`${enterprise}<nameAlias wholeName="Example Shipping Ltd"/>${imo}`);
    expect(company.subject).toMatchObject({ schema: 'Organization', properties: { imoNumber: ['9074729'] } });
  });

  it('counts and keeps what it does not know', async () => {
    const edition = await editionOf(
      document(
        `<sanctionEntity logicalId="9">${PERSON}<nameAlias wholeName="A B"/><novelty kind="x">text</novelty></sanctionEntity>`,
      ),
    );
    expect(edition.entries[0]?.subject.properties['notes']).toEqual(['novelty: text, kind x']);
    expect(edition.findings).toMatchObject([{ code: 'LIST-107', severity: 'info', path: 'sanctionEntity/novelty' }]);
  });

  it('refuses an entry without its id, an id that comes twice, and warns of one without a name', async () => {
    expect(codesOf((await editionOf(document(named('', 'A B')))).findings)).toContain('LIST-104');
    expect(codesOf((await editionOf(document(named('1', 'A B') + named('1', 'C D')))).findings)).toEqual(['LIST-105']);
    expect(codesOf((await editionOf(document(named('1', '')))).findings)).toEqual(['LIST-106']);
  });
});
