import { isListable, propertyType } from '../model/index.ts';
import type { FindingCollector } from './findings.ts';

/** Column → property of the schema, or one of the two special targets `id` and `schema`. */
export type ColumnMap = Readonly<Record<string, string>>;

/** Where the values of a column go. */
export interface MappedColumn {
  readonly index: number;
  readonly column: string;
  readonly property: string;
  /** How its text is to be taken before it is read, if not as it is. */
  readonly asText?: ((text: string) => string) | undefined;
}

/** Columns that carry a verdict in test data: they are never read, whatever a mapping says of the others. */
const VERDICT_COLUMNS = new Set(
  'is_match ismatch match matched isfraud is_fraud isflaggedfraud fraud expected expected_result expect valid is_valid must must_match label labels truth verdict target hit is_hit score illicit is_sar issar alertid'.split(
    ' ',
  ),
);

/** Whether a column of this name would give the answer away. */
function isVerdictColumn(column: string): boolean {
  return VERDICT_COLUMNS.has(
    column
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/gu, '_'),
  );
}

/** Columns that are read without a mapping: those of `people_on_un_list.csv`, and what customer files commonly say. */
const KNOWN_COLUMNS: Readonly<Record<string, string>> = {
  id: 'id',
  customer_id: 'id',
  full_name: 'name',
  fullname: 'name',
  name: 'name',
  caption: 'name',
  first_name: 'firstName',
  firstname: 'firstName',
  given_name: 'firstName',
  forename: 'firstName',
  middle_name: 'middleName',
  middlename: 'middleName',
  last_name: 'lastName',
  lastname: 'lastName',
  family_name: 'lastName',
  surname: 'lastName',
  alias: 'alias',
  aliases: 'alias',
  gender: 'gender',
  sex: 'gender',
  date_of_birth: 'birthDate',
  birth_date: 'birthDate',
  birthdate: 'birthDate',
  dob: 'birthDate',
  place_of_birth: 'birthPlace',
  birth_place: 'birthPlace',
  birthplace: 'birthPlace',
  pob: 'birthPlace',
  nationality: 'nationality',
  citizenship: 'citizenship',
  country: 'country',
  passport: 'passportNumber',
  passport_number: 'passportNumber',
  passport_no: 'passportNumber',
  national_id: 'idNumber',
  id_number: 'idNumber',
  email: 'email',
  phone: 'phone',
  address: 'address',
  imo: 'imoNumber',
  imo_number: 'imoNumber',
  lei: 'leiCode',
  bic: 'swiftBic',
  schema: 'schema',
};

const SPECIAL_TARGETS = new Set(['id', 'schema']);

/**
 * Works out which column goes where: first what the caller maps, then known names, then columns named like a property
 * of the schema. Gives error findings for a mapping that names what does not exist.
 */
export function mapColumns(
  header: readonly string[],
  schemaName: string,
  map: ColumnMap,
  findings: FindingCollector,
): readonly MappedColumn[] {
  if (!isListable(schemaName)) findings.add('LIST-206', { values: { schema: schemaName } });
  const names = header.map((column) => column.trim());
  checkMap(names, schemaName, map, findings);
  const mapped = names.flatMap((column, index): MappedColumn[] => {
    const property = map[column] ?? defaultProperty(column, schemaName, map);
    return property === undefined || isVerdictColumn(column) ? [] : [{ index, column, property }];
  });
  if (!mapped.some(({ property }) => isNameProperty(property, schemaName))) findings.add('LIST-203', { line: 1 });
  return mapped;
}

function checkMap(names: readonly string[], schemaName: string, map: ColumnMap, findings: FindingCollector): void {
  for (const [column, property] of Object.entries(map)) {
    if (!names.includes(column)) findings.add('LIST-204', { values: { column, columns: names.join(', ') } });
    if (!SPECIAL_TARGETS.has(property) && propertyType(schemaName, property) === undefined) {
      findings.add('LIST-205', { values: { property, schema: schemaName } });
    }
  }
}

/** What the caller maps a column to is not also filled from a column that is only known by its name. */
function defaultProperty(column: string, schemaName: string, map: ColumnMap): string | undefined {
  const property = knownProperty(column, schemaName);
  return property !== undefined && Object.values(map).includes(property) ? undefined : property;
}

function knownProperty(column: string, schemaName: string): string | undefined {
  const known = KNOWN_COLUMNS[column.toLowerCase().replace(/[\s.-]+/gu, '_')];
  if (known !== undefined && SPECIAL_TARGETS.has(known)) return known;
  const candidate = known ?? column;
  const type = propertyType(schemaName, candidate);
  return type === undefined || type === 'entity' ? undefined : candidate;
}

function isNameProperty(property: string, schemaName: string): boolean {
  return propertyType(schemaName, property) === 'name' || property === 'firstName' || property === 'lastName';
}

/** The columns of a file without a header: those of `people_on_un_list.csv`. */
const DEFAULT_LAYOUT = [
  'full_name',
  'first_name',
  'middle_name',
  'last_name',
  'gender',
  'date_of_birth',
  'place_of_birth',
  'nationality',
];

/** Whether the first row names columns: one of them is mapped by the caller, known by name, or a property of the schema. */
export function hasHeader(first: readonly string[], schemaName: string, map: ColumnMap): boolean {
  const names = first.map((column) => column.trim());
  if (names.some((column) => map[column] !== undefined)) return true;
  if (Object.keys(map).some((column) => !/^\d+$/u.test(column))) return true;
  return names.some((column) => knownProperty(column, schemaName) !== undefined || isVerdictColumn(column));
}

/**
 * Works out the columns of a file without a header: by the caller's map, whose columns are numbers from 1; else one
 * column is a name, and eight are the default layout.
 */
export function mapPositions(
  width: number,
  schemaName: string,
  map: ColumnMap,
  findings: FindingCollector,
): readonly MappedColumn[] {
  if (!isListable(schemaName)) findings.add('LIST-206', { values: { schema: schemaName } });
  const numbered = Object.entries(map).map(([column, property]) => ({ index: Number(column) - 1, column, property }));
  for (const { property } of numbered) {
    if (!SPECIAL_TARGETS.has(property) && propertyType(schemaName, property) === undefined) {
      findings.add('LIST-205', { values: { property, schema: schemaName } });
    }
  }
  const layout = width === 1 ? ['full_name'] : width === DEFAULT_LAYOUT.length ? DEFAULT_LAYOUT : [];
  const columns =
    numbered.length > 0
      ? numbered
      : layout.flatMap((column, index): MappedColumn[] => {
          const property = knownProperty(column, schemaName);
          return property === undefined ? [] : [{ index, column, property }];
        });
  if (!columns.some(({ property }) => isNameProperty(property, schemaName))) findings.add('LIST-203', { line: 1 });
  return columns;
}
