import { type ListEntry, englishCountryCode } from '../../../model/index.ts';
import type { TextCleaner } from '../../clean-text.ts';
import { EntityBuilder, EntryBuilder } from '../../entity-builder.ts';
import { EntryCollector } from '../../entry-collector.ts';
import type { FindingCollector } from '../../findings.ts';
import type { ReadContext } from '../../format-reader.ts';
import type { OfacEdition } from './group.ts';
import { ofacPersonName } from './name.ts';
import { readOfacRemarks } from './remarks.ts';
import { type OfacRow, type OfacTable, type OfacTableKind, ofacValue } from './table.ts';

const OFAC_AUTHORITY = 'Office of Foreign Assets Control';
const SOURCE_URL = 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=';
/** The main file cuts a remark here; its end stands in the comments file. */
const REMARK_CHARS_MAX = 1000;

const SCHEMA_OF_TYPE: Readonly<Record<string, string>> = {
  individual: 'Person',
  vessel: 'Vessel',
  aircraft: 'Airplane',
};

/** Makes the entries of an OFAC edition out of its tables, joined by ent_num. Ids are `ofac-<ent_num>`. */
export function joinOfacEdition(edition: OfacEdition, { findings, cleaner }: ReadContext): readonly ListEntry[] {
  const joiner = new Joiner(edition, cleaner);
  const entries = new EntryCollector(findings);
  for (const [number, rows] of edition.main.rows) {
    for (const row of rows) entries.add(joiner.entry(number, row), row.line);
  }
  joiner.report(findings);
  return entries.list();
}

class Joiner {
  readonly #edition: OfacEdition;
  readonly #cleaner: TextCleaner;
  readonly #tables: Readonly<Record<'alt' | 'add' | 'comments', readonly OfacTable[]>>;
  readonly #entryByName = new Map<string, string>();
  #unread = 0;
  #firstUnread = '';
  #cutRemarks = 0;
  #firstCut = '';

  constructor(edition: OfacEdition, cleaner: TextCleaner) {
    this.#edition = edition;
    this.#cleaner = cleaner;
    const ofKind = (kind: OfacTableKind): OfacTable[] => edition.others.filter((table) => table.kind === kind);
    this.#tables = { alt: ofKind('alt'), add: ofKind('add'), comments: ofKind('comments') };
    for (const [number, rows] of edition.main.rows)
      this.#entryByName.set(ofacValue(rows[0]?.fields[1]), `ofac-${number}`);
  }

