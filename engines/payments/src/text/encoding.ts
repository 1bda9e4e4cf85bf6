import { TextDecoder } from 'node:util';
import { HEAD_BYTES } from '../limits.ts';

/** How the bytes of a file become text. */
export interface Encoding {
  /** A label that TextDecoder knows, or undefined when the declared one is unknown. */
  readonly label: string | undefined;
  /** The encoding as the XML declaration writes it. */
  readonly declared?: string;
  /** The declaration says UTF-16 but the bytes are not. */
  readonly contradicts: boolean;
}

const DECLARATION = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([^"']{1,64})["']/;

/**
 * Finds the encoding of a file from its first bytes: byte order mark, then zero bytes (UTF-16 without a mark), then
 * the XML declaration, else UTF-8 (XML 1.0, appendix F).
 */
export function detectEncoding(head: Uint8Array): Encoding {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { label: 'utf-8', contradicts: false };
  if (a === 0xff && b === 0xfe) return { label: 'utf-16le', contradicts: false };
  if (a === 0xfe && b === 0xff) return { label: 'utf-16be', contradicts: false };
  if (a === 0 && b !== undefined && b !== 0) return { label: 'utf-16be', contradicts: false };
  if (b === 0 && a !== undefined && a !== 0) return { label: 'utf-16le', contradicts: false };
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, HEAD_BYTES)).toString('latin1');
  const declared = DECLARATION.exec(text)?.[1];
  if (declared === undefined) return { label: 'utf-8', contradicts: false };
  const label = knownLabel(declared);
  if (label !== undefined && label.startsWith('utf-16')) return { label: 'utf-8', declared, contradicts: true };
  return { label, declared, contradicts: false };
}

/** The canonical label of an encoding, or undefined when it is unknown. ISO-8859-1 is read as its superset windows-1252. */
function knownLabel(declared: string): string | undefined {
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return undefined;
  }
}
