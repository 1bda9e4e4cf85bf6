import type { CapFindingCodeName } from '../finding-codes.ts';
import { parseCircle, parsePolygon } from '../geometry/parse-shapes.ts';
import { parseCapTime } from '../read/cap-time.ts';
import { isAnyUri } from '../texts/uri.ts';
import { trimXml } from '../tree/node.ts';
import type { ValueType } from './content-model.ts';

/** Why a text has not the form that its type wants. */
export interface ValueFault {
  readonly code: CapFindingCodeName;
  readonly values: Readonly<Record<string, string>>;
}

/** White space of XML Schema, which is less than that of JavaScript. */
const TOKEN = /^[^ \t\r\n,&<]+$/u;
const REFERENCE = /^[^ \t\r\n,&<]+,[^ \t\r\n,&<]+,\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[-,+]\d\d:\d\d$/u;
const REFERENCE_1_0 = /^[^ \t\r\n&<,]+\/[^ \t\r\n&<,]+$/u;
const PAIR_1_0 = /^[ \t\r\n]*[^ \t\r\n]+=[^ \t\r\n]+[ \t\r\n]*$/u;
const LANGUAGE = /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/u;
const CIRCLE = /^[ \t\r\n]*[+-]?\d{0,2}\.?\d*,[+-]?\d{0,3}\.?\d*[ \t\r\n][+]?\d*\.?\d*[ \t\r\n]*$/u;
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)$/u;
const INTEGER = /^[+-]?\d+$/u;
/** xs:dateTime of XML Schema 1.0: the zone may be left out, seconds may have fractions. */
const DATE_TIME = /^-?(?:\d{4}|[1-9]\d{4,})-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[-+]\d\d:\d\d)?$/u;
const RFC_822 =
  /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), *)?\d\d? +(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\d\d(?:\d\d)? +\d\d:\d\d(?::\d\d)? +(?:[+-]?\d{4}|UT|GMT|[ECMP][SD]T|\w)$/u;
const EMAIL = /^[\w-][\w.-]*@(?:[a-zA-Z0-9-]+\.)+[a-zA-Z]{2,}(?: \([\p{L}\p{P}\p{Zs}]+\))?$/u;

/**
 * Checks a text against a type as XML Schema does: strings keep their white space, numbers, dates and languages lose the
 * white space around them.
 */
export function checkValue(text: string, name: string, type: ValueType): ValueFault | undefined {
  switch (type.kind) {
    case 'string':
      return undefined;
    case 'enumeration':
      return type.allowed.includes(text) ? undefined : notOneOf(text, name, type.allowed);
    case 'identifier':
      return TOKEN.test(text) ? undefined : fault('INVALID_IDENTIFIER', text);
    case 'sender':
      return TOKEN.test(text) ? undefined : fault('INVALID_SENDER', text);
    case 'references':
      return areReferences(text, REFERENCE) ? undefined : fault('INVALID_REFERENCES', text);
    case 'references10':
      return areReferences(text, REFERENCE_1_0) ? undefined : fault('INVALID_REFERENCES', text);
    case 'pair10':
      return PAIR_1_0.test(text) ? undefined : notValid(text, name, 'Write name=value.');
    case 'capDateTime':
      return parseCapTime(collapse(text))?.isStrict === true ? undefined : fault('INVALID_DATE', text);
    case 'dateTime':
      return isDateTime(collapse(text)) ? undefined : fault('INVALID_DATE', text);
    case 'anyUri':
      return isAnyUri(collapse(text)) ? undefined : fault(name === 'web' ? 'INVALID_WEB' : 'INVALID_URI', text);
    case 'rfc822DateTime':
      return RFC_822.test(text) ? undefined : fault('INVALID_DATE', text);
    // An empty element stands for its default, en-US.
    case 'language':
      return text === '' || LANGUAGE.test(collapse(text)) ? undefined : fault('INVALID_LANGUAGE', text);
    case 'integer':
      return INTEGER.test(collapse(text)) ? undefined : fault('INVALID_RESOURCE_SIZE', text);
    case 'decimal':
      return DECIMAL.test(collapse(text)) ? undefined : notValid(text, name, 'Write a number.');
    case 'nonNegativeDecimal':
      return DECIMAL.test(collapse(text)) && !collapse(text).startsWith('-')
        ? undefined
        : notValid(text, name, 'Write a number of feet, 0 or more.');
    case 'circle':
      return CIRCLE.test(text) && parseCircle(text) !== undefined ? undefined : fault('INVALID_CIRCLE', text);
    case 'polygon':
      return polygonFault(text);
    default:
      return EMAIL.test(text) ? undefined : notValid(text, name, 'Write an e-mail address, and a name in brackets.');
  }
}

function polygonFault(text: string): ValueFault | undefined {
  const reading = parsePolygon(text);
  return reading.ok ? undefined : { code: 'INVALID_POLYGON', values: { value: text, reason: reading.reason } };
}

function areReferences(text: string, form: RegExp): boolean {
  const items = collapse(text).split(' ');
  return items.every((item) => form.test(item));
}

function isDateTime(text: string): boolean {
  return DATE_TIME.test(text) && parseCapTime(text.replace(/^-?\d*(?=\d{4}-)/u, '')) !== undefined;
}

function fault(code: CapFindingCodeName, value: string): ValueFault {
  return { code, values: { value } };
}

function notOneOf(value: string, name: string, allowed: readonly string[]): ValueFault {
  return { code: 'INVALID_ENUM_VALUE', values: { value, name, allowed: allowed.join(', ') } };
}

function notValid(value: string, name: string, expected: string): ValueFault {
  return { code: 'INVALID_VALUE', values: { value, name, expected } };
}

/** White space of XML Schema: at the ends it goes, within it becomes one space. */
function collapse(text: string): string {
  const trimmed = trimXml(text);
  return /[ \t\r\n]/u.test(trimmed) ? trimmed.replace(/[ \t\r\n]+/gu, ' ') : trimmed;
}
