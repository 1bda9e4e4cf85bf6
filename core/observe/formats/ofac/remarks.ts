import { englishCountryCode, imoNumber, readGender, readListedDate, saysNoCountry } from '../../../model/index.ts';
import type { TextCleaner } from '../../clean-text.ts';
import { EntityBuilder, type EntryBuilder } from '../../entity-builder.ts';
import { attachOfacDocument, type DocumentKind } from './document.ts';
import { ofacPersonName } from './name.ts';
import { UNNAMED_DOCUMENT, type RemarkRule, remarkRule } from './remark-rules.ts';

/** What reading one entry's remarks needs and fills. */
export interface RemarkTarget {
  readonly entry: EntryBuilder;
  readonly sanction: EntityBuilder;
  readonly cleaner: TextCleaner;
  /** The id of the entry whose main name this is, if the edition has one. */
  readonly entryByName: (name: string) => string | undefined;
  /** Called for a piece that no rule takes. */
  readonly unread: (piece: string) => void;
}

/** Reads an OFAC remark piece by piece; every piece ends up in a property, a related entity or a note. */
export function readOfacRemarks(remarks: string, target: RemarkTarget): void {
  if (remarks === '') return;
  for (const raw of remarks.replace(/\.\s*$/, '').split(';')) {
    const line = target.cleaner.line(raw.trim());
    const piece = line.startsWith('(Linked To') ? line.slice(1).replace(/\)$/, '') : line;
    if (piece !== '') readOfacPiece(piece, target);
  }
}

/** Words of offices and ranks: OFAC writes what somebody is or was among the remarks, without any label. */
const ROLE =
  /\b(?:minister|director|chairman|chairperson|president|general|commander|chief|head|member|secretary|governor|representative|officer|manager|deputy|colonel|ambassador|judge|official|employee|advis[eo]r|speaker|prosecutor|inspector|rector|magistrate|commissioner|founder|leader|spokesman|mayor|captain|brigadier|admiral|CEO|justice|aide|imam|constituent|senator)\b/i;

/** Reads one piece, a label and what it says: `DOB 12 Feb 1964`. */
export function readOfacPiece(piece: string, target: RemarkTarget): void {
  const main = /^alt\. /i.test(piece) ? piece.slice(5) : piece;
  const found = remarkRule(main);
  if (found !== undefined && apply(found.rule, found.label, found.rest, target)) return;
  const document = found === undefined ? UNNAMED_DOCUMENT.exec(main) : null;
  if (document !== null) {
    addDocument(document[1] ?? '', document[2] ?? '', { schema: 'Identification' }, target);
    return;
  }
  if (found === undefined && target.entry.subject.schema === 'Person' && ROLE.test(piece)) {
    target.entry.subject.add('position', piece);
    return;
  }
  target.entry.subject.add('notes', piece);
  if (found?.rule.kind !== 'note') target.unread(piece);
}

/** Whether the rest could be read as the rule says; if not, the piece becomes a note. */
function apply(rule: RemarkRule, label: string, rest: string, target: RemarkTarget): boolean {
  const { subject } = target.entry;
  switch (rule.kind) {
    case 'text':
      return addText(rule.property, rest, target);
    case 'number':
      return addIf(subject, rule.property, rest.replace(/,/g, ''));
    case 'date':
      return addIf(subject, rule.property, readListedDate(rest));
    case 'country':
      return saysNoCountry(rest) || addIf(subject, rule.property, englishCountryCode(rest));
    case 'gender':
      return addIf(subject, rule.property, readGender(rest));
    case 'alias':
      return addAlias(rule.property, rest, target);
    case 'passport':
      return addDocument(label, rest, { schema: 'Passport', property: 'passportNumber' }, target);
    case 'document':
      return addDocument(label, rest, { schema: 'Identification', property: rule.property }, target);
    case 'imo':
      return addIf(subject, 'imoNumber', imoNumber(rest));
    case 'wallet':
      return addWallet(rest, target);
    case 'security':
      return addSecurity(rule.property, rest, target);
    case 'link':
      return addLink(rest, target);
    case 'provision':
      target.sanction.add('provisions', `${label} ${rest}`.trim());
      return true;
    case 'sanctionDate':
      return addSanctionDate(rule.property, label, rest, target);
    default:
      return false;
  }
}

