import type { PaymentFormat } from '../detect-format.ts';
import { makeFinding } from '../finding-list.ts';
import { type PaymentLimits, resolveLimits } from '../limits.ts';
import { openReader } from '../open-reader.ts';
import type { Finding } from '../payment.ts';
import { readWith } from '../read-payments.ts';

/** What a file is and what is wrong with it. */
export interface PaymentValidation {
  /** Undefined when the content is no payment message. */
  readonly format: PaymentFormat | undefined;
  /** The message types met: `pacs.008.001.08`, `MT103`. */
  readonly messages: readonly string[];
  readonly payments: number;
  /** True when there is no finding of severity `error`. */
  readonly valid: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Checks a file of payment messages: well formed, of a known type, mandatory values there, dates in the calendar,
 * check digits of IBAN and LEI, shapes of BIC, UETR and currency, counts and sums. A message of a type that is not
 * read yet is checked for its form only, which an `info` says.
 *
 * @param source the bytes of one file.
 */
export async function validatePayments(
  source: AsyncIterable<Uint8Array>,
  options: { readonly limits?: PaymentLimits } = {},
): Promise<PaymentValidation> {
  const limits = resolveLimits(options.limits);
  const findings: Finding[] = [];
  let format: PaymentFormat | undefined;
  let messages: readonly string[] = [];
  let payments = 0;
  const open: typeof openReader = (head, withLimits) => {
    const opened = openReader(head, withLimits, true);
    if ('reader' in opened) format = opened.reader.format;
    return opened;
  };
  for await (const batch of readWith(source, limits, open, (reader) => (messages = reader.messageTypes))) {
    payments += batch.payments.length;
    findings.push(...batch.findings);
  }
  if (messages.length === 0 && findings.length === 0) findings.push(makeFinding('PAY-001'));
  const valid = !findings.some((finding) => finding.severity === 'error');
  return { format, messages, payments, valid, findings };
}
