import { readCsv } from '../../csv.ts';
import type { FindingCollector } from '../../findings.ts';

/** The files of an OFAC edition: the main one (sdn.csv, cons_prim.csv), other names, addresses, ends of long remarks. */
export type OfacTableKind = 'main' | 'alt' | 'add' | 'comments';

const OFAC_COLUMNS: Readonly<Record<OfacTableKind, number>> = { main: 12, alt: 5, add: 6, comments: 2 };

/** The last line of some of OFAC's files: Ctrl-Z, by which DOS ended a text. */
const END_MARK = '\u001a';

export interface OfacRow {
  readonly line: number;
  readonly fields: readonly string[];
}

export interface OfacTable {
  readonly file: string;
  readonly kind: OfacTableKind;
  /** By ent_num, in the order of the file. */
  readonly rows: ReadonlyMap<string, readonly OfacRow[]>;
  readonly rowCount: number;
  /** The ent_num of the last row. */
  readonly lastEntry: string | undefined;
}

/** Tells from its first record whether a text is an OFAC file, and which. There is no header in any of them. */
function ofacTableKind(fields: readonly string[]): OfacTableKind | undefined {
  const [first = '', second = '', third = ''] = fields.map((field) => field.trim());
  if (!/^\d+$/u.test(first)) return undefined;
  const secondIsNumber = /^\d+$/u.test(second);
  if (fields.length === 12 && /^(?:-0-|individual|vessel|aircraft)$/iu.test(third)) return 'main';
  if (fields.length === 5 && secondIsNumber && /^(?:aka|fka|nka)$/iu.test(third)) return 'alt';
  if (fields.length === 6 && secondIsNumber) return 'add';
  // The end of a remark has several sentences; a number and a name are some other table.
  return fields.length === 2 && /\p{L}/u.test(second) && /[;.]/u.test(second) ? 'comments' : undefined;
}

/** Lines of the head that are looked at; the first may be broken. */
const HEAD_LINES_MAX = 20;

/** Tells from the head of a file whether it is an OFAC file, and which. */
export function ofacHeadKind(head: string): OfacTableKind | undefined {
  for (const line of head.split(/\r?\n/u, HEAD_LINES_MAX)) {
    const kind = ofacTableKind(lineFields(line));
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** OFAC quotes every text, so that no comma of a name is taken for a separator, and never breaks a line. */
function lineFields(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map((match) => match[1] ?? match[2] ?? '');
}

/** `-0-` means that there is no value; a file cut off in its last column may end in `-0`. */
export function ofacValue(text: string | undefined): string {
  if (text === undefined || text === '-0- ') return '';
  const trimmed = text.trim();
  return trimmed === '-0-' || trimmed === '-0' ? '' : trimmed;
}

/**
 * Reads one OFAC file. A file ends in 0x1A or does not, both are usual; so what counts is that its last line has all of
 * its columns.
 */
export async function readOfacTable(
  file: string,
  kind: OfacTableKind,
  text: AsyncIterable<string>,
  findings: FindingCollector,
): Promise<OfacTable> {
  const rows = new Map<string, OfacRow[]>();
  const columns = OFAC_COLUMNS[kind];
  const bad: { line: number; count: number }[] = [];
  let rowCount = 0;
  let last: { line: number; entry: string } = { line: 0, entry: '' };
  for await (const batch of readCsv(text, ',', findings)) {
    for (const row of batch) {
      const entry = (row.fields[0] ?? '').trim();
      if (row.fields.length === 1 && entry.startsWith(END_MARK)) continue;
      rowCount += 1;
      last = { line: row.line, entry };
      if (row.broken === true || row.fields.length !== columns || !/^\d+$/.test(entry))
        bad.push({ line: row.line, count: row.fields.length });
      else addRow(rows, entry, row);
    }
  }
  for (const one of bad) {
    if (one.line === last.line) findings.add('LIST-304', { path: file, line: one.line });
    else findings.add('LIST-202', { path: file, line: one.line, values: { count: one.count, expected: columns } });
  }
  return { file, kind, rows, rowCount, lastEntry: last.entry || undefined };
}

function addRow(rows: Map<string, OfacRow[]>, entry: string, row: OfacRow): void {
  const known = rows.get(entry);
  if (known === undefined) rows.set(entry, [row]);
  else known.push(row);
}
