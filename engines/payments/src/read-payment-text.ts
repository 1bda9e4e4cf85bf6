import { headText } from './detect-format.ts';
import { makeFinding } from './finding-list.ts';
import { HEAD_BYTES, type PaymentLimits, resolveLimits, TEXT_MAX_BYTES } from './limits.ts';
import { openReader } from './open-reader.ts';
import type { PaymentBatch } from './payment.ts';

/**
 * Reads one small message that is wholly in memory, such as the body of a request. Text is taken as it is (a declared
 * encoding is not looked at); bytes are decoded as in `readPayments`.
 *
 * @param message at most 16 MB; more is a finding.
 */
export function readPaymentText(
  message: string | Uint8Array,
  options: { readonly limits?: PaymentLimits } = {},
): PaymentBatch {
  if (message.length > TEXT_MAX_BYTES) return { payments: [], findings: [makeFinding('PAY-004')] };
  const isText = typeof message === 'string';
  const text = isText ? message.replace(/^\uFEFF/, '') : '';
  const head = isText ? Buffer.from(text.slice(0, HEAD_BYTES), 'utf8') : message.subarray(0, HEAD_BYTES);
  const opened = openReader(isText ? withoutDeclaration(head) : head, resolveLimits(options.limits));
  if ('refused' in opened) return { payments: [], findings: [makeFinding(opened.refused)] };
  const { reader } = opened;
  if (isText) reader.pushText(text);
  else reader.pushBytes(message);
  reader.end();
  return { payments: reader.takePayments(), findings: reader.takeFindings() };
}

/** Text has no encoding any more, so what its XML declaration says of one must not count. */
function withoutDeclaration(head: Uint8Array): Uint8Array {
  return Buffer.from(headText(head).replace(/^\s*<\?xml[^>]*\?>/, ' '), 'utf8');
}
