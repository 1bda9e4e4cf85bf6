/** What a value says about a party or agent. */
export type PartyField =
  | 'name'
  | 'bic'
  | 'country'
  | 'residence'
  | 'town'
  | 'street'
  | 'building'
  | 'postCode'
  | 'region'
  | 'district'
  | 'careOf'
  | 'detail'
  | 'line'
  | 'birthDate'
  | 'birthPlace'
  | 'contact'
  | 'id'
  | 'idScheme'
  | 'idIssuer'
  | 'clearingSystem'
  | 'clearingMember';

/** A field, and for identifiers their type. */
export interface PartyFieldRule {
  readonly field: PartyField;
  readonly idType?: string;
}

const ADDRESS: Readonly<Record<string, PartyField>> = {
  Ctry: 'country',
  TwnNm: 'town',
  StrtNm: 'street',
  BldgNb: 'building',
  PstCd: 'postCode',
  CtrySubDvsn: 'region',
  TwnLctnNm: 'district',
  DstrctNm: 'district',
  CareOf: 'careOf',
  AdrLine: 'line',
  Dept: 'detail',
  SubDept: 'detail',
  BldgNm: 'detail',
  Flr: 'detail',
  PstBx: 'detail',
  Room: 'detail',
  UnitNb: 'detail',
};

/** Identifiers with an element of their own, today's and those of the first versions. */
const PARTY_IDS: Readonly<Record<string, string>> = {
  'OrgId/LEI': 'lei',
  'OrgId/IBEI': 'company',
  'OrgId/EANGLN': 'gs1',
  'OrgId/USCHU': 'clearing',
  'OrgId/DUNS': 'duns',
  'OrgId/BkPtyId': 'bank-party',
  'OrgId/TaxIdNb': 'tax',
  'OrgId/PrtryId/Id': 'other',
  'OrgId/Othr/Id': 'other',
  'PrvtId/Othr/Id': 'other',
  'PrvtId/OthrId/Id': 'other',
  'PrvtId/DrvrsLicNb': 'driving-licence',
  'PrvtId/CstmrNb': 'customer',
  'PrvtId/SclSctyNb': 'social-security',
  'PrvtId/AlnRegnNb': 'alien-registration',
  'PrvtId/PsptNb': 'passport',
  'PrvtId/TaxIdNb': 'tax',
  'PrvtId/IdntyCardNb': 'national-id',
  'PrvtId/MplyrIdNb': 'employer',
};

const PARTY_VALUES: Readonly<Record<string, PartyField>> = {
  Nm: 'name',
  CtryOfRes: 'residence',
  'Id/OrgId/AnyBIC': 'bic',
  'Id/OrgId/BICOrBEI': 'bic',
  'Id/OrgId/BIC': 'bic',
  'Id/OrgId/BEI': 'bic',
  'Id/OrgId/Othr/SchmeNm/Cd': 'idScheme',
  'Id/OrgId/Othr/SchmeNm/Prtry': 'idScheme',
  'Id/OrgId/Othr/Issr': 'idIssuer',
  'Id/OrgId/PrtryId/Issr': 'idIssuer',
  'Id/PrvtId/Othr/SchmeNm/Cd': 'idScheme',
  'Id/PrvtId/Othr/SchmeNm/Prtry': 'idScheme',
  'Id/PrvtId/Othr/Issr': 'idIssuer',
  'Id/PrvtId/OthrId/IdTp': 'idScheme',
  'Id/PrvtId/Issr': 'idIssuer',
  'Id/PrvtId/DtAndPlcOfBirth/BirthDt': 'birthDate',
  'Id/PrvtId/DtAndPlcOfBirth/CityOfBirth': 'birthPlace',
  'Id/PrvtId/DtAndPlcOfBirth/PrvcOfBirth': 'birthPlace',
  'Id/PrvtId/DtAndPlcOfBirth/CtryOfBirth': 'birthPlace',
  'CtctDtls/Nm': 'contact',
  'CtctDtls/PhneNb': 'contact',
  'CtctDtls/MobNb': 'contact',
  'CtctDtls/FaxNb': 'contact',
  'CtctDtls/URLAdr': 'contact',
  'CtctDtls/EmailAdr': 'contact',
  'CtctDtls/Othr': 'contact',
  'CtctDtls/Othr/Id': 'contact',
  // Where remittance advice goes.
  'PstlAdr/Nm': 'name',
  ElctrncAdr: 'contact',
  RmtLctnElctrncAdr: 'contact',
};