function addIf(subject: EntityBuilder, property: string, value: string | undefined): boolean {
  if (value === undefined || value === '') return false;
  subject.add(property, value);
  return true;
}

function addText(property: string, rest: string, { entry }: RemarkTarget): boolean {
  if (rest === '') return false;
  entry.subject.add(property, rest);
  if (property === 'birthPlace') entry.subject.add('birthCountry', lastPartCountry(rest));
  return true;
}

/** `Leningrad, Russia` → `ru`; `Tripoli, Korea, North` is told by its last two parts. */
function lastPartCountry(place: string): string | undefined {
  const parts = place.split(', ');
  return englishCountryCode(parts.slice(-2).join(', ')) ?? englishCountryCode(parts.at(-1) ?? '');
}

/** A name in single quotes is weak by OFAC's own convention. */
function addAlias(property: 'alias' | 'previousName', rest: string, { entry, cleaner }: RemarkTarget): boolean {
  const quoted = /^['‘’](.*?)['’]?$/u.exec(rest);
  const listed = cleaner.name((quoted?.[1] ?? rest).replace(/^["“]|["”]$/gu, ''));
  if (listed === '') return false;
  const name = entry.subject.schema === 'Person' ? ofacPersonName(listed).whole : listed;
  entry.subject.add(quoted === null ? property : 'weakAlias', name);
  return true;
}

/** A longer piece is no number with a country and dates. */
const DOCUMENT_CHARS_MAX = 300;
const DOCUMENT =
  /^(?:# ?)?(.+?)(?:\s+\(([^()]*)\))?(?:\s+issued\s+(?:on\s+)?(\d{1,2} \w+ \d{4}|\w+ \d{4}|\d{4}))?(?:\s+expire[sd]\s+(?:on\s+)?(\d{1,2} \w+ \d{4}|\w+ \d{4}|\d{4}))?(?:\s+\((expired)\))?$/i;

/** `A1234567 (Iran) issued 10 Aug 2016 expires 10 Aug 2021`. */
function addDocument(label: string, rest: string, kind: DocumentKind, target: RemarkTarget): boolean {
  const match = rest.length > DOCUMENT_CHARS_MAX ? null : DOCUMENT.exec(rest);
  const number = match?.[1]?.trim() ?? '';
  if (match === null || !/\d/.test(number)) return false;
  const [, , issuer, issued = '', expires = '', status] = match;
  const dates = { issued: readListedDate(issued), expires: readListedDate(expires) };
  attachOfacDocument({ label, number, issuer, ...dates, status }, kind, target.entry);
  return true;
}

function addWallet(rest: string, { entry }: RemarkTarget): boolean {
  const match = /^-?\s*([A-Z]{2,6})\s+(\S+)$/.exec(rest);
  if (match === null) return false;
  const wallet = new EntityBuilder('CryptoWallet')
    .add('publicKey', match[2])
    .add('currency', match[1] === 'XBT' ? 'BTC' : match[1]);
  entry.attach(wallet, 'wallet', 'holder');
  return true;
}

function addSecurity(property: 'isin' | 'ticker', rest: string, { entry }: RemarkTarget): boolean {
  if (rest === '') return false;
  entry.attach(new EntityBuilder('Security').add(property, rest), 'security', 'issuer');
  return true;
}

function addLink(rest: string, { entry, entryByName }: RemarkTarget): boolean {
  // The full stop at the end of all remarks may have been the one of `S.A.`
  const other = entryByName(rest) ?? entryByName(`${rest}.`);
  if (other === undefined) entry.subject.add('notes', `Linked To: ${rest}`);
  else if (other !== entry.id)
    entry.attach(new EntityBuilder('UnknownLink').add('object', other).add('role', 'Linked To'), 'link', 'subject');
  return rest !== '';
}

function addSanctionDate(property: string, label: string, rest: string, { sanction }: RemarkTarget): boolean {
  const match = /^(\([^()]*\))?:?\s*(.*)$/.exec(rest);
  const date = readListedDate(match?.[2] ?? '');
  sanction.add('provisions', `${label} ${rest}`);
  sanction.add(property, date);
  return true;
}
