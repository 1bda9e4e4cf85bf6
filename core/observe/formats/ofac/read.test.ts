import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../../../model/index.ts';
import { codesOf, editionOf } from '../../test-support.ts';
import { inputFromBytes } from '../../input.ts';
import { readLists } from '../../read-lists.ts';
import { ofacPersonName } from './name.ts';

const NULLS = '-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ';

function quoted(text: string): string {
  return text === '' ? '-0- ' : `"${text}"`;
}

function aliasRows(count: number): string {
  return Array.from({ length: count }, (_, index) => `${index + 1},1,"aka","TEST, Also${index}",-0- \n`).join('');
}

function mainRow(id: number, name: string, remarks = '', type = 'individual', program = 'SDGT'): string {
  return `${id},${quoted(name)},${quoted(type)},${quoted(program)},${NULLS},${quoted(remarks)}\r\n`;
}

async function entryOf(remarks: string, type = 'individual', name = 'TEST, Ana'): Promise<ListEntry> {
  const edition = await editionOf(mainRow(7, name, remarks, type));
  const [entry] = edition.entries;
  if (entry === undefined) throw new Error(JSON.stringify(edition.findings));
  return entry;
}

describe('OFAC names', () => {
  it.each([
    ['TEST, Ana Maria', { whole: 'Ana Maria TEST', lastName: 'TEST', firstName: 'Ana Maria' }],
    ['TEST, Ana, Jr.', { whole: 'Ana TEST Jr.', lastName: 'TEST', firstName: 'Ana' }],
    ['TEST, Jr.', { whole: 'TEST Jr.' }],
    ['ABU TEST', { whole: 'ABU TEST' }],
    ['TEST,', { whole: 'TEST,' }],
  ])('turns %j round', (listed, expected) => {
    expect(ofacPersonName(listed)).toEqual(expected);
  });

  it('keeps the name as it is listed', async () => {
    const { properties } = (await entryOf('')).subject;
    expect(properties).toMatchObject({ name: ['Ana TEST'], summary: ['Listed as TEST, Ana'] });
  });
});

