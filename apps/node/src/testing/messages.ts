import { type WrittenTransfer, writeMt103, writePacs008 } from '@quintet/payments';

/** The parts of a made-up transfer that tests care for. */
export interface Transfer {
  readonly id: string;
  readonly debtor: string;
  readonly creditor: string;
  readonly remittance?: string;
  readonly instant?: boolean;
  readonly debtorAccount?: string;
  readonly creditorAccount?: string;
}

/** A pacs.008 message of these transfers. */
export function pacs008(...transfers: readonly Transfer[]): string {
  const message = {
    messageId: `M-${transfers[0]?.id ?? 'none'}`,
    created: '2026-03-02T09:00:00Z',
    count: transfers.length,
    transfers: transfers.map(written),
  };
  return [...writePacs008(message)].join('');
}

export function mt103(transfer: Transfer): string {
  return writeMt103(written(transfer));
}

function written(transfer: Transfer): WrittenTransfer {
  const { id, debtor, creditor, remittance, instant, debtorAccount, creditorAccount } = transfer;
  return {
    instructionId: id,
    endToEndId: id,
    transactionId: id,
    amount: { value: '1250.00', currency: 'EUR' },
    date: '2026-03-02',
    serviceLevel: 'SEPA',
    ...(instant === true ? { localInstrument: 'INST' } : {}),
    debtor: { name: debtor, account: debtorAccount ?? `ACC-D-${id}` },
    debtorAgent: { bic: 'QNTADEFFXXX' },
    creditorAgent: { bic: 'QNTBFRPPXXX' },
    creditor: { name: creditor, account: creditorAccount ?? `ACC-C-${id}` },
    ...(remittance === undefined ? {} : { remittance: [remittance] }),
  };
}
