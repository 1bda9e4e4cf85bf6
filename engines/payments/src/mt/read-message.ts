import type { FindingList } from '../finding-list.ts';
import { type ResolvedLimits, VALUE_MAX_CHARACTERS } from '../limits.ts';
import type { Mutable } from '../mutable.ts';
import type { Account, Party, Payment, Remittance } from '../payment.ts';
import { mtDay } from '../values/calendar-date.ts';
import { bicCountry } from '../values/identifiers.ts';
import { type MtBlocks, terminalBic } from './blocks.ts';
import type { MtField } from './fields.ts';
import { readMtAmount } from './money-fields.ts';
import { MT_IGNORED_FIELDS, type MtShape } from './mt-types.ts';
import { instructingAgents, narrativeTexts, readNarrative } from './narrative.ts';
import { readPartyField } from './party-field.ts';
import { BANK_ROLES, CUSTOMER_ROLES } from './roles.ts';

/** What is known of a message before its fields are read. */
interface MtMessage {
  /** `103`. */
  readonly type: string;
  readonly shape: MtShape;
  readonly blocks: MtBlocks;
  readonly fields: readonly MtField[];
  readonly line: number;
}

interface Draft {
  readonly ids: Mutable<Payment['ids']>;
  readonly parties: Party[];
  readonly accounts: Account[];
  readonly remittance: Remittance[];
  readonly instructions: Remittance[];
  readonly services: string[];
  readonly unmapped: string[];
  date?: string;
  amount?: Payment['amount'];
  instructedAmount?: Payment['amount'];
  isReturn: boolean;
  isCover: boolean;
}

/** Makes the payment of an MT 103, 202 or 205. */
export function readMtMessage(message: MtMessage, findings: FindingList, limits: ResolvedLimits): Payment {
  const draft: Draft = {
    ids: {},
    parties: headerAgents(message.blocks, message.line),
    accounts: [],
    remittance: [],
    instructions: [],
    services: [],
    unmapped: [],
    isReturn: false,
    isCover: false,
  };
  const uetr = message.blocks.user.get('121');
  if (uetr !== undefined && uetr !== '') draft.ids.uetr = uetr;
  // 103 names the clearing service, 119 the variant (STP, REMIT, COV).
  for (const number of ['103', '119']) {
    const value = message.blocks.user.get(number);
    if (value !== undefined && value !== '') draft.services.push(value);
  }
  const isBank = message.shape.kind === 'fi';
  for (const field of message.fields) {
    // Field 50 opens the customers' part of a cover payment: everything after it is beneath.
    if (isBank && field.number === '50') draft.isCover = true;
    takeField(draft, withinLimits(field, findings, limits), isBank, findings);
  }
  if (isBank) addSenderAsDebtor(draft, message);
  return finish(draft, message);
}

/** Sender and receiver of the envelope are the instructing and the instructed agent. */
function headerAgents(blocks: MtBlocks, line: number): Party[] {
  const parties: Party[] = [];
  const add = (role: string, terminal: string | undefined, path: string): void => {
    if (terminal === undefined) return;
    const bic = terminalBic(terminal);
    const country = bicCountry(bic);
    const withCountry = country === undefined ? {} : { country };
    parties.push({ role, isAgent: true, bic, ...withCountry, ids: [], place: { path, line } });
  };
  add('instructingAgent', blocks.sender, 'sender');
  add('instructedAgent', blocks.receiver, 'receiver');
  return parties;
}

/** Between institutions the sender is the debtor when field 52 is left out. */
function addSenderAsDebtor(draft: Draft, message: MtMessage): void {
  if (draft.parties.some((party) => party.role === 'debtor')) return;
  const sender = draft.parties.find((party) => party.role === 'instructingAgent');
  if (sender !== undefined)
    draft.parties.push({ ...sender, role: 'debtor', place: { path: 'sender', line: message.line } });
}

