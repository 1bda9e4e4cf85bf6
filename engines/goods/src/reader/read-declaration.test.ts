import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { declarationCells } from './declaration-cells.ts';
import { FIELD_NAMES } from './fields.ts';
import { type DeclarationLayout, layoutOf, type LayoutOptions } from './layout.ts';
import { readDeclaration } from './read-declaration.ts';

function layout(header: readonly string[], options: LayoutOptions = {}): DeclarationLayout {
  const { layout: made, findings } = layoutOf(header, options);
  if (made === undefined) throw new Error(findings.map(({ message }) => message).join(' '));
  return made;
}

const CONTRACT = layout(FIELD_NAMES.slice(0, 15), { today: '2026-06-01' });

/** A right row of the contract with some cells changed. */
function row(changes: Readonly<Record<string, string>> = {}): string[] {
  const cells: Readonly<Record<string, string>> = {
    mrn: 'X1',
    date: '2026-03-01',
    office: 'DE004600',
    importer: 'Vesta Handel GmbH',
    importer_eori: 'DE1234567',
    seller: 'Bright Lamp Co',
    seller_country: 'CN',
    origin: 'CN',
    departure: 'HK',
    hs6: '940511',
    net_kg: '120.5',
    value_eur: '3400',
    container: 'CSQU3054383',
    transport_document: 'BL-7',
    vessel_imo: '9074729',
    ...changes,
  };
  return FIELD_NAMES.slice(0, 15).map((name) => cells[name] ?? '');
}

test('a right row is a declaration', () => {
  const { declaration, findings } = readDeclaration(row(), CONTRACT, { line: 2 });
  expect(declaration).toEqual({
    mrn: 'X1',
    date: '2026-03-01',
    office: 'DE004600',
    importer: 'Vesta Handel GmbH',
    importerEori: 'DE1234567',
    seller: 'Bright Lamp Co',
    sellerCountry: 'CN',
    origin: 'CN',
    departure: 'HK',
    hsCode: '940511',
    hs6: '940511',
    netKg: 120.5,
    valueEur: 3400,
    container: 'CSQU3054383',
    transportDocument: 'BL-7',
    vesselImo: '9074729',
  });
  expect(findings.map(({ code, path, line }) => ({ code, path, line }))).toEqual([
    { code: 'GDS-103', path: 'mrn', line: 2 },
  ]);
});

describe('what refuses a row', () => {
  test.each([
    ['mrn', '', 'GDS-101'],
    ['mrn', '2.6E+17', 'GDS-102'],
    ['date', '', 'GDS-105'],
    ['date', '2026-02-30', 'GDS-106'],
    ['net_kg', '1,234', 'GDS-109'],
    ['net_kg', 'heavy', 'GDS-110'],
    ['net_kg', '-5', 'GDS-111'],
    ['value_eur', '-0.01', 'GDS-111'],
    ['net_kg', '900000000', 'GDS-112'],
    ['net_kg', '12 lb', 'GDS-113'],
    ['value_eur', 'USD 100', 'GDS-113'],
    ['hs6', 'lamps', 'GDS-117'],
    ['hs6', '770110', 'GDS-118'],
    ['hs6', '947711', 'GDS-119'],
  ])('%s = %j', (field, value, code) => {
    const { declaration, findings } = readDeclaration(row({ [field]: value }), CONTRACT, { line: 7 });
    expect(declaration).toBeUndefined();
    const [error] = findings.filter(({ severity }) => severity === 'error');
    expect(error).toMatchObject({ code, path: field, line: 7 });
    expect(error?.message).not.toContain('{');
  });
});

/** What a field is where it was left out. */
const ABSENT = Object.fromEntries(
  ['netKg', 'hs6', 'origin', 'container', 'importerEori', 'vesselImo'].map((field) => [field, undefined]),
);

