/** The first bytes of a file are enough for its heading and a row of examples. */
export const CSV_HEAD_BYTES = 64 * 1024;
/** A table with more columns than this is not a table of people. */
const CSV_COLUMNS_MAX = 200;
const SEPARATORS = [',', ';', '\t', '|'] as const;

export type CsvColumn = { readonly name: string; readonly example: string };

/** Cells of the first `rowsMax` rows, by RFC 4180: quotes may hold separators, line ends and doubled quotes. */
function rowsOf(text: string, separator: string, rowsMax: number): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    if (row.length < CSV_COLUMNS_MAX) row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length && rows.length < rowsMax; at++) {
    const char = text[at]!;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === separator) endCell();
    else if (char === '\n') endRow();
    else if (char !== '\r') cell += char;
  }
  if (rows.length < rowsMax && (cell !== '' || row.length > 0)) endRow();
  return rows;
}

const separatorOf = (line: string): string =>
  SEPARATORS.reduce<string>((best, one) => (line.split(one).length > line.split(best).length ? one : best), ',');

/** Columns of a CSV file with one example each, from the file's beginning; the separator is found, not asked for. */
export function csvColumns(head: string): readonly CsvColumn[] {
  const text = head.replace(/^\uFEFF/, '');
  const separator = separatorOf(text.slice(0, text.search(/\r?\n|$/)));
  const [names = [], examples = []] = rowsOf(text, separator, 2);
  return names.map((name, index) => ({ name: name.trim(), example: (examples[index] ?? '').trim() }));
}

/** What a column may become; the words for them are messages (`property.*`). */
export const MAP_TARGETS = [
  'id',
  'name',
  'firstName',
  'middleName',
  'lastName',
  'alias',
  'birthDate',
  'nationality',
  'country',
  'gender',
  'passportNumber',
  'idNumber',
  'registrationNumber',
  'imoNumber',
  'address',
  'birthPlace',
  'email',
  'phone',
  'notes',
] as const;
export type MapTarget = (typeof MAP_TARGETS)[number];

/** Headings as people write them, lower case and without anything but letters. */
const HEADINGS: Readonly<Record<string, MapTarget>> = {
  id: 'id',
  customerid: 'id',
  customernumber: 'id',
  clientid: 'id',
  name: 'name',
  fullname: 'name',
  customername: 'name',
  firstname: 'firstName',
  forename: 'firstName',
  givenname: 'firstName',
  middlename: 'middleName',
  secondname: 'middleName',
  lastname: 'lastName',
  surname: 'lastName',
  familyname: 'lastName',
  alias: 'alias',
  aka: 'alias',
  alsoknownas: 'alias',
  birthdate: 'birthDate',
  dateofbirth: 'birthDate',
  dob: 'birthDate',
  born: 'birthDate',
  nationality: 'nationality',
  citizenship: 'nationality',
  country: 'country',
  residence: 'country',
  gender: 'gender',
  sex: 'gender',
  passport: 'passportNumber',
  passportno: 'passportNumber',
  passportnumber: 'passportNumber',
  idnumber: 'idNumber',
  nationalid: 'idNumber',
  documentnumber: 'idNumber',
  registrationnumber: 'registrationNumber',
  companynumber: 'registrationNumber',
  imo: 'imoNumber',
  imonumber: 'imoNumber',
  address: 'address',
  placeofbirth: 'birthPlace',
  birthplace: 'birthPlace',
  email: 'email',
  phone: 'phone',
  telephone: 'phone',
  notes: 'notes',
  remarks: 'notes',
};

/** A first proposal for each column: a heading that is known, used once; the rest is left out until a person says. */
export function proposeMap(columns: readonly CsvColumn[]): Readonly<Record<string, MapTarget>> {
  const taken = new Set<MapTarget>();
  const map: Record<string, MapTarget> = {};
  for (const { name } of columns) {
    const heading = name.toLowerCase().replace(/[^\p{L}]/gu, '');
    const target = Object.hasOwn(HEADINGS, heading) ? HEADINGS[heading] : undefined;
    if (!target || taken.has(target)) continue;
    taken.add(target);
    map[name] = target;
  }
  return map;
}

/** A file of people needs a name: without one nothing can be screened. */
export const mapsAName = (map: Readonly<Record<string, MapTarget>>): boolean =>
  Object.values(map).some((target) => target === 'name' || target === 'firstName' || target === 'lastName');
