import type { PaymentKind } from '../payment.ts';

/** A message that is read: its element inside `Document`, and the elements that divide it. */
export interface MessageShape {
  /** Business area and number, `pacs.008`. */
  readonly type: string;
  readonly kind: PaymentKind;
  /** The element of one transaction. */
  readonly transaction: string;
  /** The element between message and transaction that transactions inherit from, if there is one. */
  readonly batch?: string;
}

/** The messages that are read, by the element inside `Document`. */
export const READ_MESSAGES: ReadonlyMap<string, MessageShape> = new Map([
  ['FIToFICstmrCdtTrf', { type: 'pacs.008', kind: 'credit', transaction: 'CdtTrfTxInf' }],
  ['FICdtTrf', { type: 'pacs.009', kind: 'fi', transaction: 'CdtTrfTxInf' }],
  ['FinInstnCdtTrf', { type: 'pacs.009', kind: 'fi', transaction: 'CdtTrfTxInf' }],
  ['PmtRtr', { type: 'pacs.004', kind: 'return', transaction: 'TxInf' }],
  ['CstmrCdtTrfInitn', { type: 'pain.001', kind: 'credit', transaction: 'CdtTrfTxInf', batch: 'PmtInf' }],
  // The element names of the first versions, before they were shortened.
  ['pacs.008.001.01', { type: 'pacs.008', kind: 'credit', transaction: 'CdtTrfTxInf' }],
  ['pacs.009.001.01', { type: 'pacs.009', kind: 'fi', transaction: 'CdtTrfTxInf' }],
  ['pacs.004.001.01', { type: 'pacs.004', kind: 'return', transaction: 'TxInf' }],
  ['pain.001.001.02', { type: 'pain.001', kind: 'credit', transaction: 'CdtTrfTxInf', batch: 'PmtInf' }],
] satisfies readonly (readonly [string, MessageShape])[]);

/** Messages that are known but not read yet, by the element inside `Document`: to name them when there is no namespace. */
export const UNREAD_MESSAGES: ReadonlyMap<string, string> = new Map([
  ['FIToFIPmtStsRpt', 'pacs.002'],
  ['FIToFICstmrDrctDbt', 'pacs.003'],
  ['FIToFIPmtRvsl', 'pacs.007'],
  ['FIDrctDbt', 'pacs.010'],
  ['FIToFIPmtStsReq', 'pacs.028'],
  ['CstmrPmtStsRpt', 'pain.002'],
  ['CstmrPmtRvsl', 'pain.007'],
  ['CstmrDrctDbtInitn', 'pain.008'],
  ['MndtInitnReq', 'pain.009'],
  ['CdtrPmtActvtnReq', 'pain.013'],
  ['BkToCstmrAcctRpt', 'camt.052'],
  ['BkToCstmrStmt', 'camt.053'],
  ['BkToCstmrDbtCdtNtfctn', 'camt.054'],
  ['CstmrPmtCxlReq', 'camt.055'],
  ['FIToFIPmtCxlReq', 'camt.056'],
  ['RsltnOfInvstgtn', 'camt.029'],
  ['NtfctnToRcv', 'camt.057'],
  ['AcctRptgReq', 'camt.060'],
]);

const MESSAGE_NAME = /[a-z]{4}\.\d{3}\.\d{3}\.\d{2}/;

/**
 * The message name in a namespace or a `MsgDefIdr` (`pacs.008.001.08`). National variants add to it or change the
 * variant number (`…pain.001.001.03.ch.02`, `pain.001.003.03`), SWIFT puts a `$` before it, and some mistype the
 * organisation's number; the name itself is found in all of them.
 */
export function messageNameIn(text: string): string | undefined {
  return MESSAGE_NAME.exec(text)?.[0];
}
