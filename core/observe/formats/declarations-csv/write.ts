import { type Declaration, declarationCells, FIELD_NAMES } from '@quintet/goods';

/** The columns of the contract; what may be added to them stands behind. */
const COLUMNS = FIELD_NAMES.slice(0, FIELD_NAMES.indexOf('vessel_imo') + 1);

/** The header of a CSV file of declarations, without its line end. */
export function declarationsHeader(): string {
  return COLUMNS.join(',');
}

/** One row of a CSV file of declarations (RFC 4180), without its line end. */
export function declarationLine(declaration: Declaration): string {
  return declarationCells(declaration).map(quoted).join(',');
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
