/**
 * Role words by the path of the element that holds the party, agent or account's owner, relative to the transaction
 * (or batch, or message). The longest ending that is in this table counts, so a path is written as short as it is
 * unambiguous.
 */
const ROLES: ReadonlyMap<string, string> = new Map([
  ['InitgPty', 'initiatingParty'],
  ['Dbtr', 'debtor'],
  ['UltmtDbtr', 'ultimateDebtor'],
  ['DbtrAgt', 'debtorAgent'],
  ['FrstAgt', 'debtorAgent'],
  ['IntrmyAgt', 'intermediaryAgent1'],
  ['IntrmyAgt1', 'intermediaryAgent1'],
  ['IntrmyAgt2', 'intermediaryAgent2'],
  ['IntrmyAgt3', 'intermediaryAgent3'],
  ['CdtrAgt', 'creditorAgent'],
  ['FnlAgt', 'creditorAgent'],
  ['Cdtr', 'creditor'],
  ['UltmtCdtr', 'ultimateCreditor'],
  ['InstgAgt', 'instructingAgent'],
  ['InstdAgt', 'instructedAgent'],
  ['FwdgAgt', 'forwardingAgent'],
  ['PrvsInstgAgt', 'previousInstructingAgent1'],
  ['PrvsInstgAgt1', 'previousInstructingAgent1'],
  ['PrvsInstgAgt2', 'previousInstructingAgent2'],
  ['PrvsInstgAgt3', 'previousInstructingAgent3'],
  ['InstgRmbrsmntAgt', 'instructingReimbursementAgent'],
  ['InstdRmbrsmntAgt', 'instructedReimbursementAgent'],
  ['ThrdRmbrsmntAgt', 'thirdReimbursementAgent'],
  ['SttlmInf/Sttlm', 'settlement'],
  ['SttlmPlc', 'settlementPlace'],
  ['ChrgsInf/Agt', 'chargesAgent'],
  ['ChrgsInf/Pty', 'chargesAgent'],
  ['ChrgsAcctAgt', 'chargesAccountAgent'],
  ['Chrgs', 'chargesAccount'],
  ['RtrRsnInf/Orgtr', 'returnOriginator'],
  ['RtrRsnInf/RtrOrgtr', 'returnOriginator'],
  ['RgltryRptg/Authrty', 'regulatoryAuthority'],
  ['Strd/Invcr', 'invoicer'],
  ['Strd/Invcee', 'invoicee'],
  ['TaxRmt/Cdtr', 'taxCreditor'],
  ['TaxRmt/Dbtr', 'taxDebtor'],
  ['TaxRmt/UltmtDbtr', 'taxUltimateDebtor'],
  ['Tax/Cdtr', 'taxCreditor'],
  ['Tax/Dbtr', 'taxDebtor'],
  ['Tax/UltmtDbtr', 'taxUltimateDebtor'],
  ['Cdtr/Authstn', 'taxCreditorAuthorised'],
  ['Dbtr/Authstn', 'taxDebtorAuthorised'],
  ['UltmtDbtr/Authstn', 'taxUltimateDebtorAuthorised'],
  ['GrnshmtRmt/Grnshee', 'garnishee'],
  ['GrnshmtRmt/GrnshmtAdmstr', 'garnishmentAdministrator'],
  ['RmtLctnDtls', 'remittanceLocation'],
  ['RmtLctnPstlAdr', 'remittanceLocation'],
  ['RltdRmtInf', 'remittanceLocation'],
  ['ChqInstr/ChqFr', 'chequeFrom'],
  ['ChqInstr/DlvrTo', 'chequeDeliverTo'],
  ['CdtrSchmeId', 'creditorScheme'],
  ['OrgnlCdtrSchmeId', 'mandateOriginalCreditor'],
  ['OrgnlCdtrAgt', 'mandateOriginalCreditorAgent'],
  ['OrgnlDbtr', 'mandateOriginalDebtor'],
  ['OrgnlDbtrAgt', 'mandateOriginalDebtorAgent'],
  ['AgrdRate/FXAgt', 'exchangeAgent'],
  ['Fr', 'instructingAgent'],
  ['To', 'instructedAgent'],
]);

/** Elements that put a whole second set of parties beneath a transaction, with the word in front of their roles. */
const SCOPES: ReadonlyMap<string, string> = new Map([
  ['UndrlygCstmrCdtTrf', 'underlying.'],
  ['OrgnlTxRef', 'original.'],
]);

/** Elements without a meaning of their own for the role. */
const TRANSPARENT: ReadonlySet<string> = new Set(['GrpHdr', 'SttlmInf', 'RtrChain']);

/** Levels of choice between a party and an agent: `RtrChain/Dbtr/Pty`, `OrgnlTxRef/Dbtr/Agt`. */
const CHOICES: ReadonlySet<string> = new Set(['Pty', 'Agt', 'FIId', 'OrgId']);

/**
 * The role of a container, given its path as segments relative to the transaction, batch or message.
 * A path that the table does not know is `other:` and the path.
 */
export function roleOf(segments: readonly string[]): string {
  let scope = '';
  let rest = segments;
  for (let first = rest[0]; first !== undefined && rest.length > 1; first = rest[0]) {
    const word = SCOPES.get(first);
    if (word === undefined && !TRANSPARENT.has(first)) break;
    scope += word ?? '';
    rest = rest.slice(1);
  }
  const role = roleWithin(rest, segments);
  return role === undefined ? `other:${segments.join('/')}` : scope + role;
}

/** Groups inside a transaction in which the plain role words keep their meaning. */
const GROUPS: ReadonlySet<string> = new Set(['RltdRmtInf', 'MndtRltdInf', 'AppHdr']);

function roleWithin(rest: readonly string[], whole: readonly string[]): string | undefined {
  const two = ROLES.get(whole.slice(-2).join('/'));
  if (two !== undefined) return two;
  const last = rest.at(-1) ?? '';
  if (rest.length > 1 && last === 'BrnchId') {
    const parent = roleWithin(rest.slice(0, -1), whole.slice(0, -1));
    return parent === undefined ? undefined : `${parent}.branch`;
  }
  if (rest.length > 1 && CHOICES.has(last)) return roleWithin(rest.slice(0, -1), whole.slice(0, -1));
  // A plain role word stands directly in the transaction, or in a group of its own such as a mandate.
  return rest.length === 1 || GROUPS.has(rest[0] ?? '') ? ROLES.get(last) : undefined;
}
