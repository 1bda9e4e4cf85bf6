import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { PeerPrices } from '@quintet/goods';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputFromBytes } from '../../input.ts';
import { RECORD_CHARS_MAX } from '../../limits.ts';
import { inputInPieces } from '../../test-support.ts';
import type { DeclarationRow } from './declaration-row.ts';
import { isDeclarationsHeader } from './is-declarations-header.ts';
import { readDeclarations, type ReadDeclarationsOptions } from './read.ts';
import { declarationLine, declarationsHeader } from './write.ts';

const HEADER = declarationsHeader();

async function rowsOf(text: string | Uint8Array, options: ReadDeclarationsOptions = {}): Promise<DeclarationRow[]> {
  return (await Array.fromAsync(readDeclarations(inputFromBytes('declarations.csv', text), options))).flat();
}

/** A file of the contract: each row by what differs from a right one. */
function fileOf(...rows: readonly Readonly<Record<string, string>>[]): string {
  const right: Readonly<Record<string, string>> = {
    date: '2026-03-01',
    importer: 'Vesta Handel',
    importer_eori: 'DE1234567',
    origin: 'CN',
    departure: 'CN',
    hs6: '940511',
    net_kg: '120.5',
    value_eur: '3400',
    container: 'CSQU3054383',
  };
  const lines = rows.map((row, at) =>
    HEADER.split(',')
      .map((name) => row[name] ?? (name === 'mrn' ? `X${at}` : (right[name] ?? '')))
      .map((cell) => (cell.includes(',') ? `"${cell}"` : cell))
      .join(','),
  );
  return [HEADER, ...lines, ''].join('\n');
}

/** What is told besides that the references are no MRN. */
function told(rows: readonly DeclarationRow[]): string[] {
  return rows.flatMap(({ findings }) =>
    findings
      .filter(({ code }) => code !== 'GDS-103')
      .map(({ code, line, path }) => [code, line, path].filter((one) => one !== undefined).join(' ')),
  );
}

const kindsOf = (rows: readonly DeclarationRow[]): string[] => rows.map(({ line, kind }) => `${line} ${kind}`);

test('a right file gives its declarations, each with its line', async () => {
  const rows = await rowsOf(fileOf({}, { seller: 'Lamp, Bright & Co' }));
  expect(kindsOf(rows)).toEqual(['2 new', '3 new']);
  expect(rows[1]?.declaration).toMatchObject({ mrn: 'X1', seller: 'Lamp, Bright & Co', netKg: 120.5 });
  expect(told(rows)).toEqual([]);
});

