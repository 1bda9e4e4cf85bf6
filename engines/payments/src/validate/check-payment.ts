import type { FindingList } from '../finding-list.ts';
import { PRESENCE } from '../iso20022/collected.ts';
import type { Party, Payment } from '../payment.ts';
import { isBic, isIban, isLei, isUetr } from '../values/identifiers.ts';

/** Checks what a payment must have, and the check digits and shapes of what it has. */
export function checkPayment(payment: Payment, findings: FindingList): void {
  const { place, ids, amount, parties, accounts } = payment;
  if (ids.msg === undefined) findings.add('VAL-001', '', place);
  if (amount === undefined) findings.add('VAL-002', '', place);
  else if (!/^[A-Z]{3}$/.test(amount.currency)) findings.add('VAL-010', `${amount.currency.slice(0, 10)}.`, place);
  if (payment.date === undefined) findings.add('VAL-005', '', place);
  const needsEndToEnd = payment.kind !== 'return' && /^(?:pacs|pain)/.test(payment.message);
  if (needsEndToEnd && ids.endToEnd === undefined) findings.add('VAL-011', '', place);
  if (ids.uetr !== undefined && !isUetr(ids.uetr)) findings.add('VAL-009', `${ids.uetr.slice(0, 40)}.`, place);
  for (const party of parties) checkParty(party, findings);
  for (const account of accounts) {
    // A number that only looks like an IBAN may be one of another kind, so only a declared one is held to it.
    if (account.scheme === 'iban' && !isIban(account.value)) findings.add('VAL-007', `${account.role}.`, place);
  }
}

function checkParty(party: Party, findings: FindingList): void {
  const { place, bic, role } = party;
  if (bic !== undefined && !isBic(bic)) findings.add('VAL-006', `${role}.`, place);
  for (const id of party.ids) {
    if (id.type === 'lei' && !isLei(id.value)) findings.add('VAL-008', `${role}.`, place);
  }
  const isUnknown = party.name === undefined && bic === undefined && party.ids.length === 0;
  if (isUnknown && party.contacts === undefined) findings.add('VAL-012', `${role}.`, place);
}

/** Checks that debtor and creditor stand in an ISO 20022 transaction, be they empty; a return need not repeat them. */
export function checkPresence(payment: Payment, present: number, findings: FindingList): void {
  if (payment.kind === 'return') return;
  if ((present & (PRESENCE['Dbtr'] ?? 0)) === 0) findings.add('VAL-003', '', payment.place);
  if ((present & (PRESENCE['Cdtr'] ?? 0)) === 0) findings.add('VAL-004', '', payment.place);
}