function takeField(draft: Draft, field: MtField, isBank: boolean, findings: FindingList): void {
  const place = { path: `block 4 :${field.tag}:`, line: field.line };
  const value = (field.lines[0] ?? '').trim();
  const roles = isBank && !draft.isCover ? BANK_ROLES : CUSTOMER_ROLES;
  const role = roles.get(field.number);
  if (role !== undefined) {
    const scope = draft.isCover ? 'underlying.' : '';
    const read = readPartyField(field, scope + role.role, role.isAgent);
    if (read.party !== undefined) draft.parties.push(read.party);
    if (read.account !== undefined) draft.accounts.push(read.account);
    if (!read.fits) findings.add('MT-006', `:${field.tag}:.`, place);
    return;
  }
  switch (field.number) {
    case '20':
      draft.ids.msg = value;
      draft.ids.instr = value;
      return;
    case '21':
      draft.ids.endToEnd = value;
      return;
    case '23':
    case '26':
      if (value !== '') draft.services.push(value);
      return;
    case '32':
      takeValueDateAndAmount(draft, value, findings, place);
      return;
    case '33': {
      const amount = readMtAmount(value);
      if (amount === undefined) findings.add('MT-012', ':33B:.', place);
      else draft.instructedAmount = amount;
      return;
    }
    case '70':
      takeRemittance(draft, field);
      return;
    case '72':
      takeSenderInformation(draft, field);
      return;
    case '77':
      draft.instructions.push(...narrativeTexts(field));
      return;
    default:
      if (!MT_IGNORED_FIELDS.has(field.number)) draft.unmapped.push(place.path);
  }
}

function takeValueDateAndAmount(draft: Draft, value: string, findings: FindingList, place: Remittance['place']): void {
  const date = mtDay(value.slice(0, 6));
  if (date === undefined) findings.add('MT-013', ':32A:.', place);
  else draft.date = date;
  const amount = readMtAmount(value.slice(6));
  if (amount === undefined) findings.add('MT-012', ':32A:.', place);
  else draft.amount = amount;
}

function takeRemittance(draft: Draft, field: MtField): void {
  draft.remittance.push(...narrativeTexts(field));
  // `/ROC/` carries the end-to-end identification where the fields for it are too short.
  const customerReference = readNarrative(field).find((part) => part.code === 'ROC')?.text;
  if (customerReference !== undefined && customerReference !== '') {
    draft.ids.endToEnd ??= customerReference.split(/\s|\/\/\//, 1)[0] ?? customerReference;
  }
}

function takeSenderInformation(draft: Draft, field: MtField): void {
  const parts = readNarrative(field);
  const [first] = parts;
  if (first?.code === 'RETN' || first?.code === 'REJT') draft.isReturn = true;
  if (draft.isReturn) takeReturnedReferences(draft, parts);
  draft.instructions.push(...narrativeTexts(field));
  if (!draft.isCover) draft.parties.push(...instructingAgents(field));
}

/** Of a return, `/MREF/` is the reference of the message that comes back and `/TREF/` that of its transaction. */
function takeReturnedReferences(draft: Draft, parts: ReturnType<typeof readNarrative>): void {
  const reference = parts.find((part) => part.code === 'MREF')?.text;
  const transaction = parts.find((part) => part.code === 'TREF')?.text;
  if (draft.ids.msg !== undefined) draft.ids.returned = draft.ids.msg;
  if (reference !== undefined && reference !== '') draft.ids.instr = reference;
  if (transaction !== undefined && transaction !== '') draft.ids.endToEnd ??= transaction;
}

function withinLimits(field: MtField, findings: FindingList, limits: ResolvedLimits): MtField {
  const max = Math.min(limits.nameMaxCharacters, VALUE_MAX_CHARACTERS);
  if (field.lines.every((line) => line.length <= max) && field.lines.length <= FIELD_MAX_LINES) return field;
  findings.add('MT-011', `:${field.tag}:.`, { path: `block 4 :${field.tag}:`, line: field.line });
  return { ...field, lines: field.lines.slice(0, FIELD_MAX_LINES).map((line) => line.slice(0, max)) };
}

/** Lines of one field that are read; the longest, 77T, has 9,000 characters. */
const FIELD_MAX_LINES = 300;

function finish(draft: Draft, message: MtMessage): Payment {
  const cover = draft.isCover ? 'cover' : message.shape.kind;
  const suffix = draft.isCover ? 'COV' : '';
  const payment: Mutable<Payment> = {
    kind: draft.isReturn ? 'return' : cover,
    message: `MT${message.type}${suffix}`,
    ids: draft.ids,
    sequence: 1,
    place: { path: 'message', line: message.line },
    services: draft.services,
    parties: draft.parties,
    accounts: draft.accounts,
    remittance: draft.remittance,
    instructions: draft.instructions,
    unmapped: [...new Set(draft.unmapped)],
  };
  if (draft.date !== undefined) payment.date = draft.date;
  if (draft.amount !== undefined) payment.amount = draft.amount;
  if (draft.instructedAmount !== undefined) payment.instructedAmount = draft.instructedAmount;
  return payment;
}