describe('bad input', () => {
  test.each([
    ['an unknown HS code', { hs6: '770110' }, ['2 refused', '3 new'], ['GDS-118 2 hs6']],
    ['a heading that does not exist', { hs6: '871799' }, ['2 refused', '3 new'], ['GDS-119 2 hs6']],
    ['an HS code that lost its zero', { hs6: '10121' }, ['2 new', '3 new'], ['GDS-120 2 hs6']],
    ['a price of zero', { value_eur: '0' }, ['2 new', '3 new'], ['GDS-116 2 value_eur']],
    ['a weight of zero', { net_kg: '0' }, ['2 new', '3 new'], ['GDS-115 2 net_kg']],
    ['a weight below zero', { net_kg: '-3' }, ['2 refused', '3 new'], ['GDS-111 2 net_kg']],
    ['a weight with another unit', { net_kg: '12 t' }, ['2 new', '3 new'], ['GDS-114 2 net_kg']],
    ['a unit that is not known', { net_kg: '12 lb' }, ['2 refused', '3 new'], ['GDS-113 2 net_kg']],
    ['another currency', { value_eur: 'USD 100' }, ['2 refused', '3 new'], ['GDS-113 2 value_eur']],
    ['a figure between commas', { net_kg: '1,234' }, ['2 new', '3 new'], []],
    ['a country that is none', { origin: 'AA' }, ['2 new', '3 new'], ['GDS-123 2 origin']],
    ['a country by name', { origin: 'Viet Nam' }, ['2 new', '3 new'], []],
    ['a wrong check digit', { container: 'CSQU3054384' }, ['2 new', '3 new'], ['GDS-126 2 container']],
    ['an EORI that is none', { importer_eori: '4711' }, ['2 new', '3 new'], ['GDS-129 2 importer_eori']],
    ['a day that does not exist', { date: '2026-02-30' }, ['2 refused', '3 new'], ['GDS-106 2 date']],
    ['a day in the future', { date: '2027-02-03' }, ['2 new', '3 new'], ['GDS-107 2 date']],
    ['neither weight nor value', { net_kg: '', value_eur: '' }, ['2 new', '3 new'], ['GDS-136 2 net_kg']],
    ['no reference', { mrn: '' }, ['2 refused', '3 new'], ['GDS-101 2 mrn']],
  ])('%s', async (_, changes, kinds, codes) => {
    const rows = await rowsOf(fileOf(changes, {}), { today: '2026-06-01' });
    expect(kindsOf(rows)).toEqual(kinds);
    expect(told(rows)).toEqual(codes);
    for (const { kind, declaration } of rows) expect(declaration === undefined).toBe(kind === 'refused');
  });

  test('a duplicate counts once; a correction counts, and both are kept', async () => {
    const rows = await rowsOf(fileOf({ mrn: 'A' }, { mrn: 'A' }, { mrn: 'A', net_kg: '130' }));
    expect(kindsOf(rows)).toEqual(['2 new', '3 duplicate', '4 correction']);
    expect(rows[1]?.declaration).toBeUndefined();
    expect(rows[2]).toMatchObject({ before: 2, declaration: { netKg: 130 } });
    expect(told(rows)).toEqual(['GDS-201 3', 'GDS-202 4']);
  });

  test('weights in tonnes are told, never changed', async () => {
    const usual = Array.from({ length: 9 }, (_, at) => ({
      net_kg: String(20_000 + at * 900),
      value_eur: String(19_000 + at * 1000),
    }));
    const rows = await rowsOf(fileOf(...usual, { net_kg: '21.5', value_eur: '21000' }, ...usual));
    expect(told(rows)).toEqual(['GDS-205 11 net_kg']);
    expect(rows.find(({ line }) => line === 11)?.declaration?.netKg).toBe(21.5);
    const [first] = usual;
    const atFront = await rowsOf(fileOf({ net_kg: '21.5', value_eur: '21000' }, ...usual, first ?? {}));
    expect(told(atFront)).toEqual(['GDS-205 2 net_kg']);
  });

  test('with prices of earlier declarations a file that is in tonnes throughout is told', async () => {
    const prices = new PeerPrices();
    for (let at = 0; at < 20; at++) prices.add('940511', Math.log(1 + at / 20));
    const rows = await rowsOf(fileOf({ net_kg: '20', value_eur: '26000' }, { net_kg: '21', value_eur: '29000' }), {
      prices,
    });
    expect(told(rows)).toEqual(['GDS-205 2 net_kg', 'GDS-205 3 net_kg']);
  });

  test('a column that writes numbers in two ways is told once, and what could be either is refused', async () => {
    const rows = await rowsOf(fileOf({ value_eur: '1.234,5' }, { value_eur: '1,234.5' }, { value_eur: '1.234' }));
    expect(kindsOf(rows)).toEqual(['0 file', '2 new', '3 new', '4 refused']);
    expect(rows.slice(1, 3).map(({ declaration }) => declaration?.valueEur)).toEqual([1234.5, 1234.5]);
    expect(told(rows)).toEqual(['GDS-016 value_eur', 'GDS-109 4 value_eur']);
  });

  test('a line of totals is left out, and told where its sum differs', async () => {
    const total = { mrn: 'TOTAL', date: '', hs6: '', net_kg: '241', value_eur: '9999' };
    const rows = await rowsOf(fileOf({}, {}, total));
    expect(kindsOf(rows)).toEqual(['2 new', '3 new', '4 total']);
    expect(told(rows)).toEqual(['GDS-012 4', 'GDS-013 4 value_eur']);
  });

  test('items that do not come to the declared total', async () => {
    const rows = await rowsOf('mrn,item,date,value_eur,total_eur\nA,1,2026-03-01,100,300\nA,2,2026-03-01,150,300\n');
    expect(kindsOf(rows)).toEqual(['2 new', '3 new', '0 file']);
    expect(told(rows)).toEqual(['GDS-204 3']);
  });

  test('the order of dates is that of the file', async () => {
    const rows = await rowsOf(fileOf({ date: '03/04/2026' }, { date: '03/25/2026' }));
    expect(rows.slice(1).map(({ declaration }) => declaration?.date)).toEqual(['2026-03-04', '2026-03-25']);
    expect(told(rows)).toEqual(['GDS-015 date']);
  });

  test.each([
    ['a row too short', 'A,2026-03-01', ['GDS-010 2']],
    ['a broken quote', 'A,2026-03-01,"x" y', ['GDS-011 2']],
  ])('%s is refused by itself and named', async (_, line, codes) => {
    const rows = await rowsOf(`mrn,date,value_eur\n${line}\nB,2026-03-01,1\n`);
    expect(rows.filter(({ kind }) => kind !== 'file').map(({ kind }) => kind)).toEqual(['refused', 'new']);
    expect(told(rows)).toEqual(codes);
    const ofFile = rows.filter(({ kind }) => kind === 'file').flatMap(({ findings }) => findings);
    expect(ofFile.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a broken quote of the header, and a row without end, are told of the file', async () => {
    const header = await rowsOf('mrn,date,"off"ice\nA,2026-03-01,1\n');
    expect(told(header)).toContain('LIST-201 1');
    const endless = await rowsOf(`mrn,date\nA,2026-03-01\nB,2026-03-01${'x'.repeat(RECORD_CHARS_MAX)}`);
    expect(kindsOf(endless)).toContain('2 new');
    expect(told(endless)).toContain('LIST-208 3');
  });

  test.each([
    ['no header', 'A,2026-03-01,5\nB,2026-03-01,6\n', {}, 'GDS-006'],
    ['no reference', 'date,hs6\n2026-03-01,940511\n', {}, 'GDS-001'],
    ['a column twice', 'mrn,date,date\nA,2026-03-01,2026-03-02\n', {}, 'GDS-004'],
    ['--map of a column that is not there', 'mrn,date\nA,2026-03-01\n', { kilos: 'net_kg' }, 'GDS-002'],
    ['--map to a field that is none', 'mrn,date,kilos\nA,2026-03-01,1\n', { kilos: 'mass' }, 'GDS-003'],
    ['--map of a verdict', 'mrn,date,Fraud\nA,2026-03-01,1\n', { Fraud: 'office' }, 'GDS-005'],
    ['nothing', '', {}, 'LIST-002'],
    ['a header alone', `${HEADER}\n`, {}, 'GDS-007'],
  ])('%s: the file is refused whole', async (_, text, map, code) => {
    const rows = await rowsOf(text, { map });
    expect(rows.flatMap(({ declaration }) => declaration ?? [])).toEqual([]);
    expect(rows.map(({ kind }) => kind)).toEqual(['file']);
    expect(told(rows).some((one) => one.startsWith(code))).toBe(true);
  });

  test('what is told thousands of times is told twenty times and counted; errors are told one by one', async () => {
    const rows = await rowsOf(
      fileOf(
        ...Array.from({ length: 50 }, () => ({ origin: 'AA' })),
        ...Array.from({ length: 50 }, () => ({ hs6: '77' })),
      ),
    );
    const codes = rows.flatMap(({ findings }) => findings.map(({ code }) => code));
    expect(codes.filter((code) => code === 'GDS-123')).toHaveLength(20);
    expect(codes.filter((code) => code === 'GDS-118')).toHaveLength(50);
    const last = rows.at(-1)?.findings.find(({ path }) => path === 'origin');
    expect(last?.message).toBe('30 further findings GDS-123 of the column origin are not told one by one.');
  });
});

test('semicolons, a byte order mark, Windows-1252 and empty cells behind are read', async () => {
  const text = '\ufeffMRN;Datum;Importer;Eigenmasse;;\r\nA;31.12.2026;Müller;1.234,5;;\r\nB;01.12.2026;Öz;2;;;\r\n';
  const rows = await rowsOf(text);
  expect(rows.flatMap(({ declaration }) => declaration ?? [])).toEqual([
    { mrn: 'A', date: '2026-12-31', importer: 'Müller', netKg: 1234.5 },
    { mrn: 'B', date: '2026-12-01', importer: 'Öz', netKg: 2 },
  ]);
  const latin = await rowsOf(Buffer.from('mrn;date;importer;value\nA;2026-03-01;Müller;5\n', 'latin1'));
  expect(latin.find(({ declaration }) => declaration)?.declaration?.importer).toBe('Müller');
  expect(told(latin)).toEqual(['LIST-009 2']);
});

test('however the bytes arrive, the same comes of them', async () => {
  const text = fileOf(
    {},
    { net_kg: '12 t' },
    { hs6: '77' },
    { mrn: 'X0' },
    { seller: 'Ünal' },
    { mrn: 'TOTAL', date: '' },
  );
  const whole = await rowsOf(text);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 200 }), async (size) => {
      const pieces = await Array.fromAsync(readDeclarations(inputInPieces('declarations.csv', text, size)));
      expect(pieces.flat()).toEqual(whole);
    }),
    { numRuns: 20 },
  );
});

