import type { FindingCodeName } from './finding-codes.ts';
import { headText, looksLikeMt } from './detect-format.ts';
import { XmlPaymentReader } from './iso20022/xml-payment-reader.ts';
import type { ResolvedLimits } from './limits.ts';
import { MtPaymentReader } from './mt/mt-payment-reader.ts';
import type { PaymentReader } from './payment-reader.ts';
import { detectEncoding } from './text/encoding.ts';

/** A reader for what the first bytes show, or the code that says why there is none. */
type Opened = { readonly reader: PaymentReader } | { readonly refused: FindingCodeName };

/** Chooses the reader by the first bytes of a file; `validates` adds the checks of `validatePayments`. */
export function openReader(head: Uint8Array, limits: ResolvedLimits, validates = false): Opened {
  if (head.length === 0) return { refused: 'PAY-002' };
  const [a, b] = head;
  // ZIP and gzip by their magic numbers.
  if ((a === 0x50 && b === 0x4b) || (a === 0x1f && b === 0x8b)) return { refused: 'PAY-003' };
  const encoding = detectEncoding(head);
  const text = headText(head);
  if (text.trim() === '') return { refused: 'PAY-002' };
  if (/^\s*</.test(text)) return { reader: new XmlPaymentReader(encoding, limits, validates) };
  if (looksLikeMt(text)) return { reader: new MtPaymentReader(encoding, limits, validates) };
  return { refused: 'PAY-001' };
}
