import { isIban } from '../values/identifiers.ts';
import type { Amount } from '../payment.ts';
import type { WrittenAddress, WrittenAgent, WrittenDocument, WrittenParty, WrittenTransfer } from '../write-model.ts';
import { element, escapeXml, textElement } from './xml-text.ts';

/** A pacs.008 message: its header and the transfers, which may be made while they are written. */
export interface WrittenPacs008 {
  readonly messageId: string;
  /** Date and time with zone, ISO 8601. */
  readonly created: string;
  /** How many transfers follow: the header comes before them and must say so. */
  readonly count: number;
  /** Sum of the amounts as decimal text, if known. */
  readonly sum?: string;
  readonly transfers: Iterable<WrittenTransfer>;
}

/**
 * Writes a pacs.008.001.08 message piece by piece: header, one piece per transfer, end. The same input gives the same
 * text. `readPayments` reads it back to the same values.
 *
 * @example
 * for (const piece of writePacs008({ messageId: 'M1', created: '2026-01-01T00:00:00Z', count: 1, transfers: [transfer] })) out.write(piece);
 */
export function* writePacs008(message: WrittenPacs008): Generator<string, void, undefined> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08">' +
    `<FIToFICstmrCdtTrf>${element(
      'GrpHdr',
      textElement('MsgId', message.messageId),
      textElement('CreDtTm', message.created),
      textElement('NbOfTxs', String(message.count)),
      textElement('CtrlSum', message.sum),
      '<SttlmInf><SttlmMtd>CLRG</SttlmMtd></SttlmInf>',
    )}\n`;
  for (const transfer of message.transfers) yield `${transferElement(transfer)}\n`;
  yield '</FIToFICstmrCdtTrf></Document>\n';
}

function transferElement(transfer: WrittenTransfer): string {
  return element(
    'CdtTrfTxInf',
    element(
      'PmtId',
      textElement('InstrId', transfer.instructionId),
      textElement('EndToEndId', transfer.endToEndId),
      textElement('TxId', transfer.transactionId),
      textElement('UETR', transfer.uetr),
    ),
    element(
      'PmtTpInf',
      element('SvcLvl', textElement('Cd', transfer.serviceLevel)),
      element('LclInstrm', textElement('Cd', transfer.localInstrument)),
    ),
    amountElement('IntrBkSttlmAmt', transfer.amount),
    textElement('IntrBkSttlmDt', transfer.date),
    amountElement('InstdAmt', transfer.instructedAmount),
    textElement('ChrgBr', transfer.charges ?? 'SLEV'),
    agentElements('InstgAgt', transfer.instructingAgent, false),
    agentElements('InstdAgt', transfer.instructedAgent, false),
    ...(transfer.intermediaryAgents ?? [])
      .slice(0, 3)
      .map((agent, index) => agentElements(`IntrmyAgt${index + 1}`, agent)),
    partyElements('UltmtDbtr', transfer.ultimateDebtor),
    partyElements('Dbtr', transfer.debtor),
    agentElements('DbtrAgt', transfer.debtorAgent),
    agentElements('CdtrAgt', transfer.creditorAgent),
    partyElements('Cdtr', transfer.creditor),
    partyElements('UltmtCdtr', transfer.ultimateCreditor),
    ...(transfer.instructions ?? []).map((text) => element('InstrForNxtAgt', textElement('InstrInf', text))),
    element('RmtInf', ...(transfer.remittance ?? []).map((text) => textElement('Ustrd', text))),
  );
}

function amountElement(name: string, amount: Amount | undefined): string {
  if (amount === undefined) return '';
  return `<${name} Ccy="${escapeXml(amount.currency)}">${escapeXml(amount.value)}</${name}>`;
}

function partyElements(name: string, party: WrittenParty | undefined): string {
  if (party === undefined) return '';
  const body = element(
    name,
    textElement('Nm', party.name),
    addressElement(party.address),
    element('Id', party.birth === undefined ? organisationId(party) : privateId(party)),
  );
  // The schema gives ultimate parties no account.
  return name.startsWith('Ultmt') ? body : body + accountElement(`${name}Acct`, party.account);
}

function organisationId(party: WrittenParty): string {
  const documents = party.documents ?? [];
  const isPerson =
    party.bic === undefined && party.lei === undefined && documents.some(({ scheme }) => PERSONAL.has(scheme));
  if (isPerson) return privateId(party);
  return element(
    'OrgId',
    textElement('AnyBIC', party.bic),
    textElement('LEI', party.lei),
    ...documents.map(documentElement),
  );
}

/** Documents that only people have. */
const PERSONAL: ReadonlySet<string> = new Set(['CCPT', 'NIDN', 'DRLC', 'ARNU', 'SOSE']);

function privateId({ birth, documents }: WrittenParty): string {
  const born =
    birth === undefined
      ? ''
      : element(
          'DtAndPlcOfBirth',
          textElement('BirthDt', birth.date),
          textElement('CityOfBirth', birth.city),
          textElement('CtryOfBirth', birth.country),
        );
  return element('PrvtId', born, ...(documents ?? []).map(documentElement));
}

function documentElement(document: WrittenDocument): string {
  return element(
    'Othr',
    textElement('Id', document.value),
    element('SchmeNm', textElement('Cd', document.scheme)),
    textElement('Issr', document.country),
  );
}

function addressElement(address: WrittenAddress | undefined): string {
  if (address === undefined) return '';
  return element(
    'PstlAdr',
    textElement('StrtNm', address.street),
    textElement('PstCd', address.postCode),
    textElement('TwnNm', address.town),
    textElement('Ctry', address.country),
    ...(address.lines ?? []).map((line) => textElement('AdrLine', line)),
  );
}

function agentElements(name: string, agent: WrittenAgent | undefined, withAccount = true): string {
  if (agent === undefined) return '';
  const institution = element(
    'FinInstnId',
    textElement('BICFI', agent.bic),
    textElement('LEI', agent.lei),
    textElement('Nm', agent.name),
    addressElement(agent.address),
  );
  return element(name, institution) + (withAccount ? accountElement(`${name}Acct`, agent.account) : '');
}

function accountElement(name: string, account: string | undefined): string {
  if (account === undefined) return '';
  const id = isIban(account) ? textElement('IBAN', account) : element('Othr', textElement('Id', account));
  return element(name, element('Id', id));
}
