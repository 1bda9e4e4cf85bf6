import { guessDelimiter } from './csv.ts';
import { decodeHead } from './decode.ts';
import { isDeclarationsHeader } from './formats/declarations-csv/index.ts';

/** Tables that are known by their columns, whatever the file is called. */
export type KnownTable = 'incident-csv' | 'sites-csv' | 'declarations-csv';

/** Which of the known tables a file is by its first line; undefined for any other. */
export function knownTable(head: Uint8Array): KnownTable | undefined {
  const text = decodeHead(head).replace(/^\ufeff/u, '');
  if (/^\s*[<{[]/u.test(text)) return undefined;
  const [header = ''] = text.split(/\r?\n/u, 1);
  const cells = header.split(guessDelimiter(text)).map((cell) => cell.replaceAll('"', '').trim());
  const names = new Set(cells.map((cell) => cell.toLowerCase()));
  const has = (...columns: readonly string[]) => columns.every((column) => names.has(column));
  if (has('id', 'time', 'kind') && (has('lat', 'lon') || has('operator'))) return 'incident-csv';
  if (has('id', 'name', 'kind') && (has('lat', 'lon') || has('geometry'))) return 'sites-csv';
  return isDeclarationsHeader(cells) ? 'declarations-csv' : undefined;
}
