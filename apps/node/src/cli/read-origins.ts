import type { Finding } from '@quintet/core/model';
import { FindingCollector, guessDelimiter, readCsv } from '@quintet/core/observe';
import { OriginTable, type OriginTableOptions } from '@quintet/hazards';

/** Enough to see which character divides the columns. */
const HEAD_CHARS = 16_384;
/** Read so much at once, so that the rows of a large file never lie beside each other. */
const PIECE_CHARS = 1024 * 1024;

export interface ReadOrigins {
  readonly table: OriginTable;
  /** In the order of the lines. */
  readonly findings: readonly Finding[];
}

/** Reads a CSV file of origins. A line whose quotes are broken is refused by itself, and told; all others are read. */
export async function readOrigins(text: string, options: OriginTableOptions): Promise<ReadOrigins> {
  // Old files end their lines with a carriage return alone.
  const lines = text.includes('\n') ? text : text.replaceAll('\r', '\n');
  const broken = new FindingCollector();
  const table = await tableOf(lines, options, broken);
  const findings: Finding[] = [...broken.list(), ...table.findings];
  return { table, findings: findings.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

async function tableOf(text: string, options: OriginTableOptions, broken: FindingCollector): Promise<OriginTable> {
  let table: OriginTable | undefined;
  for await (const rows of readCsv(piecesOf(text), guessDelimiter(text.slice(0, HEAD_CHARS)), broken))
    for (const row of rows) {
      if (table === undefined) table = new OriginTable(row.fields, options);
      else if (row.broken !== true && !isBlank(row.fields) && !table.push(row.fields, row.line)) return table;
      if (!table.isReadable) return table;
    }
  return table ?? new OriginTable([]);
}

function isBlank(fields: readonly string[]): boolean {
  return fields.every((field) => field.trim() === '');
}

async function* piecesOf(text: string): AsyncGenerator<string, void, undefined> {
  for (let from = 0; from < text.length; from += PIECE_CHARS) yield text.slice(from, from + PIECE_CHARS);
}
