import type { ListEntry } from '../../../model/index.ts';
import type { TextCleaner } from '../../clean-text.ts';
import type { EntryBuilder } from '../../entity-builder.ts';
import { EntryCollector } from '../../entry-collector.ts';
import type { FindingCollector } from '../../findings.ts';
import type { ReadContext } from '../../format-reader.ts';
import { attachOfacAddress } from './address.ts';
import type { OfacEdition } from './group.ts';
import { addOfacMainName, addOfacOtherName, buildOfacParty, ofacParty, ofacPartyId, ofacSchema } from './party.ts';
import { readOfacRemarks } from './remarks.ts';
import { type OfacRow, type OfacTable, type OfacTableKind, ofacValue } from './table.ts';
import { addOfacVesselField, type OfacVesselField } from './vessel.ts';

/** The main file cuts a remark here; its end stands in the comments file. */
const REMARK_CHARS_MAX = 1000;

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
      this.#entryByName.set(ofacValue(rows[0]?.fields[1]), ofacPartyId(number));
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
    const party = ofacParty(number, ofacSchema(column(2)) ?? 'Organization');
    const { entry, sanction } = party;
    for (const program of column(3).split('] [')) sanction.add('program', program);
    addOfacMainName(entry.subject, this.#cleaner.name(ofacValue(row.fields[1])));
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
    return buildOfacParty(party);
  }

  #countUnread(piece: string): void {
    if (this.#unread === 0) this.#firstUnread = piece;
    this.#unread += 1;
  }

  #addOtherNames({ subject }: EntryBuilder, number: string): void {
    for (const { fields } of this.#rows('alt', number)) {
      const listed = this.#cleaner.name(ofacValue(fields[3]));
      const remarks = this.#cleaner.line(ofacValue(fields[4]));
      const isFormer = fields[2]?.trim().toLowerCase() === 'fka';
      const isWeak = /weak|low quality/i.test(remarks);
      addOfacOtherName(subject, listed, isWeak ? 'weakAlias' : isFormer ? 'previousName' : 'alias');
      if (remarks !== '') subject.add('notes', `Alias ${listed}: ${remarks}`);
    }
  }

  #addAddresses(entry: EntryBuilder, number: string): void {
    for (const { fields } of this.#rows('add', number)) {
      const text = (index: number): string => this.#text(fields[index]);
      attachOfacAddress({ street: text(2), city: text(3), country: text(4), remarks: text(5) }, entry);
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

/** Columns that only vessels and aircraft have. */
const VESSEL_COLUMNS: readonly (readonly [index: number, field: OfacVesselField])[] = [
  [5, 'callSign'],
  [6, 'type'],
  [7, 'tonnage'],
  [8, 'grossRegisteredTonnage'],
  [9, 'flag'],
  [10, 'owner'],
];

function addMainColumns({ subject }: EntryBuilder, column: (index: number) => string): void {
  subject.add(subject.schema === 'Person' ? 'position' : 'notes', column(4));
  for (const [index, field] of VESSEL_COLUMNS) addOfacVesselField(subject, field, column(index));
}