describe('OFAC remarks', () => {
  it.each([
    [
      'DOB 12 Feb 1964; alt. DOB circa 1960; POB Testville, Iran.',
      { birthDate: ['1964-02-12', '1960~'], birthPlace: ['Testville, Iran'], birthCountry: ['ir'] },
    ],
    ['DOB 1969 to 1971.', { birthDate: ['1969/1971'] }],
    [
      'nationality Korea, North; citizen Russia; Gender Female.',
      { nationality: ['kp'], citizenship: ['ru'], gender: ['female'] },
    ],
    ["a.k.a. 'SHADOW'; a.k.a. 'TEST, Anna'.", { weakAlias: ['SHADOW', 'Anna TEST'] }],
    ['Passport A123 (Iran) issued 10 Aug 2016 expires 10 Aug 2021.', { passportNumber: ['A123'] }],
    [
      'National ID No. 144518 (Iran); SSN 000-00-0000 (United States).',
      { idNumber: ['144518'], socialSecurityNumber: ['000-00-0000'] },
    ],
    ['Tax ID No. 7715909132; RUC # 99-1 (Ecuador).', { taxNumber: ['7715909132', '99-1'] }],
    [
      'Email Address a@example.org; alt. Email Address b@example.org; Phone Number 49301; Website www.example.org.',
      { email: ['a@example.org', 'b@example.org'], phone: ['49301'], website: ['www.example.org'] },
    ],
    ['Deputy Minister of Tests; DOB 1960.', { position: ['Deputy Minister of Tests'], birthDate: ['1960'] }],
    ['Something that nobody foresaw.', { notes: ['Something that nobody foresaw'] }],
    ['nationality Atlantis.', { notes: ['nationality Atlantis'] }],
  ])('reads %j', async (remarks, expected) => {
    expect((await entryOf(remarks)).subject.properties).toMatchObject(expected);
  });

  it('makes documents, wallets and securities of their own', async () => {
    const entry = await entryOf(
      'Passport A123 (Iran) issued 10 Aug 2016 expires 10 Aug 2021; Fantasy Permit No. 77 (Cuba); Digital Currency Address - XBT 1abcDEF; alt. Digital Currency Address - ETH 0x00ff; ISIN XX0000000001.',
      '',
      'BLUE EXAMPLE',
    );
    const of = (schema: string) =>
      entry.related.filter((one) => one.schema === schema).map(({ properties }) => properties);
    expect(of('Passport')).toMatchObject([
      { number: ['A123'], country: ['ir'], startDate: ['2016-08-10'], endDate: ['2021-08-10'] },
    ]);
    expect(of('Identification')).toMatchObject([{ type: ['Fantasy Permit No.'], number: ['77'], country: ['cu'] }]);
    expect(of('CryptoWallet')).toMatchObject([
      { currency: ['BTC'], publicKey: ['1abcDEF'] },
      { currency: ['ETH'], publicKey: ['0x00ff'] },
    ]);
    expect(of('Security')).toMatchObject([{ isin: ['XX0000000001'], issuer: ['ofac-7'] }]);
  });

  it('keeps what a designation means with the sanction', async () => {
    const entry = await entryOf('Secondary sanctions risk: section 1(b); Listing Date (CMIC) 03 Jun 2021.');
    expect(entry.related.find(({ schema }) => schema === 'Sanction')?.properties).toMatchObject({
      program: ['SDGT'],
      listingDate: ['2021-06-03'],
      provisions: ['Secondary sanctions risk: section 1(b)', 'Listing Date (CMIC) 03 Jun 2021'],
    });
  });

  it('reads vessels and aircraft', async () => {
    const row =
      '8,"EXAMPLE STAR","vessel","IRAN",-0- ,"X9TST","Tug","1,200","900","Panama","Blue Example","Vessel Registration Identification IMO 9074729; MMSI 572469210; Former Vessel Flag Malta; alt. Former Vessel Flag None Identified."\n';
    const vessel = (await editionOf(row)).entries[0]?.subject;
    expect(vessel).toMatchObject({
      schema: 'Vessel',
      properties: {
        callSign: ['X9TST'],
        type: ['Tug'],
        tonnage: ['1200'],
        flag: ['pa'],
        imoNumber: ['9074729'],
        mmsi: ['572469210'],
        pastFlags: ['mt'],
        notes: ['Owner: Blue Example'],
      },
    });
    const remarks =
      "Aircraft Manufacturer's Serial Number (MSN) 23097; Aircraft Model ERJ190; Aircraft Tail Number YV378T.";
    expect((await entryOf(remarks, 'aircraft', 'YV378T')).subject).toMatchObject({
      schema: 'Airplane',
      properties: { serialNumber: ['23097'], model: ['ERJ190'], registrationNumber: ['YV378T'] },
    });
  });

  it('links to the entry that bears the name, else keeps the words', async () => {
    const text =
      mainRow(1, 'BLUE EXAMPLE S.A.', '', '') +
      mainRow(2, 'TEST, Ana', 'Linked To: NOBODY; Linked To: BLUE EXAMPLE S.A.');
    const entry = (await editionOf(text)).entries[1];
    expect(entry?.related.find(({ schema }) => schema === 'UnknownLink')?.properties).toMatchObject({
      subject: ['ofac-2'],
      object: ['ofac-1'],
    });
    expect(entry?.subject.properties['notes']).toEqual(['Linked To: NOBODY']);
  });

  it('counts what no rule takes', async () => {
    const edition = await editionOf(mainRow(1, 'TEST, Ana', 'strange one; strange two'));
    expect(edition.findings).toMatchObject([
      { code: 'LIST-306', severity: 'info', message: expect.stringContaining('2 remarks') },
    ]);
  });
});

