export { detectPaymentFormat, type PaymentFormat } from './detect-format.ts';
export { FINDING_CODES, type FindingCodeName } from './finding-codes.ts';
export type { PaymentLimits } from './limits.ts';
export type {
  Account,
  Address,
  Amount,
  Finding,
  Party,
  PartyId,
  Payment,
  PaymentBatch,
  PaymentKind,
  Place,
  Remittance,
  Role,
} from './payment.ts';
export { readPaymentText } from './read-payment-text.ts';
export { readPayments, type ReadPaymentsOptions } from './read-payments.ts';
export { writePacs008, type WrittenPacs008 } from './iso20022/write-pacs008.ts';
export type { WrittenAddress, WrittenAgent, WrittenDocument, WrittenParty, WrittenTransfer } from './write-model.ts';
export { type PaymentValidation, validatePayments } from './validate/validate-payments.ts';
export { writeMt103 } from './mt/write-mt103.ts';
