import { describe, expect, it } from 'vitest';
import { type ListEntry, subjectOf } from '../../../model/index.ts';
import { inputFromBytes } from '../../input.ts';
import { readLists } from '../../read-lists.ts';
import { codesOf, editionOf } from '../../test-support.ts';
import { writeOfacCsv } from '../ofac/write.ts';
import { SAMPLE_PARTIES } from '../sample-parties.ts';
import { sampleSdnXml } from './sample-xml.ts';

function document(entries: string, count = ''): string {
  return `<?xml version="1.0"?>\n<sdnList xmlns="http://tempuri.org/sdnList.xsd">\n<publshInformation><Publish_Date>06/22/2026</Publish_Date>${count}</publshInformation>\n${entries}</sdnList>`;
}

async function entryOf(content: string, type = 'Individual'): Promise<ListEntry> {
  const edition = await editionOf(
    document(`<sdnEntry><uid>7</uid><lastName>TEST</lastName><sdnType>${type}</sdnType>${content}</sdnEntry>`),
  );
  const [entry] = edition.entries;
  if (entry === undefined) throw new Error(JSON.stringify(edition.findings));
  return entry;
}

function id(type: string, number: string, rest = ''): string {
  return `<idList><id><uid>1</uid><idType>${type}</idType><idNumber>${number}</idNumber>${rest}</id></idList>`;
}

