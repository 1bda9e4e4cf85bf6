import { describe, expect, it } from 'vitest';
import { codesOf, subjectsOf } from './test-support.ts';

const HEADER = 'full_name,first_name,middle_name,last_name,gender,date_of_birth,place_of_birth,nationality\n';

describe('readSubjects', () => {
  it('reads the default columns', async () => {
    const rows = await subjectsOf(
      `${HEADER}Ana Test,,,,female,1974-3-9,"Testville, Nowhere",af\n,Bo,M.,Test,male,,,Iraqi\n`,
    );
    expect(rows).toEqual([
      {
        row: 1,
        entity: {
          id: 'row-1',
          schema: 'Person',
          caption: 'Ana Test',
          properties: {
            name: ['Ana Test'],
            gender: ['female'],
            birthDate: ['1974-03-09'],
            birthPlace: ['Testville, Nowhere'],
            nationality: ['af'],
          },
        },
        findings: [],
      },
      {
        row: 2,
        entity: {
          id: 'row-2',
          schema: 'Person',
          caption: 'Bo M. Test',
          properties: {
            firstName: ['Bo'],
            middleName: ['M.'],
            lastName: ['Test'],
            gender: ['male'],
            nationality: ['iq'],
            name: ['Bo M. Test'],
          },
        },
        findings: [],
      },
    ]);
  });

  it.each([
    ['semicolons', 'id;full_name;dob\n7;Ana Test;1974\n', {}],
    ['tabs', 'id\tname\tdate_of_birth\n7\tAna Test\t1974\n', {}],
    ['a byte order mark', '\ufeffid,full_name,dob\n7,Ana Test,1974\n', {}],
    ['all quoted', '"id","full_name","dob"\r\n"7","Ana Test","1974"\r\n', {}],
    ['a mapping', 'nr,wer,wann\n7,Ana Test,1974\n', { map: { nr: 'id', wer: 'name', wann: 'birthDate' } }],
    ['columns by number', '7,Ana Test,1974\n', { map: { 1: 'id', 2: 'name', 3: 'birthDate' } }],
    ['verdicts among the columns', 'id,is_match,full_name,dob,expected,must\n7,true,Ana Test,1974,hit,hit\n', {}],
    ['columns in capitals', 'ID,FULL NAME,DATE OF BIRTH\n7,Ana Test,1974\n', {}],
  ])('reads a file with %s', async (_, text, options) => {
    const [row, ...others] = await subjectsOf(text, options);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ row: 1, id: '7', findings: [] });
    expect(row?.entity?.properties).toEqual({ name: ['Ana Test'], birthDate: ['1974'] });
  });

  it('reads a file without a header: eight columns, or names only', async () => {
    const [eight] = await subjectsOf('Ana Test,,,,female,1974,,af\n');
    expect(eight?.entity?.properties).toMatchObject({ name: ['Ana Test'], birthDate: ['1974'], nationality: ['af'] });
    expect((await subjectsOf('Ana Test\nBo Test\n')).map(({ entity }) => entity?.caption)).toEqual([
      'Ana Test',
      'Bo Test',
    ]);
  });

  it('never loses a subject over a value, and says what is wrong where', async () => {
    const [row] = await subjectsOf(`${HEADER}Ana Test,,,,robot,1974-02-31,,Atlantis\n`);
    expect(row?.entity?.properties).toEqual({ name: ['Ana Test'], birthDate: ['1974-02'] });
    expect(row?.findings).toMatchObject([
      { code: 'LIST-406', path: 'gender', line: 2 },
      { code: 'LIST-401', path: 'date_of_birth', line: 2, severity: 'warning' },
      { code: 'LIST-405', path: 'nationality', line: 2 },
    ]);
  });

  it('says nothing of a value that says nothing', async () => {
    const [row] = await subjectsOf(`${HEADER}Ana Test,,,,unknown,,,stateless\n`);
    expect(row?.findings).toEqual([]);
  });

  it('reads the line of a broken quote as it can, names it, and numbers on', async () => {
    const rows = await subjectsOf('full_name,nationality\n"Ana Test,af\nBo Test,iq\n');
    expect(rows.map(({ row, entity }) => [row, entity?.caption])).toEqual([
      [1, 'Ana Test'],
      [2, 'Bo Test'],
    ]);
    expect(rows.flatMap(({ findings }) => findings)).toMatchObject([{ code: 'LIST-201', severity: 'error', line: 2 }]);
  });

  it('names rows with too few columns and rows without a name', async () => {
    const rows = await subjectsOf('full_name,nationality,dob\nAna Test,af\n,iq,1970\n');
    expect(rows.map(({ entity, findings }) => [entity?.caption, codesOf(findings)])).toEqual([
      ['Ana Test', ['LIST-202']],
      [undefined, ['LIST-207']],
    ]);
  });

  it('keeps a row that has an identifier and no name', async () => {
    const [row] = await subjectsOf('full_name,passport_number\n,X123\n');
    expect(row?.entity?.properties).toEqual({ passportNumber: ['X123'] });
  });

  it('reads what is not UTF-8 as Windows-1252, with a warning', async () => {
    const rows = await subjectsOf(Buffer.from('full_name\nM\xfcller\n', 'latin1'));
    expect(rows[0]?.entity?.caption).toBe('Müller');
    expect(rows.flatMap(({ findings }) => codesOf(findings))).toEqual(['LIST-009']);
  });

  it.each([
    ['', ['LIST-002']],
    ['<xml/>', ['LIST-001']],
    ['colour,size\nred,1\n', ['LIST-203']],
  ])('gives nobody and a finding for %j', async (text, codes) => {
    const rows = await subjectsOf(text);
    expect(rows.map(({ row, entity, findings }) => [row, entity, codesOf(findings)])).toEqual([[0, undefined, codes]]);
  });

  it('reads FollowTheMoney lines of what can be compared', async () => {
    const lines = [
      {
        id: 'p',
        schema: 'Person',
        properties: { name: ['Ana Test'], birthDate: ['1974-02-31'], nationality: ['Iran'] },
        target: true,
      },
      { id: 's', schema: 'Sanction', properties: { entity: ['p'] } },
      { id: 'c', schema: 'Company', properties: { name: ['Blue Example'] } },
    ];
    const rows = await subjectsOf(`${lines.map((line) => JSON.stringify(line)).join('\n')}\n{broken`);
    expect(rows.map(({ row, id, findings }) => [row, id, codesOf(findings)])).toEqual([
      [1, 'p', ['LIST-401']],
      [3, 'c', []],
      [4, undefined, ['LIST-311']],
    ]);
    expect(rows[0]?.entity?.properties).toEqual({ name: ['Ana Test'], birthDate: ['1974-02'], nationality: ['ir'] });
  });

  it('holds only what it is reading, and lets go of the file when nobody reads on', async () => {
    const { readSubjects } = await import('./read-subjects.ts');
    let given = 0;
    let isClosed = false;
    const endless = {
      file: 'endless.csv',
      async *open() {
        try {
          yield new TextEncoder().encode(HEADER);
          for (;;) {
            given += 1;
            yield new TextEncoder().encode('Ana Test,,,,female,1974,,af\n'.repeat(1000));
          }
        } finally {
          isClosed = true;
        }
      },
    };
    let rows = 0;
    for await (const row of readSubjects(endless)) {
      rows += row.row > 0 ? 1 : 0;
      if (rows === 5000) break;
    }
    expect(given).toBeLessThan(10);
    expect(isClosed).toBe(true);
  });
});
