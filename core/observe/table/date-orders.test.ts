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
    ['day first between dots', ['03.04.2020'], ['2020-04-03'], []],
    ['year first as they are', ['2020-03-04'], ['2020-03-04'], []],
    ['each by itself where both orders stand', ['25/03/2020', '03/25/2020'], ['2020-03-25', '2020'], ['LIST-408']],
    [
      'day first, and told of, where both orders stand',
      ['25/03/2020', '03/25/2020', '03/04/2020'],
      ['2020-03-25', '2020', '2020-04-03'],
      ['LIST-409', 'LIST-408'],
    ],
  ])('are read %s', async (_what, deaths, dates, codes) => {
    expect(await read(deaths)).toMatchObject({ dates, codes });
  });

  test.each([
    ['whole where one fits month first only', ['03/25/1974', '03/04/1974'], ['1974-03-25', '1974-03-04'], ['LIST-410']],
    ['whole where one fits day first only', ['25/03/1974', '03/04/1974'], ['1974-03-25', '1974-04-03'], []],
    ['as years where nothing tells', ['03/04/1974'], ['1974'], ['LIST-409', 'LIST-401']],
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