describe('what is told and leaves the row', () => {
  test.each([
    ['date', '2026-07-01', 'GDS-107', { date: '2026-07-01' }],
    ['date', '2003-07-01', 'GDS-108', { date: '2003-07-01' }],
    ['net_kg', '12 t', 'GDS-114', { netKg: 12_000 }],
    ['net_kg', '0', 'GDS-115', { netKg: undefined }],
    ['value_eur', '0.00', 'GDS-116', { valueEur: 0 }],
    ['hs6', '10121', 'GDS-120', { hs6: '010121' }],
    ['hs6', '9405', 'GDS-121', { hs6: undefined, hsCode: '9405' }],
    ['hs6', '990510', 'GDS-122', { hs6: undefined, hsCode: '990510' }],
    ['hs6', '9405110010', undefined, { hs6: '940511', hsCode: '9405110010' }],
    ['origin', 'Atlantis', 'GDS-123', { origin: undefined }],
    ['origin', 'QU', 'GDS-124', { origin: undefined }],
    ['departure', 'XK', undefined, { departure: 'XK' }],
    ['container', 'CSQU30543', 'GDS-125', { container: undefined }],
    ['container', 'CSQU3054384', 'GDS-126', { container: 'CSQU3054384' }],
    ['container', 'CSQA3054384', 'GDS-128', { container: undefined }],
    ['importer_eori', 'number', 'GDS-130', { importerEori: 'NUMBER' }],
    ['importer_eori', '4711', 'GDS-129', { importerEori: undefined }],
    ['vessel_imo', '12', 'GDS-131', { vesselImo: undefined }],
    ['vessel_imo', '9074728', 'GDS-132', { vesselImo: undefined }],
    ['seller', 'x'.repeat(500), 'GDS-133', { seller: 'x'.repeat(384) }],
    ['seller', 'Bright\u202e Lamp\u0000', undefined, { seller: 'Bright  Lamp' }],
    ['value_eur', 'EUR 100', undefined, { valueEur: 100 }],
    ['value_eur', '1.234,5', undefined, { valueEur: 1234.5 }],
  ])('%s = %j', (field, value, code, expected) => {
    const { declaration, findings } = readDeclaration(row({ [field]: value }), CONTRACT);
    expect(declaration).toBeDefined();
    expect({ ...ABSENT, ...declaration }).toMatchObject(expected);
    expect(findings.map((finding) => finding.code).filter((one) => one !== 'GDS-103')).toEqual(
      code === undefined ? [] : [code],
    );
  });
});

describe('item numbers', () => {
  const made = layout(FIELD_NAMES);
  test.each([
    ['1', false],
    ['007', false],
    ['99999', false],
    ['-1', true],
    ['0', true],
    ['x', true],
    ['1.5', true],
    ['100000', true],
  ])('%s is kept; told: %s', (item, isTold) => {
    const cells = FIELD_NAMES.map((name, at) => (name === 'item' ? item : (row()[at] ?? '')));
    const { declaration, findings } = readDeclaration(cells, made, { line: 3 });
    expect(declaration?.item).toBe(item);
    expect(findings.filter(({ code }) => code === 'GDS-135')).toMatchObject(isTold ? [{ path: 'item', line: 3 }] : []);
  });
});

describe('a declaration without net mass and value is told', () => {
  const codesOf = (changes: Readonly<Record<string, string>>) =>
    readDeclaration(row(changes), CONTRACT, { line: 4 }).findings.map(({ code, path }) => `${code} ${path}`);

  test.each([
    [{ net_kg: '', value_eur: '' }, ['GDS-103 mrn', 'GDS-136 net_kg']],
    [{ net_kg: '0', value_eur: '' }, ['GDS-103 mrn', 'GDS-115 net_kg']],
    [{ net_kg: '', value_eur: '0' }, ['GDS-103 mrn', 'GDS-116 value_eur']],
    [{ net_kg: '5', value_eur: '' }, ['GDS-103 mrn']],
    [{ net_kg: 'heavy', value_eur: '' }, ['GDS-103 mrn', 'GDS-110 net_kg']],
  ])('%j', (changes, codes) => {
    expect(codesOf(changes)).toEqual(codes);
  });

  test('of the column that there is, and once for a file that has none', () => {
    const valued = readDeclaration(['X1', '2026-03-01', ''], layout(['mrn', 'date', 'value_eur']));
    expect(valued.findings.map(({ code, path }) => `${code} ${path}`)).toContain('GDS-136 value_eur');
    const { layout: none, findings } = layoutOf(['mrn', 'date', 'office']);
    expect(findings.map(({ code, line }) => `${code} ${line}`)).toEqual(['GDS-017 1']);
    expect(readDeclaration(['X1', '2026-03-01', ''], none!).findings.map(({ code }) => code)).toEqual(['GDS-103']);
  });
});

