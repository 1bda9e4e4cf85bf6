import type { DayOrder } from '../checks/day.ts';
import type { DecimalMark } from '../checks/number.ts';
import type { GoodsFinding } from '../finding.ts';
import { makeFinding } from '../make-finding.ts';
import {
  DECLARATION_FIELDS,
  FIELD_NAMES,
  type FieldName,
  foldHeading,
  isFieldName,
  isVerdictColumn,
} from './fields.ts';

/** Fields whose cells are numbers. */
export const AMOUNT_FIELDS = ['net_kg', 'value_eur', 'total_eur'] as const;
export type AmountField = (typeof AMOUNT_FIELDS)[number];

/** Where each field of a declaration stands in a row, and how the row writes dates and numbers. */
export interface DeclarationLayout {
  /** Columns of the file. */
  readonly width: number;
  /** From 0; -1 where the file has none. */
  readonly at: Readonly<Record<FieldName, number>>;
  /** What the columns are called, for findings. */
  readonly names: readonly string[];
  readonly dayOrder: DayOrder;
  readonly marks: Readonly<Record<AmountField, DecimalMark>>;
  /** The day after which no date can lie, YYYY-MM-DD; without it none is told to lie in the future. */
  readonly today?: string;
  /** The code of a country given by name, or undefined. */
  readonly countryOf?: (text: string) => string | undefined;
}

export interface LayoutOptions {
  /** Column → field, as `--map` gives it; it wins over what columns are called. */
  readonly map?: Readonly<Record<string, string>>;
  readonly today?: string;
  readonly countryOf?: (text: string) => string | undefined;
}

/** Fields without which a row is no declaration. */
const REQUIRED = ['mrn', 'date'] as const;

/**
 * Works out which column is which field: by the caller's map, else by what the columns are called (the names of the
 * contract, those of customs forms, and those of the public set of synthetic declarations).
 *
 * @returns the layout, or findings with an error: nothing of the file can then be read.
 *
 * @example
 * layoutOf(['Declaration ID', 'Date', 'Net Mass']).layout?.at.net_kg; // 2
 */
export function layoutOf(
  header: readonly string[],
  options: LayoutOptions = {},
): { readonly layout?: DeclarationLayout; readonly findings: readonly GoodsFinding[] } {
  const names = header.map((name) => name.trim());
  const findings: GoodsFinding[] = [];
  const at = new Map<FieldName, number>();
  takeMap(names, options.map ?? {}, at, findings);
  const mapped = new Set(at.values());
  for (const field of FIELD_NAMES) if (!at.has(field)) takeGuess(names, field, mapped, at, findings);
  const columns = names.join(', ');
  const missing = REQUIRED.filter((field) => !at.has(field));
  if (missing.length === REQUIRED.length && at.size === 0 && looksLikeValues(names))
    findings.push(makeFinding('GDS-006', {}, { line: 1 }));
  else for (const field of missing) findings.push(makeFinding('GDS-001', { field, columns }, { line: 1 }));
  if (findings.some(({ severity }) => severity === 'error')) return { findings };
  if (!at.has('net_kg') && !at.has('value_eur')) findings.push(makeFinding('GDS-017', {}, { line: 1 }));
  const taken = new Set(at.values());
  names.forEach((column, index) => {
    if (column !== '' && !taken.has(index) && !isVerdictColumn(column))
      findings.push(makeFinding('GDS-009', { column }, { path: column, line: 1 }));
  });
  return { layout: makeLayout(names, at, options), findings };
}

function takeMap(
  names: readonly string[],
  map: Readonly<Record<string, string>>,
  at: Map<FieldName, number>,
  findings: GoodsFinding[],
): void {
  for (const [column, field] of Object.entries(map)) {
    const index = names.indexOf(column.trim());
    const earlier = isFieldName(field) ? at.get(field) : undefined;
    if (isVerdictColumn(column)) findings.push(makeFinding('GDS-005', { column }));
    else if (index === -1) findings.push(makeFinding('GDS-002', { column, columns: names.join(', ') }));
    else if (!isFieldName(field)) findings.push(makeFinding('GDS-003', { field, fields: FIELD_NAMES.join(', ') }));
    else if (earlier !== undefined)
      findings.push(makeFinding('GDS-004', { first: names[earlier] ?? '', second: column, field }));
    else at.set(field, index);
  }
}

/** The likeliest word wins; the same word twice is for a person to say. */
function takeGuess(
  names: readonly string[],
  field: FieldName,
  mapped: ReadonlySet<number>,
  at: Map<FieldName, number>,
  findings: GoodsFinding[],
): void {
  for (const word of DECLARATION_FIELDS[field]) {
    const found = names.flatMap((name, index) =>
      !mapped.has(index) && foldHeading(name) === word && !isVerdictColumn(name) ? [index] : [],
    );
    const [first, second] = found;
    if (first === undefined) continue;
    if (second !== undefined)
      findings.push(
        makeFinding('GDS-004', { first: names[first] ?? '', second: `${names[second]} (${second + 1})`, field }),
      );
    at.set(field, first);
    return;
  }
}

/** A first line of figures and dates is a row and no header. */
function looksLikeValues(names: readonly string[]): boolean {
  return names.some((name) => /^\d[\d.,/-]*$/.test(name));
}

function makeLayout(
  names: readonly string[],
  found: ReadonlyMap<FieldName, number>,
  { today, countryOf }: LayoutOptions,
): DeclarationLayout {
  const at = (field: FieldName): number => found.get(field) ?? -1;
  return {
    width: names.length,
    names,
    at: {
      mrn: at('mrn'),
      date: at('date'),
      office: at('office'),
      importer: at('importer'),
      importer_eori: at('importer_eori'),
      seller: at('seller'),
      seller_country: at('seller_country'),
      origin: at('origin'),
      departure: at('departure'),
      hs6: at('hs6'),
      net_kg: at('net_kg'),
      value_eur: at('value_eur'),
      container: at('container'),
      transport_document: at('transport_document'),
      vessel_imo: at('vessel_imo'),
      item: at('item'),
      version: at('version'),
      total_eur: at('total_eur'),
    },
    dayOrder: 'day-first',
    marks: { net_kg: 'unknown', value_eur: 'unknown', total_eur: 'unknown' },
    ...(today === undefined ? {} : { today }),
    ...(countryOf === undefined ? {} : { countryOf }),
  };
}
