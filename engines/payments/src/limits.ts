/** Every limit of this package in one place, each with its unit in the name. */

/** Payments in one batch. */
const BATCH_PAYMENTS = 256;
/** Bytes decoded and parsed in one go, so that batches come out early even when a source gives one huge chunk. */
export const PIECE_BYTES = 65_536;
/** Characters of a name that are kept; the schemas allow 140, MT allows 4 × 35. */
const NAME_MAX_CHARACTERS = 2_000;
/** Characters of any other value that are kept. */
export const VALUE_MAX_CHARACTERS = 65_536;
/** Characters that may pass without one XML event (a value, a comment, a tag): above, the parser's own buffer would grow. */
export const TOKEN_MAX_CHARACTERS = 4_194_304;
/** Depth of XML elements. */
export const DEPTH_MAX_ELEMENTS = 64;
/** Elements in one transaction. */
const TRANSACTION_MAX_ELEMENTS = 20_000;
/** Characters of all values in one transaction, or in what stands outside transactions. */
export const TRANSACTION_MAX_CHARACTERS = 4_194_304;
/** Elements outside transactions in one message or envelope. */
export const HEADER_MAX_ELEMENTS = 200_000;
/** Attributes of one element. */
export const ELEMENT_MAX_ATTRIBUTES = 32;
/** Characters of an element's name. */
export const ELEMENT_NAME_MAX_CHARACTERS = 256;
/** Distinct element paths in one file: the largest message type has under 3,000. */
export const DISTINCT_PATHS_MAX = 20_000;
/** Distinct paths that one payment lists as not taken. */
export const UNMAPPED_MAX_PATHS = 500;
/** Findings kept for one file; then one finding counts the rest. */
export const FINDINGS_MAX = 1_000;
/** Characters of one MT message; FIN allows 10,000. */
export const MT_MESSAGE_MAX_CHARACTERS = 262_144;
/** Bytes that `readPaymentText` takes. */
export const TEXT_MAX_BYTES = 16_777_216;
/** Bytes at the start of a file that decide its format and encoding. */
export const HEAD_BYTES = 4_096;

/** The limits that a caller may lower or raise. */
export interface PaymentLimits {
  readonly batchPayments?: number;
  readonly nameMaxCharacters?: number;
  readonly valueMaxCharacters?: number;
  readonly transactionMaxElements?: number;
  readonly findingsMax?: number;
}

/** All limits, with the defaults filled in. */
export type ResolvedLimits = Required<PaymentLimits>;

/** Fills in the defaults. */
export function resolveLimits(limits: PaymentLimits = {}): ResolvedLimits {
  return {
    batchPayments: limits.batchPayments ?? BATCH_PAYMENTS,
    nameMaxCharacters: limits.nameMaxCharacters ?? NAME_MAX_CHARACTERS,
    valueMaxCharacters: limits.valueMaxCharacters ?? VALUE_MAX_CHARACTERS,
    transactionMaxElements: limits.transactionMaxElements ?? TRANSACTION_MAX_ELEMENTS,
    findingsMax: limits.findingsMax ?? FINDINGS_MAX,
  };
}