  report(findings: FindingCollector): void {
    const path = this.#edition.main.file;
    if (this.#unread > 0)
      findings.add('LIST-306', { path, values: { count: this.#unread, example: this.#firstUnread } });
    if (this.#cutRemarks > 0)
      findings.add('LIST-307', { path, values: { count: this.#cutRemarks, id: this.#firstCut } });
  }

  entry(number: string, row: OfacRow): ListEntry {
    const column = (index: number): string => this.#text(row.fields[index]);
    const schema = SCHEMA_OF_TYPE[column(2).toLowerCase()] ?? 'Organization';
    const entry = new EntryBuilder(`ofac-${number}`, schema);
    const sanction = new EntityBuilder('Sanction')
      .add('authority', OFAC_AUTHORITY)
      .add('authorityId', number)
      .add('country', 'us')
      .add('sourceUrl', `${SOURCE_URL}${number}`);
    for (const program of column(3).split('] [')) sanction.add('program', program);
    this.#addMainName(entry, this.#cleaner.name(ofacValue(row.fields[1])));
    addMainColumns(entry, column);
    this.#addOtherNames(entry, number);
    this.#addAddresses(entry, number);
    readOfacRemarks(this.#remarks(number, row), {
      entry,
      sanction,
      cleaner: this.#cleaner,
      entryByName: (name) => this.#entryByName.get(name),
      unread: (piece) => this.#countUnread(piece),
    });
    entry.subject.add('topics', 'sanction');
    entry.attachOnly(sanction, 'sanction', 'entity');
    return entry.build();
  }

  #countUnread(piece: string): void {
    if (this.#unread === 0) this.#firstUnread = piece;
    this.#unread += 1;
  }

  #addMainName({ subject }: EntryBuilder, listed: string): void {
    if (subject.schema !== 'Person') {
      subject.add('name', listed);
      return;
    }
    const name = ofacPersonName(listed);
    subject.add('name', name.whole).add('lastName', name.lastName).add('firstName', name.firstName);
    if (name.whole !== listed) subject.add('summary', `Listed as ${listed}`);
  }

  #addOtherNames({ subject }: EntryBuilder, number: string): void {
    for (const { fields } of this.#rows('alt', number)) {
      const listed = this.#cleaner.name(ofacValue(fields[3]));
      const remarks = this.#cleaner.line(ofacValue(fields[4]));
      const name = subject.schema === 'Person' ? ofacPersonName(listed).whole : listed;
      const isFormer = fields[2]?.trim().toLowerCase() === 'fka';
      if (!subject.has('name', name))
        subject.add(/weak|low quality/i.test(remarks) ? 'weakAlias' : isFormer ? 'previousName' : 'alias', name);
      if (remarks !== '') subject.add('notes', `Alias ${listed}: ${remarks}`);
    }
  }

  #addAddresses(entry: EntryBuilder, number: string): void {
    for (const { fields } of this.#rows('add', number)) {
      const street = this.#text(fields[2]);
      const city = this.#text(fields[3]);
      const country = this.#text(fields[4]);
      const remarks = this.#text(fields[5]);
      const full = joined(joined(street, city), country);
      if (full === '' && remarks === '') continue;
      const code = englishCountryCode(country);
      const address = new EntityBuilder('Address')
        .add('full', full)
        .add('street', street)
        .add('city', city)
        .add('region', code === undefined ? country : undefined)
        .add('country', code)
        .add('remarks', remarks);
      entry.subject.add('addressEntity', entry.attach(address, 'addr'));
      if (entry.subject.schema === 'Organization') entry.subject.add('country', code);
    }
  }

  #text(field: string | undefined): string {
    const value = ofacValue(field);
    return value === '' ? '' : this.#cleaner.line(value);
  }

  #remarks(number: string, row: OfacRow): string {
    // Untrimmed: the comments go on where the remark was cut, be it before or after a space.
    const remarks = ofacValue(row.fields[11]) === '' ? '' : (row.fields[11] ?? '');
    const rest = this.#rows('comments', number).map(({ fields }) => fields[1] ?? '');
    if (rest.length === 0 && remarks.length >= REMARK_CHARS_MAX) {
      if (this.#cutRemarks === 0) this.#firstCut = number;
      this.#cutRemarks += 1;
    }
    return remarks + rest.join('');
  }

  #rows(kind: 'alt' | 'add' | 'comments', number: string): readonly OfacRow[] {
    const [first, ...others] = this.#tables[kind];
    const rows = first?.rows.get(number) ?? [];
    return others.length === 0 ? rows : [...rows, ...others.flatMap((table) => table.rows.get(number) ?? [])];
  }
}

function joined(first: string, second: string): string {
  return first === '' ? second : second === '' ? first : `${first}, ${second}`;
}

/** Columns that only vessels and aircraft have; of anything else they are kept as notes. */
const VESSEL_COLUMNS: readonly (readonly [index: number, property: string, label: string])[] = [
  [5, 'callSign', 'Call sign'],
  [6, 'type', 'Type'],
  [7, 'tonnage', 'Tonnage'],
  [8, 'grossRegisteredTonnage', 'Gross registered tonnage'],
  [9, 'flag', 'Flag'],
  [10, '', 'Owner'],
];

function addMainColumns({ subject }: EntryBuilder, column: (index: number) => string): void {
  subject.add(subject.schema === 'Person' ? 'position' : 'notes', column(4));
  for (const [index, property, label] of VESSEL_COLUMNS) {
    const value = column(index);
    if (value === '') continue;
    const read = subject.schema === 'Vessel' ? vesselValue(property, value) : undefined;
    if (read === undefined) subject.add('notes', `${label}: ${value}`);
    else subject.add(property, read);
  }
}

function vesselValue(property: string, value: string): string | undefined {
  if (property === 'flag') return englishCountryCode(value);
  if (property === '') return undefined;
  return property.endsWith('onnage') ? value.replaceAll(',', '') : value;
}
