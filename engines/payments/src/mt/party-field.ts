import type { Mutable } from '../mutable.ts';
import type { Account, Party, PartyId } from '../payment.ts';
import { bicCountry, isBic, isIban } from '../values/identifiers.ts';
import type { MtField } from './fields.ts';
import { isNumbered, type PartyLines, readCodedId, readFreeLines, readNumberedLines } from './party-lines.ts';

/** A party field taken apart; `party` is undefined when the field holds an account only (53B, 57C). */
interface MtPartyField {
  readonly party: Party | undefined;
  readonly account: Account | undefined;
  /** False when the value does not fit the option; what could be read was read. */
  readonly fits: boolean;
}

/** Clearing systems by MT's two letters, as ISO 20022 names them. */
const CLEARING_SYSTEMS: ReadonlyMap<string, string> = new Map([
  ['AT', 'ATBLZ'],
  ['AU', 'AUBSB'],
  ['BL', 'DEBLZ'],
  ['CC', 'CACPA'],
  ['CH', 'USPID'],
  ['CN', 'CNAPS'],
  ['ES', 'ESNCC'],
  ['FW', 'USABA'],
  ['GR', 'GRBIC'],
  ['HK', 'HKNCC'],
  ['IE', 'IENCC'],
  ['IN', 'INFSC'],
  ['IT', 'ITNCC'],
  ['PL', 'PLKNR'],
  ['PT', 'PTNCC'],
  ['RU', 'RUCBC'],
  ['SC', 'GBDSC'],
  ['SW', 'CHSIC'],
  ['ZA', 'ZANCC'],
]);

/**
 * Reads a party field of any option: A (BIC), B (place), C (account), D (name and address), F (numbered lines),
 * G and H (account with BIC, with name), K and no letter (name and address), L (name).
 */
export function readPartyField(field: MtField, role: string, isAgent: boolean): MtPartyField {
  const lines = [...field.lines];
  const account = readAccountLine(lines, field.option);
  const read = readLines(lines, field.option);
  const ids = [...account.ids, ...read.ids];
  const hasParty = read.name !== undefined || read.bic !== undefined || ids.length > 0 || read.address !== undefined;
  const party: Mutable<Party> = {
    role,
    isAgent:
      isAgent || (read.bic !== undefined && field.option === 'A' && field.number !== '50' && field.number !== '59'),
    ids,
    place: { path: `block 4 :${field.tag}:`, line: field.line },
  };
  if (read.name !== undefined) party.name = read.name;
  if (read.truncated !== undefined) party.truncated = read.truncated;
  if (read.bic !== undefined) party.bic = read.bic;
  const country = read.country ?? (read.bic === undefined ? undefined : bicCountry(read.bic));
  if (country !== undefined) party.country = country;
  if (read.address !== undefined) party.address = read.address;
  if (read.birthDate !== undefined) party.birthDate = read.birthDate;
  if (read.birthPlace !== undefined) party.birthPlace = read.birthPlace;
  return {
    party: hasParty ? party : undefined,
    account: account.value === undefined ? undefined : accountOf(accountRole(field, role), account.value),
    fits: read.fits,
  };
}

/** The account of 53B is the one over which sender and receiver settle, not one of a third bank. */
function accountRole(field: MtField, role: string): string {
  return field.number === '53' && field.option === 'B'
    ? role.replace('instructingReimbursementAgent', 'settlement')
    : role;
}

function accountOf(role: string, text: string): Account {
  const compact = text.replaceAll(' ', '');
  return isIban(compact) ? { role, value: compact, scheme: 'iban' } : { role, value: text, scheme: 'other' };
}

/** Takes the first line away when it is an account, a clearing code, or (50F) a coded identifier. */
function readAccountLine(lines: string[], option: string): { value?: string; ids: PartyId[] } {
  const first = (lines[0] ?? '').trim();
  if (first.startsWith('//')) {
    lines.shift();
    return { ids: clearingIds(first.slice(2)) };
  }
  if (first.startsWith('/')) {
    lines.shift();
    // `/C/` and `/D/` say which side of the account is meant.
    const value = first
      .slice(1)
      .replace(/^[CD]\//, '')
      .trim();
    return value === '' ? { ids: [] } : { value, ids: [] };
  }
  const coded = option === 'F' ? readCodedId(first) : undefined;
  if (coded === undefined) return { ids: [] };
  lines.shift();
  return { ids: [coded] };
}

function clearingIds(text: string): PartyId[] {
  const scheme = CLEARING_SYSTEMS.get(text.slice(0, 2));
  const value = scheme === undefined ? text : text.slice(2);
  // `//RT` and the like ask for a way of settlement and name nobody.
  if (value.length < 3) return [];
  if (scheme === undefined) return [{ type: 'clearing', value }];
  return [{ type: 'clearing', value, country: scheme.slice(0, 2), scheme }];
}

type ReadLines = PartyLines & { bic?: string; fits: boolean };

function readLines(lines: string[], option: string): ReadLines {
  const first = (lines[0] ?? '').trim();
  if (option === 'A' || option === 'G') return readBicLines(lines, first);
  if (option === 'F' || isNumbered(lines)) return { ...readNumberedLines(lines), fits: isNumbered(lines) };
  if (option === 'L') return { ...readFreeLines([lines.join(' ')]), fits: lines.length === 1 };
  if (option === 'C') return { ids: [], ...(first === '' ? {} : readFreeLines(lines)), fits: first === '' };
  // A place, not a name, but a place is screened too.
  if (option === 'B')
    return { ids: [], ...(first === '' ? {} : { address: { lines: [first] } }), fits: lines.length <= 1 };
  return { ...readFreeLines(lines), fits: first !== '' && lines.length <= 4 };
}

/** Option A: a BIC alone. Another text is kept as a name, since it is all that says who this is. */
function readBicLines(lines: readonly string[], first: string): ReadLines {
  const bic = first.toUpperCase();
  if (isBic(bic)) {
    const more = readFreeLines(lines.slice(1));
    return { ...more, bic, fits: lines.length === 1 };
  }
  return { ...readFreeLines(lines), fits: false };
}
