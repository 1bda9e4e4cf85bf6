/** A single value of the payment: an identification, amount, date, or figure to check against. */
export type ValueSlot =
  | 'msg'
  | 'instr'
  | 'endToEnd'
  | 'tx'
  | 'uetr'
  | 'returned'
  | 'amount'
  | 'instructedAmount'
  | 'equivalentAmount'
  | 'settlementDate'
  | 'executionDate'
  | 'creationDate'
  | 'statedCount'
  | 'statedSum'
  | 'statedMessage';

/** Where the single values stand, relative to the transaction, batch or message. */
export const VALUE_PATHS: ReadonlyMap<string, ValueSlot> = new Map([
  ['GrpHdr/MsgId', 'msg'],
  ['PmtId/InstrId', 'instr'],
  ['PmtId/EndToEndId', 'endToEnd'],
  ['PmtId/TxId', 'tx'],
  ['PmtId/UETR', 'uetr'],
  ['RtrId', 'returned'],
  ['OrgnlInstrId', 'instr'],
  ['OrgnlEndToEndId', 'endToEnd'],
  ['OrgnlTxId', 'tx'],
  ['OrgnlUETR', 'uetr'],
  ['IntrBkSttlmAmt', 'amount'],
  ['RtrdIntrBkSttlmAmt', 'amount'],
  ['Amt/InstdAmt', 'amount'],
  ['Amt/EqvtAmt/Amt', 'equivalentAmount'],
  ['InstdAmt', 'instructedAmount'],
  ['RtrdInstdAmt', 'instructedAmount'],
  ['UndrlygCstmrCdtTrf/InstdAmt', 'instructedAmount'],
  ['IntrBkSttlmDt', 'settlementDate'],
  ['GrpHdr/IntrBkSttlmDt', 'settlementDate'],
  ['ReqdExctnDt', 'executionDate'],
  ['ReqdExctnDt/Dt', 'executionDate'],
  ['ReqdExctnDt/DtTm', 'executionDate'],
  ['GrpHdr/CreDtTm', 'creationDate'],
  ['GrpHdr/CreDt', 'creationDate'],
  ['GrpHdr/NbOfTxs', 'statedCount'],
  ['GrpHdr/CtrlSum', 'statedSum'],
  ['NbOfTxs', 'statedCount'],
  ['CtrlSum', 'statedSum'],
  ['AppHdr/MsgDefIdr', 'statedMessage'],
  ['AppHdr/BizMsgIdr', 'msg'],
] satisfies readonly (readonly [string, ValueSlot])[]);