test('no file makes it throw', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.oneof(fc.string(), fc.constantFrom('2026-03-01', '"', '12 t', '1,2')), { maxLength: 5 }), {
        maxLength: 8,
      }),
      async (lines) => {
        const rows = await rowsOf(
          ['mrn,date,hs6,net_kg,value_eur', ...lines.map((cells) => cells.join(','))].join('\n'),
        );
        for (const { kind, findings } of rows)
          if (kind === 'refused') expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
      },
    ),
  );
});

test('what is written is read again', async () => {
  const declaration = {
    mrn: 'A',
    date: '2026-03-01',
    seller: 'Lamp, "Bright"',
    hsCode: '940511',
    hs6: '940511',
    netKg: 0.125,
    valueEur: 1e6,
  };
  const rows = await rowsOf(`${HEADER}\n${declarationLine(declaration)}\n`);
  expect(rows[0]?.declaration).toEqual(declaration);
});

test.each([
  [HEADER, true],
  ['Declaration ID,Date,HS6 Code,Country of Origin,Net Mass,Item Price,Fraud', true],
  ['id,name,date,country', false],
  ['id,time,until,kind,lat,lon,operator,text', false],
])('%s: declarations, %s', (header, expected) => {
  expect(isDeclarationsHeader(header.split(','))).toBe(expected);
});

const SHARED = join(import.meta.dirname, '../../../../../shared/data/borders/customs/declarations-valid.csv');

test.skipIf(!existsSync(SHARED))('the public synthetic set is read whole, without its verdicts', async () => {
  const rows = (await Array.fromAsync(readDeclarations({ file: SHARED, open: () => createReadStream(SHARED) }))).flat();
  expect(rows.filter(({ kind }) => kind === 'new')).toHaveLength(8134);
  expect(rows.filter(({ kind }) => kind !== 'new' && kind !== 'file')).toEqual([]);
  expect(JSON.stringify(rows)).not.toContain('Fraud');
});
