interface FindingCode {
  readonly severity: 'error' | 'warning' | 'info';
  /** What it means and what to do; `{name}` stands for a value that the finding fills in. */
  readonly sentence: string;
}

const error = (sentence: string): FindingCode => ({ severity: 'error', sentence });
const warning = (sentence: string): FindingCode => ({ severity: 'warning', sentence });
const info = (sentence: string): FindingCode => ({ severity: 'info', sentence });

/**
 * Every finding about declarations and rules, by code: the table behind the documentation of errors. 0xx a file, 1xx a
 * declaration's own values, 2xx declarations beside each other, 3xx rules. An error costs what it stands in: of 0xx the
 * file, of 1xx the row, of 3xx the rule.
 */
export const FINDING_CODES = {
  'GDS-001': error(
    'No column can be {field}: nothing of the file is read. Its columns are: {columns}. Name it with --map column={field}.',
  ),
  'GDS-002': error('--map names the column {column}, which the file does not have. Its columns are: {columns}.'),
  'GDS-003': error('--map names the field {field}, which a declaration does not have. Its fields are: {fields}.'),
  'GDS-004': error('The columns {first} and {second} are both {field}. Say with --map which one it is.'),
  'GDS-005': error('The column {column} carries a verdict and is never read. Leave it out of --map.'),
  'GDS-006': error(
    'The first line holds values and no names of columns. Put the names in front, mrn and date at least.',
  ),
  'GDS-007': error('The file holds no declaration. It may have arrived only in part: fetch it again.'),
  'GDS-008': info('{count} further findings {code}{place} are not told one by one.'),
  'GDS-009': info('The column {column} is not one of a declaration and is not read.'),
  'GDS-010': error(
    'The row has {count} columns where {expected} are due, and is left out. Correct its delimiters and quotes.',
  ),
  'GDS-011': error('The quotes of the row are broken, and it is left out. Correct them.'),
  'GDS-012': info('The row is a line of totals and no declaration; it is left out.'),
  'GDS-013': warning(
    'The line of totals says {declared} in {column}, and the rows above come to {sum}. Rows may be missing, or counted twice: compare it with its source.',
  ),
  'GDS-014': warning(
    'The dates of the column {column}, such as {value}, can be read day first or month first; they are read {order}. Say which it is, or write 2026-12-31.',
  ),
  'GDS-015': info('The dates of the column {column} are read {order}: {value} can be read no other way.'),
  'GDS-016': warning(
    'The column {column} writes numbers in two ways, such as {value} where others have a decimal {mark}. Those that can be read one way only are read, the others are refused: write them all alike.',
  ),
  'GDS-017': warning(
    'The file has no column of net masses and none of values: no price and no weight is compared. Name one with --map column=net_kg or --map column=value_eur.',
  ),

  'GDS-101': error('The declaration has no reference number (MRN) and is left out. Fill it in.'),
  'GDS-102': error(
    'The reference {value} was changed by a spreadsheet, and the row is left out. Export the column as text.',
  ),
  'GDS-103': info(
    'The reference {value} is no MRN (18 characters: year, country, 14 letters or digits); it is kept as the reference of the declaration.',
  ),
  'GDS-104': info(
    'The last character of the MRN {value} should be {expected} by ISO 6346, which most member states use. It is kept: compare it with the document.',
  ),
  'GDS-105': error('The declaration has no date and is left out. Fill in the day of acceptance.'),
  'GDS-106': error('{value} is no date, or a day that does not exist, and the row is left out. Write 2026-12-31.'),
  'GDS-107': warning(
    'The date {value} lies in the future. It is kept: correct it, or check the clock of this machine.',
  ),
  'GDS-108': warning('The date {value} lies more than {years} years back. It is kept: check it.'),
  'GDS-109': error(
    '{value} can be read as two numbers, and the row is left out. Write it without thousands marks and with a decimal point.',
  ),
  'GDS-110': error('{value} is no number, and the row is left out. Correct it.'),
  'GDS-111': error('{value} is below zero, and the row is left out. Correct it.'),
  'GDS-112': error('{value} is larger than any real one, and the row is left out. Correct it.'),
  'GDS-113': error('{value} is not in {unit}, and the row is left out. Convert it, and leave the unit away.'),
  'GDS-114': info('{value} is read as {result} kg, as its unit says.'),
  'GDS-115': warning('The net mass is zero; it counts as not declared. Correct it.'),
  'GDS-116': warning('The value is zero. It is kept: check whether the goods are really without value.'),
  'GDS-117': error('{value} is no HS code (2, 4, 6, 8 or 10 digits), and the row is left out. Correct it.'),
  'GDS-118': error(
    'The HS code {value} names chapter {chapter}, which does not exist, and the row is left out. Correct it.',
  ),
  'GDS-119': error(
    'The HS code {value} names heading {heading}, and chapter {chapter} ({title}) ends with {last}. The row is left out: correct it.',
  ),
  'GDS-120': warning('The HS code {value} lost its leading zero and is read as {result}. Export the column as text.'),
  'GDS-121': info('The HS code {value} has fewer than six digits; its prices are compared by {level} only.'),
  'GDS-122': info('Chapter {chapter} is one for national use; the HS code {value} is kept and compared with nothing.'),
  'GDS-123': warning('{value} is no country of ISO 3166 or of the customs code list and is left out. Use two letters.'),
  'GDS-124': info('{value} says that no country is known.'),
  'GDS-125': warning('{value} is no container number (four letters, seven digits) and is left out. Correct it.'),
  'GDS-126': warning(
    'The check digit of the container {value} should be {expected} (ISO 6346). It is kept, and not compared over time: correct it.',
  ),
  'GDS-127': info(
    'The container {value} has the remainder 10, which ISO 6346 advises against; its check digit 0 is right.',
  ),
  'GDS-128': warning(
    'The fourth letter of the container {value} is none of U, J, Z (ISO 6346). It is left out: correct it.',
  ),
  'GDS-129': warning(
    '{value} is no EORI number (two letters of the state, then 1 to 15 letters or digits); it is left out. Correct it.',
  ),
  'GDS-130': warning(
    'The EORI number {value} begins with {country}, which issues none. It is kept: compare it with the register.',
  ),
  'GDS-131': warning('{value} is no IMO number (seven digits) and is left out. Correct it.'),
  'GDS-132': warning(
    'The last digit of the IMO number {value} should be {expected}. The number is left out: correct it.',
  ),
  'GDS-133': warning('A text of {count} characters is cut to {limit}. Check the row.'),
  'GDS-134': warning('{value} is no version number and is left out. Give a whole number.'),
  'GDS-135': warning(
    '{value} is no item number (a whole number from 1 to 99999). It is kept to tell the items apart: correct it.',
  ),
  'GDS-136': warning(
    'The declaration has neither a net mass nor a value. It is kept, and compared by neither: fill in what the goods weigh and cost.',
  ),

  'GDS-201': info('The declaration {mrn} stands on line {before} too, with the same content. It counts once.'),
  'GDS-202': warning(
    'The declaration {mrn} stands on line {before} too, with other content ({fields}). The later one counts and both are kept: check that it is a correction.',
  ),
  'GDS-203': warning(
    'The declaration {mrn} stands on line {before} too, in version {version}. The higher version counts, and this one is kept.',
  ),
  'GDS-204': warning(
    'The items of the declaration {mrn} come to € {sum}, and its total says € {declared}. Items may be missing: compare it with its source.',
  ),
  'GDS-205': warning(
    'The net mass {kg} kg may be in tonnes: at € {price} a kilogram it costs {times} times what {peers} like it do (€ {median}), and {others}. It is kept as it stands: correct it where it is so.',
  ),
  'GDS-206': info(
    'More than {limit} declarations were read; duplicates of the first ones are no longer found. Split the file by month.',
  ),

  'GDS-301': error('A rule needs an id of 1 to {limit} letters, digits, dots, dashes or underscores. Give it one.'),
  'GDS-302': error('{value} is no kind of rule. Take one of: {kinds}.'),
  'GDS-303': error('The weight {value} is not within 0 and 1. Correct it.'),
  'GDS-304': error('The rule has no owner. Name the office or person that answers for it.'),
  'GDS-305': error('{value} is no day. Write 2026-12-31.'),
  'GDS-306': error('The rule ends on {until}, before it begins on {from}. Correct one of them.'),
  'GDS-307': error('A rule of the kind {kind} has no parameter {parameter}. Its parameters are: {parameters}.'),
  'GDS-308': error('The parameter {parameter} is {value}, and must be {expected}. Correct it.'),
  'GDS-309': error('The parameter {full} must be larger than {from}. Correct one of them.'),
  'GDS-310': error(
    'The rule has no title, or one longer than {limit} characters. Say in a few words what it looks for.',
  ),
  'GDS-311': warning(
    'The rule {id} stands twice for {day}: the later version (from {from}) is used from its first day on. End the earlier one the day before.',
  ),
  'GDS-312': error('More than {limit} rules were given. End those that find nothing.'),
} as const satisfies Readonly<Record<string, FindingCode>>;

export type FindingCodeId = keyof typeof FINDING_CODES;
