import { describe, expect, test } from 'vitest';
import { classifyPath } from './classify-path.ts';

function described(path: string): string {
  const found = classifyPath(path.split('/'));
  if (found.use === 'party') return `${found.role}${found.isAgent ? ' (agent)' : ''}.${found.rule.field}`;
  if (found.use === 'account') return `account of ${found.role}: ${found.field}`;
  return found.use === 'value' ? found.slot : found.use;
}

describe('classifyPath', () => {
  test.each([
    ['Dbtr/Nm', 'debtor.name'],
    ['Dbtr/PstlAdr/TwnNm', 'debtor.town'],
    ['Dbtr/Id/PrvtId/DtAndPlcOfBirth/BirthDt', 'debtor.birthDate'],
    ['Dbtr/CtctDtls/Nm', 'debtor.contact'],
    ['Dbtr/FinInstnId/BICFI', 'debtor (agent).bic'],
    ['DbtrAcct/Id/IBAN', 'account of debtor: value'],
    ['DbtrAcct/Nm', 'account of debtor: name'],
    ['CdtrAgt/FinInstnId/BIC', 'creditorAgent (agent).bic'],
    ['CdtrAgt/BrnchId/Nm', 'creditorAgent.branch (agent).name'],
    ['GrpHdr/InitgPty/Nm', 'initiatingParty.name'],
    ['GrpHdr/SttlmInf/InstgRmbrsmntAgt/FinInstnId/Nm', 'instructingReimbursementAgent (agent).name'],
    ['GrpHdr/SttlmInf/SttlmAcct/Id/IBAN', 'account of settlement: value'],
    ['ChrgsInf/Agt/FinInstnId/BICFI', 'chargesAgent (agent).bic'],
    ['RtrChain/Dbtr/Pty/Nm', 'debtor.name'],
    ['RtrChain/Cdtr/Agt/FinInstnId/Nm', 'creditor (agent).name'],
    ['OrgnlTxRef/Dbtr/Pty/Nm', 'original.debtor.name'],
    ['OrgnlTxRef/UndrlygCstmrCdtTrf/Cdtr/Nm', 'original.underlying.creditor.name'],
    ['UndrlygCstmrCdtTrf/Dbtr/Nm', 'underlying.debtor.name'],
    ['UndrlygCstmrCdtTrf/RmtInf/Strd/Invcr/Nm', 'underlying.invoicer.name'],
    ['RmtInf/Strd/TaxRmt/Dbtr/Authstn/Nm', 'taxDebtorAuthorised.name'],
    ['RmtInf/Strd/GrnshmtRmt/Grnshee/Nm', 'garnishee.name'],
    ['RmtInf/Ustrd', 'remittance'],
    ['RmtInf/Strd/CdtrRefInf/Ref', 'remittance'],
    ['RmtInf/Strd/RfrdDocInf/Nb', 'remittance'],
    ['RmtInf/Strd/RfrdDocAmt/DuePyblAmt', 'ignored'],
    ['InstrForNxtAgt/InstrInf', 'instruction'],
    ['Purp/Prtry', 'instruction'],
    ['Purp/Cd', 'ignored'],
    ['PmtTpInf/LclInstrm/Cd', 'service'],
    ['PmtId/UETR', 'uetr'],
    ['Amt/EqvtAmt/Amt', 'equivalentAmount'],
    ['Lssr/Nm', 'other:Lssr.name'],
    ['Foo/Bar/FinInstnId/Nm', 'other:Foo/Bar (agent).name'],
    ['LssrAcct/Id/IBAN', 'account of other:Lssr: value'],
    ['GrpHdr/InitnSrc/Nm', 'ignored'],
    ['AppHdr/Rltd/Fr/FIId/FinInstnId/Nm', 'ignored'],
    ['AppHdr/Fr/FIId/FinInstnId/Nm', 'instructingAgent (agent).name'],
    ['AgrdRate/FXAgt/FinInstnId/BICFI', 'exchangeAgent (agent).bic'],
    ['OrgnlGrpInf/RtrRsnInf/AddtlInf', 'instruction'],
    ['SplmtryData/Envlp/Dbtr/Nm', 'unmapped'],
    ['Nm', 'unmapped'],
    ['NewThing', 'unmapped'],
  ])('%s → %s', (path, expected) => {
    expect(described(path)).toBe(expected);
  });
});
