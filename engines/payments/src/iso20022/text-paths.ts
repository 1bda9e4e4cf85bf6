/** Free text that is screened as remittance is, by the path relative to the transaction, batch or message. */
export const INSTRUCTION_PATHS: readonly string[] = [
  '**/InstrForCdtrAgt/InstrInf',
  '**/InstrForNxtAgt/InstrInf',
  '**/InstrForDbtrAgt/InstrInf',
  '**/InstrForDbtrAgt',
  '**/Purp/Prtry',
  '**/CtgyPurp/Prtry',
  'RgltryRptg/Dtls/Inf',
  'RgltryRptg/Dtls/Tp',
  'RgltryRptg/Dtls/Ctry',
  'RgltryRptg/RgltryDtls/Inf',
  '**/RtrRsnInf/AddtlInf',
  '**/RtrRsnInf/AddtlRtrRsnInf',
  '**/RtrRsnInf/Rsn/Prtry',
  'ChqInstr/MemoFld',
  'ChqInstr/RgnlClrZone',
  'ChqInstr/PrtLctn',
  'ChqInstr/DlvryMtd/Prtry',
  'ChqInstr/Sgntr',
  'GrpHdr/Authstn/Prtry',
  '**/MndtRltdInf/Rsn/Prtry',
  '**/MndtRltdInf/AmdmntInfDtls/OrgnlRsn/Prtry',
];

/** Texts and references of the remittance. */
export const REMITTANCE_PATHS: readonly string[] = [
  '**/RmtInf/Ustrd',
  '**/Strd/AddtlRmtInf',
  '**/Strd/**/Ref',
  '**/Strd/CdtrRefInf/CdtrRef',
  '**/Strd/**/Nb',
  '**/Strd/**/Desc',
  '**/Strd/**/Prtry',
  '**/Strd/**/AddtlInf',
  '**/Strd/**/RfrdDocNb',
  '**/Strd/**/RefNb',
  ...['Tax', '**/TaxRmt'].flatMap((tax) => [
    `${tax}/AdmstnZone`,
    `${tax}/AdmstnZn`,
    `${tax}/RefNb`,
    `${tax}/Mtd`,
    `${tax}/Rcrd/CtgyDtls`,
    `${tax}/Rcrd/CertId`,
    `${tax}/Rcrd/AddtlInf`,
  ]),
];

/** What says which service carries the payment: `INST`, `SEPA`. */
export const SERVICE_PATHS: readonly string[] = [
  'PmtTpInf/SvcLvl/Cd',
  'PmtTpInf/SvcLvl/Prtry',
  'PmtTpInf/LclInstrm',
  'PmtTpInf/LclInstrm/Cd',
  'PmtTpInf/LclInstrm/Prtry',
  'GrpHdr/PmtTpInf/SvcLvl/Cd',
  'GrpHdr/PmtTpInf/SvcLvl/Prtry',
  'GrpHdr/PmtTpInf/LclInstrm/Cd',
  'GrpHdr/PmtTpInf/LclInstrm/Prtry',
];
