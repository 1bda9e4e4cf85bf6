/** The role of a party field by its number, and whether it is an agent. */
interface MtRole {
  readonly role: string;
  readonly isAgent: boolean;
}

const agent = (role: string): MtRole => ({ role, isAgent: true });
const customer = (role: string): MtRole => ({ role, isAgent: false });

/** A customer transfer (103), and the customers' part of a cover payment. */
export const CUSTOMER_ROLES: ReadonlyMap<string, MtRole> = new Map([
  ['50', customer('debtor')],
  ['51', agent('sendingInstitution')],
  ['52', agent('debtorAgent')],
  ['53', agent('instructingReimbursementAgent')],
  ['54', agent('instructedReimbursementAgent')],
  ['55', agent('thirdReimbursementAgent')],
  ['56', agent('intermediaryAgent1')],
  ['57', agent('creditorAgent')],
  ['59', customer('creditor')],
]);

/** A transfer between institutions (202, 205): debtor and creditor are institutions themselves. */
export const BANK_ROLES: ReadonlyMap<string, MtRole> = new Map([
  ['52', agent('debtor')],
  ['53', agent('instructingReimbursementAgent')],
  ['54', agent('instructedReimbursementAgent')],
  ['56', agent('intermediaryAgent1')],
  ['57', agent('creditorAgent')],
  ['58', agent('creditor')],
]);
