import type { WrittenParty, WrittenTransfer } from '@quintet/payments';

export interface WrittenCover {
  readonly messageId: string;
  /** Date and time with zone, ISO 8601. */
  readonly created: string;
  /** The customers' transfer that is covered. */
  readonly transfer: WrittenTransfer;
}

/**
 * Writes the cover of a customer's transfer as a pacs.009.001.08 message: the banks pay each other, the customers stand beneath
 * in UndrlygCstmrCdtTrf. It takes the model of `writePacs008` and belongs beside it once the engine has a writer for pacs.009.
 */
export function writePacs009Cov({ messageId, created, transfer }: WrittenCover): string {
  const { debtorAgent, creditorAgent, amount, date } = transfer;
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.009.001.08"><FICdtTrf>' +
    element(
      'GrpHdr',
      text('MsgId', messageId) +
        text('CreDtTm', created) +
        text('NbOfTxs', '1') +
        element('SttlmInf', text('SttlmMtd', 'INDA')),
    ) +
    element(
      'CdtTrfTxInf',
      element(
        'PmtId',
        text('InstrId', transfer.instructionId) + text('EndToEndId', transfer.endToEndId) + text('UETR', transfer.uetr),
      ) +
        `<IntrBkSttlmAmt Ccy="${amount.currency}">${amount.value}</IntrBkSttlmAmt>` +
        text('IntrBkSttlmDt', date) +
        bank('InstgAgt', debtorAgent.bic) +
        bank('InstdAgt', creditorAgent.bic) +
        bank('Dbtr', debtorAgent.bic) +
        bank('Cdtr', creditorAgent.bic) +
        underlying(transfer),
    ) +
    '</FICdtTrf></Document>\n'
  );
}

function underlying({ debtor, debtorAgent, creditor, creditorAgent, remittance = [] }: WrittenTransfer): string {
  const words = element('RmtInf', remittance.map((line) => text('Ustrd', line)).join(''));
  return element(
    'UndrlygCstmrCdtTrf',
    party('Dbtr', debtor) +
      bank('DbtrAgt', debtorAgent.bic) +
      bank('CdtrAgt', creditorAgent.bic) +
      party('Cdtr', creditor) +
      words,
  );
}

function party(name: 'Dbtr' | 'Cdtr', { name: written, address, account, lei, birth }: WrittenParty): string {
  const place =
    text('StrtNm', address?.street) +
    text('PstCd', address?.postCode) +
    text('TwnNm', address?.town) +
    text('Ctry', address?.country);
  const born =
    birth === undefined
      ? ''
      : element(
          'DtAndPlcOfBirth',
          text('BirthDt', birth.date) + text('CityOfBirth', birth.city) + text('CtryOfBirth', birth.country),
        );
  const id = element('Id', element('OrgId', text('LEI', lei)) + element('PrvtId', born));
  const number = /^[A-Z]{2}\d{2}/u.test(account ?? '') ? text('IBAN', account) : element('Othr', text('Id', account));
  return (
    element(name, text('Nm', written) + element('PstlAdr', place) + id) + element(`${name}Acct`, element('Id', number))
  );
}

function bank(name: string, bic: string | undefined): string {
  return element(name, element('FinInstnId', text('BICFI', bic)));
}

function element(name: string, content: string): string {
  return content === '' ? '' : `<${name}>${content}</${name}>`;
}

function text(name: string, value: string | undefined): string {
  return element(name, (value ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
}
