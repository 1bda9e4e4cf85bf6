import type { FindingList } from '../finding-list.ts';
import { ENCODING_HEAD_BYTES_MAX } from '../limits.ts';

/** How the bytes of a document and its text belong together. */
export interface DecodedText {
  readonly text: string;
  /** Bytes of a byte-order mark before the text. */
  readonly bomBytes: number;
  /** How many bytes a part of the text takes; undefined where the encoding does not tell. */
  readonly byteLength: ((part: string) => number) | undefined;
}

const utf8Length = (part: string): number => Buffer.byteLength(part, 'utf8');
const oneByteEach = (part: string): number => part.length;
const twoBytesEach = (part: string): number => part.length * 2;

/** Encodings in which one character is not always as many bytes. */
const MULTI_BYTE = /^(?:gb|big5|euc-|shift|sjis|iso-2022|hz)/iu;

/**
 * The text of a document: by its byte-order mark, else by the encoding that it declares, else as UTF-8 (XML 1.0,
 * appendix F). ISO-8859-1 is read as windows-1252, as browsers do. Bytes that are no UTF-8 are a finding and read as
 * windows-1252.
 */
export function decodeBytes(bytes: Uint8Array, findings: Pick<FindingList, 'add'>): DecodedText | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeUtf8(bytes, 3, findings);
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return utf16;
  const declared = declaredEncoding(bytes);
  if (declared === undefined || /^(?:utf-?8|us-ascii|ascii|utf-?16|ucs-2)/iu.test(declared)) {
    return decodeUtf8(bytes, 0, findings);
  }
  return decodeDeclared(bytes, declared, findings);
}

function decodeUtf8(bytes: Uint8Array, bomBytes: number, findings: Pick<FindingList, 'add'>): DecodedText {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(bomBytes));
    const byteLength = text.length === bytes.length - bomBytes ? oneByteEach : utf8Length;
    return { text, bomBytes, byteLength };
  } catch {
    findings.add('INVALID_ENCODING', { path: '/', line: 1 }, { values: { encoding: 'UTF-8' } });
    return { text: decodeAs('windows-1252', bytes.subarray(bomBytes)), bomBytes, byteLength: oneByteEach };
  }
}

function utf16Of(bytes: Uint8Array): DecodedText | undefined {
  const [first, second] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const isLittle = first === 0xff || (!marked && second === 0);
  if (!marked && !(first === 0x3c && second === 0) && !(first === 0 && second === 0x3c)) return undefined;
  const bomBytes = marked ? 2 : 0;
  const text = decodeAs(isLittle ? 'utf-16le' : 'utf-16be', bytes.subarray(bomBytes));
  return { text, bomBytes, byteLength: twoBytesEach };
}

function decodeDeclared(
  bytes: Uint8Array,
  encoding: string,
  findings: Pick<FindingList, 'add'>,
): DecodedText | undefined {
  try {
    const text = decodeAs(encoding, bytes);
    return { text, bomBytes: 0, byteLength: MULTI_BYTE.test(encoding) ? undefined : oneByteEach };
  } catch {
    findings.add('UNSUPPORTED_ENCODING', { path: '/', line: 1 }, { values: { encoding } });
    return undefined;
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, ENCODING_HEAD_BYTES_MAX)).toString('latin1');
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/u.exec(head)?.[1];
}