const AGENT_VALUES: Readonly<Record<string, PartyField>> = {
  Nm: 'name',
  BICFI: 'bic',
  BIC: 'bic',
  'ClrSysMmbId/ClrSysId/Cd': 'clearingSystem',
  'ClrSysMmbId/ClrSysId/Prtry': 'clearingSystem',
  'ClrSysMmbId/ClrSysId': 'clearingSystem',
  'ClrSysMmbId/MmbId': 'clearingMember',
  'ClrSysMmbId/Id': 'clearingMember',
  'Othr/SchmeNm/Cd': 'idScheme',
  'Othr/SchmeNm/Prtry': 'idScheme',
  'Othr/Issr': 'idIssuer',
  'PrtryId/Issr': 'idIssuer',
};

const AGENT_IDS: Readonly<Record<string, string>> = { LEI: 'lei', 'Othr/Id': 'other', 'PrtryId/Id': 'other' };

/** What the end of a path says when what stands before it holds a party. */
export const PARTY_FIELDS: ReadonlyMap<string, PartyFieldRule> = new Map([
  ...rules(PARTY_VALUES),
  ...ids(PARTY_IDS, 'Id/'),
  ...ids({ TaxId: 'tax', RegnId: 'registration' }),
  ...rules(ADDRESS, 'PstlAdr/'),
  ...rules(ADDRESS, 'PstlAdr/Adr/'),
  ...rules(ADDRESS, 'Adr/'),
]);

/** The same for an agent: `FinInstnId`, in the first versions also `FinInstnId/CmbndId`. */
export const AGENT_FIELDS: ReadonlyMap<string, PartyFieldRule> = new Map([
  ...['FinInstnId/', 'FinInstnId/CmbndId/'].flatMap((prefix) => [
    ...rules(AGENT_VALUES, prefix),
    ...ids(AGENT_IDS, prefix),
    ...rules(ADDRESS, `${prefix}PstlAdr/`),
  ]),
  ...ids({ 'BrnchId/Id': 'branch' }),
]);

/** The same for an agent's branch, which has a name and an address of its own. */
export const BRANCH_FIELDS: ReadonlyMap<string, PartyFieldRule> = new Map([
  ...rules({ Nm: 'name' }),
  ...ids({ LEI: 'lei' }),
  ...rules(ADDRESS, 'PstlAdr/'),
]);

function rules(table: Readonly<Record<string, PartyField>>, prefix = ''): (readonly [string, PartyFieldRule])[] {
  return Object.entries(table).map(([tail, field]) => [prefix + tail, { field }] as const);
}

function ids(table: Readonly<Record<string, string>>, prefix = ''): (readonly [string, PartyFieldRule])[] {
  return Object.entries(table).map(([tail, idType]) => [prefix + tail, { field: 'id', idType }] as const);
}

/** Types of identifiers by the codes of ISO 20022's external code sets, which MT 50F uses too. */
export const ID_TYPES: ReadonlyMap<string, string> = new Map([
  ['CCPT', 'passport'],
  ['NIDN', 'national-id'],
  ['TXID', 'tax'],
  ['DRLC', 'driving-licence'],
  ['ARNU', 'alien-registration'],
  ['SOSE', 'social-security'],
  ['CUST', 'customer'],
  ['EMPL', 'employer'],
  ['COID', 'company'],
  ['CINC', 'company'],
  ['SREN', 'company'],
  ['SRET', 'company'],
  ['DUNS', 'duns'],
  ['GS1G', 'gs1'],
  ['BANK', 'bank-party'],
  ['CHID', 'clearing'],
  ['MEMB', 'clearing'],
  ['TELE', 'telephone'],
]);
