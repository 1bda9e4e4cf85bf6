import { describe, expect, test } from 'vitest';
import { inputFromBytes } from '../input.ts';
import { previewTable } from './preview-table.ts';
import { readTableEdition } from './read-table.ts';
import type { TableMapping } from './table-mapping.ts';

const MAPPING: TableMapping = {
  delimiter: ',',
  encoding: 'utf-8',
  hasHeader: true,
  leaveOutBroken: false,
  row: {
    schema: 'Person',
    idColumn: 0,
    columns: [
      { column: 1, property: 'name' },
      { column: 2, property: 'deathDate' },
    ],
  },
  links: [],
};

/** A table with these dates of death, read by an import and by the preview before it. */
async function read(deaths: readonly string[], change: Partial<TableMapping> = {}) {
  const text = ['id,name,died', ...deaths.map((died, at) => `p${at},Person ${at},${died}`), ''].join('\n');
  const mapping = { ...MAPPING, ...change };
  const property = mapping.row.columns.at(-1)?.property ?? '';
  const edition = await readTableEdition([inputFromBytes('t.csv', text)], mapping, 'd');
  const { table } = await previewTable(Buffer.from(text), true, { mapping, form: {} }, async () => undefined);
  const codes = edition.findings.map(({ code }) => code);
  const dates = edition.entries.map(({ subject }) => subject.properties[property]?.[0]);
  expect(table?.findings.map(({ code }) => code)).toEqual(codes);
  const shown = table?.entities.map(({ entity }) => entity.properties[property]?.[0]);
  expect(shown).toEqual(dates.slice(0, shown?.length));
  return { dates, codes, findings: edition.findings };
}

describe('dates in numbers', () => {
  test.each([
    ['day first where one fits only so', ['25/03/2020', '03/04/2020'], ['2020-03-25', '2020-04-03'], []],
    ['month first where one fits only so', ['03/25/2020', '03/04/2020'], ['2020-03-25', '2020-03-04'], ['LIST-410']],
    ['day first where nothing tells', ['03/04/2020', '5-6-2021'], ['2020-04-03', '2021-06-05'], ['LIST-409']],
    ['without a word where both orders are one day', ['04/04/2020'], ['2020-04-04'], []],
    [
      'day first between dots',
      ['03.04.2020', '3. 4. 2021', '03.04.2022.'],
      ['2020-04-03', '2021-04-03', '2022-04-03'],
      [],
    ],
    ['day first between blanks', ['03 04 2020'], ['2020-04-03'], []],
    [
      'month first between dots where one fits only so',
      ['03.25.2020', '03.04.2020'],
      ['2020-03-25', '2020-03-04'],
      ['LIST-410'],
    ],
    [
      'day first where only dots tell, which slashes beside them do not follow',
      ['03.04.2020', '03/04/2021'],
      ['2020-04-03', '2021-04-03'],
      ['LIST-409'],
    ],
    ['year first as they are', ['2020-03-04'], ['2020-03-04'], []],
    [
      'day first, and told of, where both orders stand and nothing fits both',
      ['25/03/2020', '03/25/2020'],
      ['2020-03-25', '2020'],
      ['LIST-411', 'LIST-408'],
    ],
    [
      'day first, and told of, where both orders stand',
      ['25/03/2020', '03/25/2020', '03/04/2020'],
      ['2020-03-25', '2020', '2020-04-03'],
      ['LIST-411', 'LIST-408'],
    ],
  ])('are read %s', async (_what, deaths, dates, codes) => {
    expect(await read(deaths)).toMatchObject({ dates, codes });
  });

  test.each([
    ['whole where one fits month first only', ['03/25/1974', '03/04/1974'], ['1974-03-25', '1974-03-04'], ['LIST-410']],
    ['whole where one fits day first only', ['25/03/1974', '03/04/1974'], ['1974-03-25', '1974-04-03'], []],
    ['as years where nothing tells', ['03/04/1974'], ['1974'], ['LIST-409', 'LIST-401']],
    ['whole between dots', ['03.04.1965'], ['1965-04-03'], []],
    ['day first between dots where one fits only so', ['25.03.1965', '03.04.1965'], ['1965-03-25', '1965-04-03'], []],
    [
      'month first between dots where one fits only so',
      ['03.25.1965', '03.04.1965'],
      ['1965-03-25', '1965-03-04'],
      ['LIST-410'],
    ],
    [
      'each by itself where both orders stand',
      ['25/03/1965', '03/25/1965', '03/04/1965'],
      ['1965-03-25', '1965-03-25', '1965'],
      ['LIST-411', 'LIST-401', 'LIST-401', 'LIST-401'],
    ],
  ])('are of birth dates read %s', async (_what, births, dates, codes) => {
    const columns = MAPPING.row.columns.with(1, { column: 2, property: 'birthDate' });
    expect(await read(births, { row: { ...MAPPING.row, columns } })).toMatchObject({ dates, codes });
  });

  test.each([
    ['month-first', '2020-03-04'],
    ['day-first', '2020-04-03'],
  ] as const)('are read as a person says, and nothing more is said of it: %s', async (order, date) => {
    const told = await read(['03/04/2020'], { dates: [{ column: 2, order }] });
    expect(told).toEqual({ dates: [date], codes: [], findings: [] });
  });

  test('that contradict what was said are told of', async () => {
    const { dates, findings } = await read(['12/25/2020', '03/04/2020'], {
      dates: [{ column: 2, order: 'day-first' }],
    });
    expect(dates).toEqual(['2020', '2020-04-03']);
    expect(findings).toMatchObject([
      { code: 'LIST-411', path: 'died', message: expect.stringContaining('such as 12/25/2020, contradict') },
      { code: 'LIST-408', line: 2, path: 'died' },
    ]);
  });

  test('are told of once for the column, by its name and without a line', async () => {
    const { findings } = await read(Array.from({ length: 40 }, () => '03/04/2020'));
    expect(findings).toEqual([
      {
        severity: 'warning',
        code: 'LIST-409',
        path: 'died',
        message: expect.stringContaining('such as 03/04/2020, can be read day first or month first: they are'),
      },
    ]);
  });
});

