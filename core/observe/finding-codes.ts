import type { Finding } from '../model/index.ts';

interface FindingCode {
  readonly severity: Finding['severity'];
  /** What is wrong and what to do; `{name}` stands for a value that the finding fills in. */
  readonly sentence: string;
}

/** Every code that the readers of lists and subjects give. `docs/errors.md` has a row for each. */
export const FINDING_CODES = {
  'LIST-001': {
    severity: 'error',
    sentence:
      'The format is not one that Quintet reads as a list. Give an EU, UN, OFAC, UK, FollowTheMoney or CSV file.',
  },
  'LIST-002': { severity: 'error', sentence: 'The file is empty. It may not have arrived: fetch it again.' },
  'LIST-003': {
    severity: 'error',
    sentence: 'The file is larger than {limit} bytes and is not read. Check that it is the right file, or split it.',
  },
  'LIST-004': {
    severity: 'error',
    sentence: 'The file could not be read: {reason}. Check that it exists and may be read.',
  },
  'LIST-005': {
    severity: 'error',
    sentence: 'The file is not {encoding} from this line on. Save it as UTF-8, or fetch it again.',
  },
  'LIST-006': {
    severity: 'error',
    sentence: 'The file holds no entry. It may have arrived only in part: fetch it again.',
  },
  'LIST-007': {
    severity: 'error',
    sentence: 'There are more than {limit} entries; the rest is not read. Split the file.',
  },
  'LIST-008': {
    severity: 'info',
    sentence: '{count} further findings of this file are not shown. Put right the ones above first.',
  },
  'LIST-009': {
    severity: 'warning',
    sentence:
      'The file is not UTF-8 from this line on and is read as Windows-1252. Names may be wrong: save it as UTF-8.',
  },
  'LIST-010': { severity: 'error', sentence: 'More than {limit} files were given at once. Give fewer.' },
  'LIST-011': {
    severity: 'error',
    sentence:
      'The file holds statements of beneficial ownership (BODS). Look at it with quintet owners and quintet validate; it is not taken in, nor read as a list, subjects or entities.',
  },
  'LIST-012': {
    severity: 'error',
    sentence:
      'The file is one JSON array, which cannot be read bit by bit. Give JSON lines, an entity on each: jq -c ".[]" makes them of it.',
  },
  'LIST-101': {
    severity: 'error',
    sentence: 'The XML is broken here: {reason}. The file may have arrived only in part: fetch it again.',
  },
  'LIST-102': {
    severity: 'error',
    sentence:
      'The file declares a document type or entities, which no publisher of lists does. It is refused: fetch it from its publisher.',
  },
  'LIST-103': {
    severity: 'error',
    sentence: 'A record is larger or deeper than any real one. The file is refused: fetch it from its publisher.',
  },
  'LIST-104': {
    severity: 'error',
    sentence: 'An entry has no {field} and cannot be identified. Fetch the file again or ask its publisher.',
  },
  'LIST-105': {
    severity: 'error',
    sentence: 'The id {id} stands in the list twice. Fetch the file again or ask its publisher.',
  },
  'LIST-106': {
    severity: 'warning',
    sentence: 'The entry {id} has no name and cannot be found by one. Ask its publisher.',
  },
  'LIST-107': {
    severity: 'info',
    sentence: '{count} values at {place} have no place in the model and are kept as notes.',
  },
  'LIST-108': {
    severity: 'warning',
    sentence:
      '{count} elements {place} are not known and are left out: the format may have changed. Look for a newer Quintet.',
  },
  'LIST-109': {
    severity: 'warning',
    sentence:
      '{count} references by {place} lead to nothing in the file and are left out. Fetch the file again or ask its publisher.',
  },
  'LIST-110': {
    severity: 'warning',
    sentence:
      '{place} is not a known value ({count} times): it is kept, as the most general kind of its sort. Look for a newer Quintet.',
  },
  'LIST-111': {
    severity: 'error',
    sentence:
      'The file says that it holds {expected} entries, and {count} were read. It may have arrived only in part: fetch it again.',
  },
  'LIST-201': {
    severity: 'error',
    sentence:
      'A quote that opens on this line is not closed, or is followed by other text. Correct the quotes of this line.',
  },
  'LIST-202': {
    severity: 'error',
    sentence:
      'The line has {count} columns where {expected} are due. The file may have arrived only in part: fetch it again or correct the line.',
  },
  'LIST-203': {
    severity: 'error',
    sentence: 'The file has no column that can be a name. Name its columns with --map column=property.',
  },
  'LIST-204': {
    severity: 'error',
    sentence: '--map names the column {column}, which the file does not have. Its columns are: {columns}.',
  },
  'LIST-205': {
    severity: 'error',
    sentence:
      '--map names the property {property}, which the schema {schema} does not have. Use a FollowTheMoney property.',
  },
  'LIST-206': {
    severity: 'error',
    sentence:
      'The schema {schema} is not one that can be compared. Use Person, Organization, Company, LegalEntity, Vessel or Airplane.',
  },
  'LIST-207': { severity: 'warning', sentence: 'The row has no name and is not screened. Fill it in.' },
  'LIST-208': {
    severity: 'error',
    sentence:
      'A line holds more than {limit} characters and cannot be read. Check that the file is text with one record a line.',
  },
  'LIST-211': {
    severity: 'error',
    sentence: 'The mapping names column {column}, and the file has {count}. Map the columns again.',
  },
  'LIST-212': { severity: 'info', sentence: 'The column {column} is empty in every row.' },
  'LIST-213': {
    severity: 'warning',
    sentence:
      'The id {id} stands on line {before} too. Both lines are read as one entity with the values of both: check that they mean the same.',
  },
  'LIST-214': { severity: 'error', sentence: 'The columns cannot be mapped so: {reason}. Map them again.' },
  'LIST-215': { severity: 'info', sentence: 'The row holds nothing in its mapped columns and is left out.' },
  'LIST-301': {
    severity: 'error',
    sentence: 'This OFAC file belongs to a list whose main file (sdn.csv or cons_prim.csv) was not given. Give both.',
  },
  'LIST-302': {
    severity: 'error',
    sentence:
      '{count} rows belong to entries that the main file does not have (first: {id}). The files are of different editions, or the main file arrived only in part: fetch all of them again.',
  },
  'LIST-303': {
    severity: 'warning',
    sentence: '{count} rows belong to entries that the main file does not have (first: {id}) and are left out.',
  },
  'LIST-304': {
    severity: 'error',
    sentence: 'The last line is cut off. The file arrived only in part: fetch it again.',
  },
  'LIST-305': {
    severity: 'error',
    sentence:
      'The file stops at entry {id}, far before the last entry of the main file. It arrived only in part: fetch it again.',
  },
  'LIST-306': {
    severity: 'info',
    sentence: '{count} remarks match no rule and are kept as notes, the first: {example}.',
  },
  'LIST-307': {
    severity: 'info',
    sentence:
      '{count} remarks are longer than the main file holds and their end is missing (first: entry {id}). Give the comments file too.',
  },
  'LIST-311': {
    severity: 'error',
    sentence:
      'The line is not a FollowTheMoney entity: {reason}. The file may have arrived only in part: fetch it again.',
  },
  'LIST-312': {
    severity: 'error',
    sentence: 'This is a file of changes, not a whole list. Give the whole list (entities.ftm.json).',
  },
  'LIST-313': {
    severity: 'warning',
    sentence: 'The schema {schema} is not known; its {count} entities are kept but not compared.',
  },
  'LIST-314': {
    severity: 'warning',
    sentence:
      '{count} nested values at {place} are no entities that can be read and are left out. Fetch the file again.',
  },
  'LIST-315': {
    severity: 'info',
    sentence: '{count} values of {place}, a property that the model does not have, are kept as they are.',
  },
  'LIST-316': {
    severity: 'warning',
    sentence:
      'The id {id} stands on {before} too, as {first}, and here as {second}: neither is a kind of the other. Both are read as one {first} with the values of both{unfit}. If they do not mean the same, give them ids of their own.',
  },
  'LIST-317': {
    severity: 'warning',
    sentence:
      'The link {id} stands on {before} too, with a share of {first}, and here of {second}. All are kept, and the share counts as the range between them: check which is right.',
  },
  'LIST-321': {
    severity: 'warning',
    sentence: '{value} is no date written YYYY, YYYY-MM or YYYY-MM-DD. It is kept, yet counts for no date: correct it.',
  },
  'LIST-322': {
    severity: 'warning',
    sentence: '{value} is not a country that can be read. It is kept, yet counts for none: use an ISO code or a name.',
  },
  'LIST-323': {
    severity: 'warning',
    sentence: '{value} is not a number. It is kept, yet counts for none: correct it.',
  },
  'LIST-324': {
    severity: 'warning',
    sentence: '{value} is not male, female or other. It is kept, yet counts for none.',
  },
  'LIST-325': {
    severity: 'info',
    sentence: '{count} further values of {place} cannot be read either and are not named one by one.',
  },
  'LIST-326': {
    severity: 'warning',
    sentence: 'The {schema} {id} connects {end} with itself. It is kept: check its two ends.',
  },
  'LIST-327': {
    severity: 'info',
    sentence:
      '{count} references by {place} lead to nothing in this file, the first to {value}. They are kept, as another file or feed may hold it: otherwise correct them.',
  },
  'LIST-328': {
    severity: 'warning',
    sentence: 'Of {id} the {to} {end} lies before the {from} {start}. Both are kept: correct them.',
  },
  'LIST-329': {
    severity: 'warning',
    sentence:
      'The stakes stated in {id} come to {sum} % on one day. All are kept: one may be told twice or lack its end, check them.',
  },
  'LIST-401': {
    severity: 'warning',
    sentence: 'A birth date is not one written YYYY, YYYY-MM or YYYY-MM-DD; its valid beginning is used, else none.',
  },
  'LIST-402': { severity: 'warning', sentence: '{value} is no date that can be read; it is kept as a note.' },
  'LIST-403': {
    severity: 'warning',
    sentence: 'A name of {count} characters is cut to {limit}. Check the entry with its publisher.',
  },
  'LIST-404': {
    severity: 'info',
    sentence: 'Control or direction characters were removed from {count} values, so that names compare as they look.',
  },
  'LIST-405': {
    severity: 'warning',
    sentence: '{value} is not a country that can be read; the value is left out. Use an ISO code or a name.',
  },
  'LIST-406': { severity: 'warning', sentence: '{value} is not male, female or other; the value is left out.' },
  'LIST-407': {
    severity: 'warning',
    sentence: 'A value of {count} characters is cut to {limit}. Check the entry with its publisher.',
  },
  'LIST-408': {
    severity: 'warning',
    sentence: '{value} is a day that does not exist; the month or year is kept. Correct it in the file.',
  },
  'LIST-409': {
    severity: 'warning',
    sentence:
      'The dates in the column {column}, such as {value}, can be read day first or month first: {how}. Say for the column which it is when you import the table, or write 2020-12-31.',
  },
  'LIST-410': {
    severity: 'info',
    sentence: 'The dates in the column {column} are read month first: {value} can be read no other way.',
  },
  'LIST-411': {
    severity: 'warning',
    sentence:
      'Dates in the column {column}, such as {value}, contradict each other or the order that was said: {how}. Say for the column which it is when you import the table, or write 2020-12-31.',
  },
  'LIST-501': {
    severity: 'error',
    sentence:
      '{removed} of {before} entries are missing from this edition, more than a list loses in one update. It may have arrived only in part: fetch it again, or accept the loss when you load it (--accept-shrink yes on the command line).',
  },
  'HAZ-001': {
    severity: 'error',
    sentence:
      'The format is not one that Quintet reads as hazards or sites. Give CAP, Atom or RSS with CAP, MeteoAlarm or BBK JSON, GDACS, USGS, EMSC, FDSN event text, incidents or sites as CSV.',
  },
  'HAZ-002': {
    severity: 'error',
    sentence:
      'This is a page of HTML and not the feed: its server answers with an error page. What was read before stays in force; try again later.',
  },
  'HAZ-003': {
    severity: 'error',
    sentence: 'The JSON is broken: {reason}. It may have arrived only in part: fetch it again.',
  },
  'HAZ-004': {
    severity: 'error',
    sentence: 'There are more than {limit} {what}; nothing is read. Split the file.',
  },
  'HAZ-005': {
    severity: 'error',
    sentence: 'The column {column} is missing. These are needed: {needed}.',
  },
  'HAZ-006': {
    severity: 'error',
    sentence: 'None of {count} entries can be read. The feed may have changed: see the findings above.',
  },
  'HAZ-007': {
    severity: 'error',
    sentence: 'This is a list of sites and says of no hazard. Hand it over as sites.',
  },
  'HAZ-008': {
    severity: 'warning',
    sentence: 'The file holds no incident. If there should be some, it may have arrived only in part: fetch it again.',
  },
  'HAZ-101': {
    severity: 'warning',
    sentence: '{id} has no {what} that can be read and is left out. Ask its publisher to put it right.',
  },
  'HAZ-102': {
    severity: 'warning',
    sentence:
      'Of {id} the latitude {lat} lies beyond 90°: latitude and longitude may be swapped. Its place is not used: correct it.',
  },
  'HAZ-103': {
    severity: 'warning',
    sentence: 'The place {lat}, {lon} of {id} is none on Earth and is not used: correct it.',
  },
  'HAZ-105': {
    severity: 'warning',
    sentence: '{id} is dated {time}, which is yet to come. It is in force from then on: check the clock of its sender.',
  },
  'HAZ-106': {
    severity: 'warning',
    sentence: 'The latest of {count} entries is of {time}: the feed may repeat an old edition. Check its address.',
  },
  'HAZ-107': {
    severity: 'info',
    sentence: 'The box of {id} does not hold its point and was made anew around it.',
  },
  'HAZ-108': {
    severity: 'warning',
    sentence: 'In {id} the awareness type {value} names another hazard than its number; the number counts.',
  },
  'HAZ-109': {
    severity: 'info',
    sentence: '{id} is a {type}: it is for who sent the alert, and says nothing of a hazard.',
  },
  'HAZ-110': {
    severity: 'warning',
    sentence: 'The id {id} comes more than once with other content; {which} counts.',
  },
  'HAZ-111': {
    severity: 'warning',
    sentence: 'In {id} the {what} {value} cannot be read and is left out. Correct it.',
  },
  'HAZ-112': {
    severity: 'warning',
    sentence: '{id} ends before it begins; the end is left out. Correct it.',
  },
  'HAZ-113': {
    severity: 'warning',
    sentence: '{value} is no kind of incident that is known; {id} is read as other. Use one of {known}.',
  },
  'HAZ-114': {
    severity: 'warning',
    sentence: 'The two depths of {id} differ, {first} and {second} km; the first is used.',
  },
  'HAZ-115': {
    severity: 'warning',
    sentence: 'The awareness level {value} of {id} is none that is known; the severity of the alert is used.',
  },
  'HAZ-116': {
    severity: 'info',
    sentence: '{count} findings of the alerts in this file are not shown here: check the file with quintet validate.',
  },
  'HAZ-117': {
    severity: 'warning',
    sentence: 'The area {value} of {id} has neither a shape nor a code that can be read: it is on no map.',
  },
  'HAZ-118': {
    severity: 'warning',
    sentence:
      '{id} refers to a message of another sender, {value}: that one is neither replaced nor withdrawn by it, as only its own sender may.',
  },
  'HAZ-119': {
    severity: 'warning',
    sentence:
      '{id} lies at 0, 0, in the sea off Africa: most often that means that its place is not known. It is kept there; correct it, or leave the place empty.',
  },
  'HAZ-120': {
    severity: 'warning',
    sentence:
      'The {what} {value} of {id} lies outside {least} to {most}, as that of no earthquake does, and is left out: correct it.',
  },
  'HAZ-121': {
    severity: 'warning',
    sentence:
      '{id} is dated {time}, before {from} or more than a day ahead of now, and is left out: perhaps seconds were given for milliseconds. Correct its time.',
  },
  'HAZ-130': {
    severity: 'warning',
    sentence:
      '{id} is of the type {type} and names no message that it replaces or withdraws: nothing ends by it. Ask its sender for the references.',
  },
  'HAZ-201': {
    severity: 'warning',
    sentence: 'The site on line {line} has no {what} and is left out. Give it one.',
  },
  'HAZ-202': {
    severity: 'warning',
    sentence: 'The site {id} stands on line {before} too; the first is used. Give each its own id.',
  },
  'HAZ-203': {
    severity: 'warning',
    sentence:
      'The site {id} has no place that can be read: it is on no map and near nothing. Give lat and lon or geometry.',
  },
  'HAZ-204': {
    severity: 'warning',
    sentence: 'The geometry of {id} is left out: {reason}. Write LINESTRING or POLYGON with longitude first.',
  },
  'HAZ-205': {
    severity: 'warning',
    sentence:
      'In {id} the dependency {value} cannot be read. Write the id of a site, and @ with hours where it can do without.',
  },
  'HAZ-206': { severity: 'warning', sentence: 'The site {id} depends on itself, which is left out.' },
  'HAZ-207': {
    severity: 'info',
    sentence:
      '{count} dependencies lead to sites that are not in this file, the first to {value}. They are kept, as another file may hold them: otherwise correct them.',
  },
  'HAZ-208': {
    severity: 'error',
    sentence:
      'The last line of the sites cannot be read: the file may have arrived only in part. Fetch it again, correct the line, or accept the loss when you load it (--accept-shrink yes on the command line).',
  },
} as const satisfies Readonly<Record<string, FindingCode>>;

export type FindingCodeId = keyof typeof FINDING_CODES;
