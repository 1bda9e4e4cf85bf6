import { makeFinding } from './finding-list.ts';
import { HEAD_BYTES, type PaymentLimits, PIECE_BYTES, type ResolvedLimits, resolveLimits } from './limits.ts';
import { openReader } from './open-reader.ts';
import type { PaymentBatch } from './payment.ts';
import type { PaymentReader } from './payment-reader.ts';

export interface ReadPaymentsOptions {
  readonly limits?: PaymentLimits;
}

/**
 * Reads a file of payment messages of any size: ISO 20022 XML (pacs.008, pacs.009, pacs.004, pain.001, in any
 * envelope, one or several documents) or SWIFT MT (103, 202, 202 COV, 205, 205 COV). The format is found from the
 * content. Memory stays bounded: a payment is handed out as soon as it is complete.
 *
 * A fault of the content never throws (a fault of the source, such as a file that cannot be read, does). It is a finding of severity `error`, and payments that were complete before it have been or
 * are handed out: a caller that must not act on half a file keeps them until the end and drops them on an error.
 *
 * @param source the bytes, in pieces of any size.
 * @returns batches of at most 256 payments, with the findings met on the way; the last may hold findings only.
 *
 * @example
 * for await (const batch of readPayments(createReadStream('bulk.xml'))) {
 *   for (const payment of batch.payments) console.log(payment.ids.endToEnd, payment.amount?.value);
 * }
 */
export async function* readPayments(
  source: AsyncIterable<Uint8Array>,
  options: ReadPaymentsOptions = {},
): AsyncGenerator<PaymentBatch, void, undefined> {
  yield* readWith(source, resolveLimits(options.limits), openReader);
}

/** The same with a choice of reader; `whenDone` gets the reader at the end. */
export async function* readWith(
  source: AsyncIterable<Uint8Array>,
  limits: ResolvedLimits,
  open: typeof openReader,
  whenDone: (reader: PaymentReader) => void = () => undefined,
): AsyncGenerator<PaymentBatch, void, undefined> {
  let head: Uint8Array = new Uint8Array(0);
  let reader: PaymentReader | undefined;
  for await (const bytes of source) {
    if (reader === undefined) {
      head = head.length === 0 ? Uint8Array.from(bytes) : Buffer.concat([head, bytes]);
      if (head.length < HEAD_BYTES) continue;
    }
    const opened = reader === undefined ? open(head, limits) : { reader };
    if ('refused' in opened) {
      yield { payments: [], findings: [makeFinding(opened.refused)] };
      return;
    }
    const piece = reader === undefined ? head : bytes;
    reader = opened.reader;
    yield* pushPieces(reader, piece, limits.batchPayments);
    if (reader.stopped) break;
  }
  if (reader === undefined) {
    const opened = open(head, limits);
    if ('refused' in opened) {
      yield { payments: [], findings: [makeFinding(opened.refused)] };
      return;
    }
    reader = opened.reader;
    yield* pushPieces(reader, head, limits.batchPayments);
  }
  reader.end();
  whenDone(reader);
  yield* batches(reader, limits.batchPayments, 1);
}

/** Parses in small pieces, so that batches come out before the next piece is parsed. */
function* pushPieces(reader: PaymentReader, bytes: Uint8Array, size: number): Generator<PaymentBatch> {
  for (let from = 0; from < bytes.length && !reader.stopped; from += PIECE_BYTES) {
    reader.pushBytes(bytes.subarray(from, from + PIECE_BYTES));
    yield* batches(reader, size, size);
  }
}

/** Hands out what is waiting, once at least `enough` payments are. */
function* batches(reader: PaymentReader, size: number, enough: number): Generator<PaymentBatch> {
  if (reader.waiting < enough && enough > 1) return;
  const payments = reader.takePayments();
  const findings = reader.takeFindings();
  if (payments.length === 0 && findings.length === 0) return;
  yield { payments: payments.slice(0, size), findings };
  for (let from = size; from < payments.length; from += size) {
    yield { payments: payments.slice(from, from + size), findings: [] };
  }
}
