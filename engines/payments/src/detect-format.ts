import { TextDecoder } from 'node:util';
import { READ_MESSAGES, UNREAD_MESSAGES } from './iso20022/message-types.ts';
import { HEAD_BYTES } from './limits.ts';
import { detectEncoding } from './text/encoding.ts';

export type PaymentFormat = 'iso20022' | 'mt';

const ISO_NAMESPACE = /iso:std:iso:\d{4,6}:tech|urn:swift:xsd:|urn:swift:saa:xsd|urn:tch|iso20022/i;
const ISO_ROOT = new RegExp(
  `<(?:[\\w.-]+:)?(?:AppHdr|BizData|BusMsg|DataPDU|${[...READ_MESSAGES.keys(), ...UNREAD_MESSAGES.keys()].join('|').replaceAll('.', '\\.')})[\\s/>]`,
);
const MT_BLOCK = /(?:^|[\p{Cc}\s$])\{[12]:/u;
const MT_FIELD = /^\s*(?:\{4:\s*)?:(?:20|21|25|28[A-Z]?|13C|23B|32A|50[A-Z]?):/;

/**
 * Says from the first bytes whether a file holds payment messages: `iso20022` for XML with an ISO 20022 namespace or
 * a message element, `mt` for SWIFT MT with or without blocks. The file's first 4 kB are enough.
 */
export function detectPaymentFormat(head: Uint8Array): PaymentFormat | undefined {
  const text = headText(head);
  if (/^\s*</.test(text)) return ISO_NAMESPACE.test(text) || ISO_ROOT.test(text) ? 'iso20022' : undefined;
  return looksLikeMt(text) ? 'mt' : undefined;
}

/** Whether text is SWIFT MT: a message block at the start, or fields without blocks. */
export function looksLikeMt(text: string): boolean {
  return MT_BLOCK.test(text.slice(0, 512)) || MT_FIELD.test(text);
}

/** The beginning as text, whatever the encoding, without a byte order mark. */
export function headText(head: Uint8Array): string {
  const label = detectEncoding(head).label ?? 'utf-8';
  const bytes = head.subarray(0, HEAD_BYTES);
  return new TextDecoder(label, { fatal: false }).decode(bytes, { stream: true });
}