describe('OFAC files', () => {
  const sdn = mainRow(1, 'TEST, Ana', 'DOB 1960.') + mainRow(2, 'BLUE EXAMPLE', '', '');
  const cons = mainRow(11, 'OTHER, Bo', '', 'individual', 'NS-PLC');
  const alt = '1,1,"aka","TEST, Anna",-0- \r\n2,2,"fka","OLD EXAMPLE",-0- \r\n2,3,"aka","BE","weak"\r\n\u001a';
  const add = '1,1,"1 Road","Testville 123","Iran",-0- \n2,2,-0- ,-0- ,"Cyprus",-0- \n';

  it('joins the files of an edition by ent_num, whatever their names and order', async () => {
    const files = { 'a/one.txt': add, 'a/two.txt': sdn, 'a/three.txt': alt };
    const editions = await readLists(Object.entries(files).map(([file, text]) => inputFromBytes(file, text)));
    expect(editions).toHaveLength(1);
    expect(editions[0]).toMatchObject({ dataset: 'us_ofac_sdn', findings: [] });
    const [person, company] = editions[0]?.entries ?? [];
    expect(person?.subject.properties['alias']).toEqual(['Anna TEST']);
    expect(company?.subject.properties).toMatchObject({
      previousName: ['OLD EXAMPLE'],
      weakAlias: ['BE'],
      country: ['cy'],
    });
  });

  it('tells the two lists apart by their programmes and gives each its own files', async () => {
    const files = {
      'sdn.csv': sdn,
      'cons_prim.csv': cons,
      'alt.csv': alt,
      'cons_alt.csv': '11,1,"aka","OTHER, Bob",-0- \n',
    };
    const editions = await readLists(Object.entries(files).map(([file, text]) => inputFromBytes(file, text)));
    expect(editions.map((one) => [one.dataset, one.files.map(({ file }) => file)])).toEqual([
      ['us_ofac_sdn', ['sdn.csv', 'alt.csv']],
      ['us_ofac_cons', ['cons_prim.csv', 'cons_alt.csv']],
    ]);
  });

  it('keeps two editions given at once apart by their folders', async () => {
    const inputs = ['old', 'new'].flatMap((folder) => [
      inputFromBytes(`${folder}/sdn.csv`, sdn),
      inputFromBytes(`${folder}/alt.csv`, alt),
    ]);
    const editions = await readLists(inputs);
    expect(editions.map(({ files }) => files.map(({ file }) => file))).toEqual([
      ['old/sdn.csv', 'old/alt.csv'],
      ['new/sdn.csv', 'new/alt.csv'],
    ]);
  });

  it('takes the main file alone, and finds fault with the others alone', async () => {
    expect((await editionOf(sdn)).findings).toEqual([]);
    expect((await editionOf(alt)).findings).toMatchObject([{ code: 'LIST-301', severity: 'error' }]);
    expect((await editionOf(add)).findings).toMatchObject([{ code: 'LIST-301', severity: 'error' }]);
  });

  it('puts the end of a long remark back on', async () => {
    const long = `${'x'.repeat(980)}; a.k.a. 'SHADOW`.slice(0, 1000);
    const comments = `1,"W'; DOB 1960."\n`;
    const cut = mainRow(1, 'TEST, Ana', `${'y'.repeat(978)}; a.k.a. 'SHADO`.padEnd(1000, '-').slice(0, 1000));
    expect(long.length).toBeLessThanOrEqual(1000);
    const [edition] = await readLists([inputFromBytes('sdn.csv', cut), inputFromBytes('c.csv', comments)]);
    expect(edition?.entries[0]?.subject.properties['birthDate']).toEqual(['1960']);
    expect(codesOf((await editionOf(cut)).findings)).toContain('LIST-307');
  });

  it.each([
    ['in a quoted field', sdn.slice(0, -60), ['LIST-201', 'LIST-304']],
    ['between two columns', `${sdn}3,"CUT, Off","individual"`, ['LIST-304']],
    [
      'and joined with another',
      `${sdn}3,"CUT, Off","individual"\n${sdn.replace(/^1/, '4').replace('\n2,', '\n5,')}`,
      ['LIST-202'],
    ],
  ])('refuses a file cut off %s', async (_, text, codes) => {
    const edition = await editionOf(text, { as: 'ofac-csv' });
    expect(codesOf(edition.findings.filter(({ severity }) => severity === 'error'))).toEqual(
      expect.arrayContaining(codes),
    );
  });

  it('refuses files that do not belong together', async () => {
    const strange = '1,1,"aka","TEST, Anna",-0- \n99,1,"aka","GONE, Ana",-0- \n';
    const [edition] = await readLists([inputFromBytes('sdn.csv', sdn), inputFromBytes('alt.csv', strange)]);
    expect(edition?.findings).toMatchObject([{ code: 'LIST-302', severity: 'error', path: 'alt.csv' }]);
  });

  it('refuses an alias file that stops far before the end of a long main file', async () => {
    const rows = Array.from({ length: 1200 }, (_, index) => mainRow(index + 1, `TEST, No${index}`)).join('');
    const [cut] = await readLists([inputFromBytes('sdn.csv', rows), inputFromBytes('alt.csv', aliasRows(600))]);
    expect(codesOf(cut?.findings ?? [])).toEqual(['LIST-305']);
    const [whole] = await readLists([inputFromBytes('sdn.csv', rows), inputFromBytes('alt.csv', aliasRows(1190))]);
    expect(whole?.findings).toEqual([]);
  });

  it('reads Windows-1252', async () => {
    const edition = await editionOf(Buffer.from(mainRow(1, 'M\xdcLLER, Jos\xe9'), 'latin1'));
    expect(edition.entries[0]?.subject.properties['name']).toEqual(['José MÜLLER']);
    expect(edition.findings).toEqual([]);
  });
});
