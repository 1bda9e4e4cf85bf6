import { countryName, prefixDateParts } from '../../../model/index.ts';
import type { ListedParty, ListedPartyName } from '../listed-party.ts';

/** The files of an OFAC edition, as text. */
export interface OfacFiles {
  readonly sdn: string;
  readonly alt: string;
  readonly add: string;
  readonly comments: string;
}

const NULL = '-0- ';
const TYPE_OF_KIND = { person: 'individual', organization: '', vessel: 'vessel', aircraft: 'aircraft' } as const;
/** A longer remark goes on in the comments file. */
const REMARK_CHARS_MAX = 1000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Writes parties as the four CSV files of OFAC's SDN list, with Remarks as OFAC writes them; always the same text. */
export function writeOfacCsv(parties: readonly ListedParty[]): OfacFiles {
  const remarks = parties.map((party) => ({ id: party.id, text: remarksOf(party) }));
  return {
    sdn: file(parties.map((party, index) => mainRow(party, remarks[index]?.text ?? ''))),
    alt: file(parties.flatMap((party) => altNames(party).map((name, index) => altRow(party, name, index)))),
    add: file(parties.flatMap(addressRows)),
    comments: file(
      remarks
        .filter(({ text }) => text.length > REMARK_CHARS_MAX)
        .map(({ id, text }) => [id, quoted(text.slice(REMARK_CHARS_MAX))]),
    ),
  };
}

/** OFAC ends its files with the character by which DOS ended a text. */
function file(rows: readonly (readonly string[])[]): string {
  return `${rows.map((row) => `${row.join(',')}\r\n`).join('')}\u001a`;
}

function quoted(text: string | undefined): string {
  return text === undefined || text === '' ? NULL : `"${text.replaceAll('"', '""')}"`;
}

function mainRow(party: ListedParty, remarks: string): string[] {
  const vessel = party.kind === 'vessel';
  const flag = vessel && party.countries?.[0] !== undefined ? countryName(party.countries[0]) : '';
  return [
    party.id,
    quoted(listedName(party.names[0], party)),
    quoted(TYPE_OF_KIND[party.kind]),
    quoted(party.programs.join('] [')),
    quoted(party.position ?? party.title),
    quoted(vessel ? party.callSign : ''),
    NULL,
    NULL,
    NULL,
    quoted(flag),
    NULL,
    quoted(remarks.slice(0, REMARK_CHARS_MAX)),
  ];
}

/** `LAST, First Middle`; a person's name of which no last name is known has its last word in front. */
function listedName(name: ListedPartyName | undefined, party: ListedParty): string {
  if (name === undefined || party.kind !== 'person') return name?.whole ?? '';
  const words = name.whole.split(' ');
  const last = name.last !== undefined && name.whole.endsWith(` ${name.last}`) ? name.last : (words.at(-1) ?? '');
  const first = name.whole.slice(0, name.whole.length - last.length).trim();
  return first === '' ? name.whole : `${last}, ${first}`;
}

function altNames(party: ListedParty): ListedPartyName[] {
  return party.names.slice(1).filter((name) => name.weak !== true);
}

function altRow(party: ListedParty, name: ListedPartyName, index: number): string[] {
  return [
    party.id,
    `${party.id}${index + 1}`,
    quoted(name.former === true ? 'fka' : 'aka'),
    quoted(listedName(name, party)),
    NULL,
  ];
}

function addressRows(party: ListedParty): string[][] {
  const given = party.addresses ?? [];
  const seats =
    party.kind === 'organization' && given.length === 0 ? (party.countries ?? []).map((country) => ({ country })) : [];
  const rows = [...given, ...seats].map((address) => [
    quoted('street' in address ? address.street : ''),
    quoted('city' in address ? address.city : ''),
    quoted(address.country === undefined ? '' : countryName(address.country)),
  ]);
  const all = rows.length === 0 ? [[NULL, NULL, NULL]] : rows;
  return all.map((row, index) => [party.id, `${party.id}${index + 1}`, ...row, NULL]);
}

function remarksOf(party: ListedParty): string {
  const isPerson = party.kind === 'person';
  const place = [
    party.birthPlace?.city,
    party.birthPlace?.country === undefined ? undefined : countryName(party.birthPlace.country),
  ];
  const pieces = [
    ...(party.birthDates ?? []).map((date, index) => `${index === 0 ? '' : 'alt. '}DOB ${ofacDate(date)}`),
    ...(party.birthPlace === undefined ? [] : [`POB ${place.filter((part) => part !== undefined).join(', ')}`]),
    ...(isPerson
      ? (party.countries ?? []).map((code, index) => `${index === 0 ? '' : 'alt. '}nationality ${countryName(code)}`)
      : []),
    ...(party.gender === undefined ? [] : [`Gender ${party.gender === 'male' ? 'Male' : 'Female'}`]),
    ...(party.documents ?? []).map(({ type, number, country }) => {
      const label = type === 'passport' ? 'Passport' : 'National ID No.';
      return `${label} ${number}${country === undefined ? '' : ` (${countryName(country)})`}`;
    }),
    ...(party.imo === undefined ? [] : [`Vessel Registration Identification IMO ${party.imo}`]),
    ...(party.wallets ?? []).map(({ currency, address }) => `Digital Currency Address - ${currency} ${address}`),
    ...party.names
      .slice(1)
      .filter((name) => name.weak === true)
      .map((name) => `a.k.a. '${listedName(name, party)}'`),
    ...(party.remark === undefined ? [] : [party.remark.replaceAll(';', ',')]),
  ];
  return pieces.length === 0 ? '' : `${pieces.join('; ')}.`;
}

function ofacDate(date: string): string {
  const [from = '', to] = date.split('/');
  if (to !== undefined) return `${ofacDate(from)} to ${ofacDate(to)}`;
  const parts = prefixDateParts(from.replace(/~$/, ''));
  if (parts === undefined) return from;
  const day = parts.day === undefined ? '' : `${String(parts.day).padStart(2, '0')} `;
  const month = parts.month === undefined ? '' : `${MONTHS[parts.month - 1]} `;
  return `${from.endsWith('~') ? 'circa ' : ''}${day}${month}${parts.year}`;
}