describe('OFAC SDN.XML', () => {
  it('reads a party to the same subject as the CSV files do, under the same id', async () => {
    const csv = writeOfacCsv(SAMPLE_PARTIES);
    const files = (['sdn', 'alt', 'add'] as const).map((name) => inputFromBytes(`${name}.csv`, csv[name]));
    const [[fromCsv], fromXml] = [await readLists(files), await editionOf(sampleSdnXml(SAMPLE_PARTIES))];
    expect(fromXml).toMatchObject({ dataset: 'us_ofac_sdn', format: 'ofac-sdn-xml', publishedAt: '2026-02-27' });
    expect(codesOf(fromXml.findings)).toEqual(['LIST-306']);
    const subjects = (entries: readonly ListEntry[]) =>
      entries.map((entry) => sorted(subjectOf(entry.subject, entry.related)));
    expect(subjects(fromXml.entries)).toEqual(subjects(fromCsv?.entries ?? []));
    const ids = (entries: readonly ListEntry[]) => entries.map(({ related }) => related.map((one) => one.id).sort());
    expect(ids(fromXml.entries)).toEqual(ids(fromCsv?.entries ?? []));
  });

  it.each([
    ['NS-PLC', 'us_ofac_cons'],
    ['SDGT', 'us_ofac_sdn'],
  ])('tells by the programme %s that it is %s', async (program, dataset) => {
    const entry = `<sdnEntry><uid>7</uid><lastName>TEST</lastName><sdnType>Entity</sdnType><programList><program>${program}</program></programList></sdnEntry>`;
    expect((await editionOf(document(entry))).dataset).toBe(dataset);
  });

  it.each([
    ['<firstName>Ana</firstName>', { name: ['Ana TEST'], firstName: ['Ana'], summary: ['Listed as TEST, Ana'] }],
    [
      '<akaList><aka><type>f.k.a.</type><category>strong</category><firstName>Bea</firstName><lastName>OLD</lastName></aka><aka><type>a.k.a.</type><category>weak</category><lastName>SHADOW</lastName></aka></akaList>',
      { previousName: ['Bea OLD'], weakAlias: ['SHADOW'] },
    ],
    [
      '<dateOfBirthList><dateOfBirthItem><dateOfBirth>circa 1960</dateOfBirth></dateOfBirthItem><dateOfBirthItem><dateOfBirth>Feb 1961</dateOfBirth></dateOfBirthItem></dateOfBirthList>',
      { birthDate: ['1960~', '1961-02'] },
    ],
    [
      '<citizenshipList><citizenship><country>Korea, North</country></citizenship></citizenshipList>',
      { citizenship: ['kp'] },
    ],
    ['<remarks>Deputy Minister of Tests; Something else.</remarks>', { notes: ['Something else'] }],
    [id('MMSI', '572469210'), { mmsi: ['572469210'] }],
  ])('reads %s', async (content, expected) => {
    expect((await entryOf(content)).subject.properties).toMatchObject(expected);
  });

  it('keeps a document with its kind, country and dates', async () => {
    const dates = '<issueDate>10 Aug 2016</issueDate><expirationDate>10 Aug 2021</expirationDate>';
    const entry = await entryOf(id('Passport', 'A123', `<idCountry>Iran</idCountry>${dates}`));
    expect(entry.subject.properties['passportNumber']).toEqual(['A123']);
    expect(entry.related.find(({ schema }) => schema === 'Passport')?.properties).toMatchObject({
      type: ['Passport'],
      country: ['ir'],
      startDate: ['2016-08-10'],
      endDate: ['2021-08-10'],
    });
  });

  it('links a vessel to the listed party that owns it, and who remarks name', async () => {
    const edition = await editionOf(
      document(
        '<sdnEntry><uid>1</uid><lastName>EXAMPLE STAR</lastName><sdnType>Vessel</sdnType><remarks>(Linked To: BLUE EXAMPLE S.A.)</remarks><vesselInfo><vesselOwner>BLUE EXAMPLE S.A.</vesselOwner><tonnage>1,200</tonnage></vesselInfo></sdnEntry>' +
          '<sdnEntry><uid>2</uid><lastName>BLUE EXAMPLE S.A.</lastName><sdnType>Entity</sdnType></sdnEntry>',
      ),
    );
    expect(edition.entries[0]?.related.map(({ schema, properties }) => [schema, properties])).toEqual([
      ['UnknownLink', { object: ['ofac-2'], role: ['Linked To'], subject: ['ofac-1'] }],
      ['Ownership', { owner: ['ofac-2'], asset: ['ofac-1'] }],
      ['Sanction', expect.anything()],
    ]);
  });

  it.each([
    ['an entry without uid', '<sdnEntry><lastName>A</lastName></sdnEntry>', 'LIST-104', 'error', 'sdnEntry'],
    ['an unknown element', `<novelty><thing/></novelty>`, 'LIST-108', 'warning', 'novelty'],
    [
      'an unknown element of an entry',
      entry('<novelty><thing>x</thing></novelty>'),
      'LIST-107',
      'info',
      'novelty/thing',
    ],
    ['an unknown part', entry('<akaList><aka><mood>x</mood></aka></akaList>'), 'LIST-107', 'info', 'mood'],
    ['an unknown type', entry('', 'Robot'), 'LIST-110', 'warning', 'sdnType Robot'],
    ['an unknown kind of id', entry(id('Moon Permit', 'A12')), 'LIST-110', 'warning', 'idType Moon Permit'],
    ['an impossible date', entry(birth('31 Feb 1960')), 'LIST-401', 'warning', 'dateOfBirth'],
    ['no date', entry(birth('long ago')), 'LIST-402', 'warning', 'dateOfBirth'],
    ['a remark that no rule takes', entry('<remarks>strange</remarks>'), 'LIST-306', 'info', 'remarks'],
  ])('tells of %s with its line', async (_, content, code, severity, path) => {
    const { findings } = await editionOf(document(content + entry('', 'Entity', '99')));
    expect(findings[0]).toMatchObject({ code, severity, path, line: 4 });
  });

  it('refuses a file with fewer entries than it says', async () => {
    const { findings } = await editionOf(document(entry(''), '<Record_Count>2</Record_Count>'));
    expect(findings).toMatchObject([{ code: 'LIST-111', severity: 'error', line: 3 }]);
  });
});

function entry(content: string, type = 'Individual', uid = '7'): string {
  return `<sdnEntry><uid>${uid}</uid><lastName>TEST</lastName><sdnType>${type}</sdnType>${content}</sdnEntry>`;
}

function birth(date: string): string {
  return `<dateOfBirthList><dateOfBirthItem><dateOfBirth>${date}</dateOfBirth></dateOfBirthItem></dateOfBirthList>`;
}

function sorted(subject: ReturnType<typeof subjectOf>): unknown {
  return Object.fromEntries(
    Object.entries(subject).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map((one) => JSON.stringify(one)).sort() : value,
    ]),
  );
}