describe('columns', () => {
  test('those of the public synthetic set are known, and its verdicts are never read', () => {
    const header =
      'Declaration ID,Date,Office ID,Importer ID,Seller ID,HS6 Code,Country of Departure,Country of Origin,Country of Origin Indicator,Net Mass,Item Price,Fraud,Critical Fraud'.split(
        ',',
      );
    const { layout: made, findings } = layoutOf(header);
    expect(made?.at).toMatchObject({
      mrn: 0,
      date: 1,
      office: 2,
      importer: 3,
      seller: 4,
      hs6: 5,
      departure: 6,
      origin: 7,
      net_kg: 9,
      value_eur: 10,
    });
    expect(Object.values(made?.at ?? {})).not.toContain(11);
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual(['GDS-009 Country of Origin Indicator']);
  });

  test.each([
    [['date', 'hs6'], {}, 'GDS-001'],
    [['mrn', 'hs6'], {}, 'GDS-001'],
    [['X1', '2026-03-01', '120'], {}, 'GDS-006'],
    [['mrn', 'date'], { weight: 'net_kg' }, 'GDS-002'],
    [['mrn', 'date', 'weight'], { weight: 'kilos' }, 'GDS-003'],
    [['mrn', 'date', 'mrn'], {}, 'GDS-004'],
    [['mrn', 'date', 'a', 'b'], { a: 'net_kg', b: 'net_kg' }, 'GDS-004'],
    [['mrn', 'date', 'Fraud'], { Fraud: 'office' }, 'GDS-005'],
    [['mrn', 'date', 'is_fraud'], { is_fraud: 'office' }, 'GDS-005'],
  ])('%j with %j is refused whole by %s', (header, map, code) => {
    const { layout: made, findings } = layoutOf(header, { map });
    expect(made).toBeUndefined();
    expect(findings.map((finding) => finding.code)).toContain(code);
  });

  test('a map wins over what a column is called', () => {
    const made = layout(['mrn', 'date', 'value', 'weight'], { map: { weight: 'net_kg', value: 'total_eur' } });
    expect(made.at).toMatchObject({ net_kg: 3, total_eur: 2, value_eur: -1 });
  });
});

test('what was written is read again', () => {
  const cell = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ]{0,20}[a-z]$/);
  fc.assert(
    fc.property(
      cell,
      cell,
      fc.integer({ min: 1, max: 1e9 }),
      fc.integer({ min: 0, max: 1e9 }),
      (mrn, importer, grams, cents) => {
        const declaration = {
          mrn,
          date: '2026-03-01',
          importer,
          hsCode: '940511',
          hs6: '940511',
          netKg: grams / 1000,
          valueEur: cents / 100,
        };
        expect(readDeclaration(declarationCells(declaration), CONTRACT).declaration).toEqual(declaration);
      },
    ),
  );
});

test('no row makes it throw: a declaration has a reference and a day, else an error says why', () => {
  const made = layout(FIELD_NAMES);
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('2026-03-01', '1,234', '12 t', '870323', 'CN', '0')), {
        maxLength: 20,
      }),
      (cells) => {
        const { declaration, findings } = readDeclaration(cells, made);
        expect(findings.some(({ severity }) => severity === 'error')).toBe(declaration === undefined);
        if (declaration === undefined) return;
        expect(declaration.mrn).not.toBe('');
        expect(declaration.netKg ?? 1).toBeGreaterThan(0);
        expect(declaration.valueEur ?? 0).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});
