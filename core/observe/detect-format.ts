import { type CapFormat, detectCap } from '@quintet/cap/detect';
import { detectPaymentFormat, type PaymentFormat } from '@quintet/payments';
import { guessDelimiter } from './csv.ts';
import { decodeHead } from './decode.ts';
import { ofacHeadKind } from './formats/ofac/table.ts';

/** The formats of lists that readLists reads. */
export const LIST_FORMATS = [
  'eu-fsf-xml',
  'un-consolidated-xml',
  'ofac-csv',
  'ofac-sdn-xml',
  'ofac-sdn-advanced-xml',
  'uk-sanctions-xml',
  'ftm-jsonl',
  'opensanctions-nested',
  'mapped-csv',
] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/** Formats that are lists whatever they are given for; a table or FollowTheMoney lines may hold customers as well. */
const PUBLISHED_LISTS: ReadonlySet<string> = new Set<ListFormat>([
  'eu-fsf-xml',
  'un-consolidated-xml',
  'ofac-csv',
  'ofac-sdn-xml',
  'ofac-sdn-advanced-xml',
  'uk-sanctions-xml',
]);

export function isPublishedList(format: string | undefined): boolean {
  return format !== undefined && PUBLISHED_LISTS.has(format);
}

/** FollowTheMoney entities line by line, nested or not: what is read as entities or subjects. */
export function isFtmFormat(format: string | undefined): boolean {
  return format === 'ftm-jsonl' || format === 'opensanctions-nested';
}

/** Tells the format of a list by its content; undefined when it is none of them. A name of a file is never looked at. */
export function detectListFormat(head: Uint8Array): ListFormat | undefined {
  const text = decodeHead(head)
    .replace(/^\ufeff/u, '')
    .trimStart();
  if (text.startsWith('<')) return xmlFormat(text);
  if (text.startsWith('{')) return jsonFormat(text);
  // Its words and commas would pass for the header of a table.
  if (/^\[\s*[[{\]]/u.test(text)) return undefined;
  if (ofacHeadKind(text) !== undefined) return 'ofac-csv';
  const fields = firstCsvFields(text);
  return fields !== undefined && isCsvHeader(fields) ? 'mapped-csv' : undefined;
}

function xmlFormat(text: string): ListFormat | undefined {
  const root = /<(?![?!])(?:[\w.-]+:)?([\w.-]+)([^>]*)/u.exec(text.replace(/<!--[\s\S]*?-->/gu, ''));
  const [, name = '', attributes = ''] = root ?? [];
  const holds = (element: string): boolean => new RegExp(`<(?:[\\w.-]+:)?${element}[\\s/>]`, 'u').test(text);
  switch (name) {
    case 'CONSOLIDATED_LIST':
      return 'un-consolidated-xml';
    case 'export':
      return /fpi\/fsd|generationDate|globalFileId/u.test(attributes) ? 'eu-fsf-xml' : undefined;
    case 'sdnList':
      return 'ofac-sdn-xml';
    case 'Sanctions':
      // A common word; what is OFAC's says so by its namespace or begins with reference values.
      return /ofac|ADVANCED_XML/iu.test(attributes) || holds('ReferenceValueSets')
        ? 'ofac-sdn-advanced-xml'
        : undefined;
    case 'Designations':
      return holds('DateGenerated') || holds('Designation') ? 'uk-sanctions-xml' : undefined;
    default:
      return undefined;
  }
}

/** An entity, or a line of a file of changes; a long first line may be cut off in the head. */
function jsonFormat(text: string): ListFormat | undefined {
  if (!/^\{[^\n]*"(?:schema|op|properties)"\s*:/u.test(text)) return undefined;
  return isNested(text) ? 'opensanctions-nested' : 'ftm-jsonl';
}

/**
 * A line with an entity within an entity has properties twice; a plain one has them once. Within a text the quotes would
 * be escaped. Where no line of the head shows it, the plain reader takes nested entities all the same.
 */
function isNested(text: string): boolean {
  return /^[^\n]*"properties"\s*:\s*\{[^\n]*"properties"\s*:\s*\{/mu.test(text);
}

/** A text file may hold a stray NUL; more of them are a binary file. */
const NULS_MAX = 10;

function firstCsvFields(text: string): string[] | undefined {
  if (text.split('\u0000', NULS_MAX + 2).length > NULS_MAX + 1) return undefined;
  const line = text.split(/\r?\n/u, 1)[0] ?? '';
  const delimiter = guessDelimiter(text);
  if (!line.includes(delimiter) && !/^"?[\w .-]{1,60}"?$/u.test(line)) return undefined;
  const fields: string[] = [];
  let rest = line;
  while (rest !== '') {
    const match = /^\s*"((?:[^"]|"")*)"\s*/u.exec(rest);
    const end = match ? match[0].length : rest.includes(delimiter) ? rest.indexOf(delimiter) : rest.length;
    fields.push((match?.[1] ?? rest.slice(0, end)).trim());
    rest = rest.slice(end).startsWith(delimiter) ? rest.slice(end + 1) : '';
    if (rest === '' && line.endsWith(delimiter)) fields.push('');
  }
  return fields;
}

/** A header's fields are short words; at least one holds letters. */
function isCsvHeader(fields: readonly string[]): boolean {
  return fields.every((field) => field.length <= 100) && fields.some((field) => /\p{L}/u.test(field));
}

/** Every format that a file handed to Quintet may have. */
export type FileFormat = ListFormat | PaymentFormat | CapFormat | 'bods';

/** Tells the format of any file by its beginning (some kilobytes of it); undefined when it is none that is read. */
export function detectFormat(head: Uint8Array): FileFormat | undefined {
  if (isBods(head)) return 'bods';
  // Alerts as GeoJSON have "properties", by which they would pass for entities.
  return detectPaymentFormat(head) ?? detectCap(head) ?? detectListFormat(head);
}

/** The formats of hazard alerts; the engine tells and checks them. */
const CAP_FORMATS: ReadonlySet<string> = new Set<CapFormat>([
  'cap',
  'atom-cap',
  'rss-cap',
  'edxl-de',
  'gdacs-rss',
  'cap-json',
]);

export function isCapFormat(format: string | undefined): boolean {
  return format !== undefined && CAP_FORMATS.has(format);
}

/** Any XML, whatever its encoding. */
export function isXml(head: Uint8Array): boolean {
  return decodeHead(head)
    .replace(/^\ufeff/u, '')
    .replaceAll('\u0000', '')
    .trimStart()
    .startsWith('<');
}

/** Statements of the Beneficial Ownership Data Standard, as an array or line by line: fields that nothing else has. */
function isBods(head: Uint8Array): boolean {
  const text = decodeHead(head)
    .replace(/^\ufeff/u, '')
    .trimStart();
  return /^[[{]/u.test(text) && /"(?:statementId|declarationSubject|recordId|recordDetails)"\s*:/u.test(text);
}