describe('the order of a column', () => {
  /** 900 rows that fit both orders, but for one. */
  const text = (row: number, died: string, broken = '') =>
    ['id,name,died', ...Array.from({ length: 900 }, (_, at) => `p${at},P,${at === row ? died : '03/04/2020'}`), '']
      .toSpliced(1, 0, ...(broken === '' ? [] : [broken]))
      .join('\n');
  const inChunks = (all: string, bytes: number) => ({
    file: 't.csv',
    async *open() {
      const buffer = Buffer.from(all);
      for (let at = 0; at < buffer.length; at += bytes) yield buffer.subarray(at, at + bytes);
    },
  });
  const ofFirst = async (all: string, bytes: number) => {
    const mapping = { ...MAPPING, leaveOutBroken: true };
    const { entries, findings } = await readTableEdition([inChunks(all, bytes)], mapping, 'd');
    return [entries[0]?.subject.properties['deathDate']?.[0], findings.some(({ code }) => code === 'LIST-410')];
  };
  const ofPreview = async (all: string) => {
    const told = { mapping: { ...MAPPING, leaveOutBroken: true }, form: {} };
    const { table } = await previewTable(Buffer.from(all), true, told, async () => undefined);
    const first = table?.entities[0]?.entity.properties['deathDate']?.[0];
    return [first, table?.findings.some(({ code }) => code === 'LIST-410')];
  };

  test.each([
    ['the last row that is looked at', text(498, '12/25/2020'), '2020-03-04', true],
    ['the row after it', text(499, '12/25/2020'), '2020-04-03', false],
    ['a row far behind it', text(700, '12/25/2020'), '2020-04-03', false],
    ['a broken row, which tells nothing', text(-1, '', '"x,P,12/25/2020'), '2020-04-03', false],
    ['a row of too few columns, which tells nothing', text(-1, '', 'P,12/25/2020'), '2020-04-03', false],
  ])('is told by %s, however the file arrives, and by the preview alike', async (_what, all, date, isMonthFirst) => {
    for (const bytes of [4096, 262_144]) expect(await ofFirst(all, bytes), `${bytes}`).toEqual([date, isMonthFirst]);
    expect(await ofPreview(all)).toEqual([date, isMonthFirst]);
  });

  const file = (name: string, died: string) => inputFromBytes(name, `id,name,died\n${name},P,${died}\n`);

  test('is one for all files of an edition, and told once', async () => {
    const files = [file('a', '03/04/2020'), file('b', '12/25/2020'), file('c', '05/06/2020')];
    const { entries, findings } = await readTableEdition(files, MAPPING, 'd');
    expect(entries.map(({ subject }) => subject.properties['deathDate'])).toEqual([
      ['2020-03-04'],
      ['2020-12-25'],
      ['2020-05-06'],
    ]);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([['LIST-410', 'died']]);
  });

  test('stays as it was kept when the next edition would tell another, or none', async () => {
    const dates = [{ column: 2, order: 'month-first' as const }];
    const { entries } = await readTableEdition([file('a', '03/04/2020')], { ...MAPPING, dates }, 'd');
    expect(entries[0]?.subject.properties['deathDate']).toEqual(['2020-03-04']);
  });

  test.each([
    [['12/25/2020', '03/04/2020'], 'month-first'],
    [['03.04.2020'], 'day-first'],
    [[...Array.from({ length: 40 }, () => '2020-03-04'), '03/04/2020'], 'ambiguous'],
    [['25/03/2020', '03/25/2020'], 'ambiguous'],
    [['2020-03-04', '04/04/2020'], undefined],
  ])('of %j is told to be %s, whatever was said of it', async (deaths, told) => {
    const all = ['id,name,died', ...deaths.map((died, at) => `p${at},P,${died}`), ''].join('\n');
    for (const dates of [[], [{ column: 2, order: 'day-first' as const }]]) {
      const mapping = { ...MAPPING, dates };
      const { table } = await previewTable(Buffer.from(all), true, { mapping, form: {} }, async () => undefined);
      expect(table?.columns.map((column) => column.dates)).toEqual([undefined, undefined, told]);
    }
  });
});

describe('a heading that stands twice', () => {
  const preview = async (text: string) =>
    (await previewTable(Buffer.from(text), true, { form: {} }, async () => undefined)).table;

  test('is a heading, and its columns are told apart', async () => {
    const table = await preview('name,name,dob\nVeshtari,Brannoc,1974\nDrusk,Yolanthe,1980\n');
    expect(table?.mapping.hasHeader).toBe(true);
    expect(table?.columns.map(({ name, property }) => [name, property])).toEqual([
      ['name', 'name'],
      ['name (2)', 'name'],
      ['dob', 'birthDate'],
    ]);
    expect(table?.entities).toHaveLength(2);
    expect((await preview('name,name,name\nVeshtari,Brannoc,Drusk\n'))?.mapping.hasHeader).toBe(true);
  });

  test('is a row of data where columns are not called so', async () => {
    expect((await preview('Veshtari,Veshtari,Brannoc\nDrusk,Drusk,Yolanthe\n'))?.mapping.hasHeader).toBe(false);
  });
});
