import type { Declaration } from '../declaration.ts';
import type { GoodsFinding } from '../finding.ts';
import { CellReader } from './cell-reader.ts';
import type { DeclarationLayout } from './layout.ts';
import { draftDeclaration } from './draft-declaration.ts';
import { readDate, readGoods, readParties, readReference, readTransport } from './read-cells.ts';

/** What a row gave: a declaration, or an error among its findings. */
export interface DeclarationReading {
  readonly declaration?: Declaration;
  readonly findings: readonly GoodsFinding[];
}

/**
 * Reads one row. What makes a declaration (its reference and date) and what is reckoned with (figures, HS code) must be
 * right, else the row is refused by an error; any other value that cannot be read is left out and told.
 *
 * @param fields the cells of the row, as many as the layout has columns.
 * @param place the line on which the row begins.
 *
 * @example
 * readDeclaration(['26X1', '2026-03-01', '12 t'], layout, { line: 2 }).declaration?.netKg; // 12000
 */
export function readDeclaration(
  fields: readonly string[],
  layout: DeclarationLayout,
  place: { readonly line?: number } = {},
): DeclarationReading {
  const cell = new CellReader(fields, layout, place.line);
  const mrn = readReference(cell);
  const date = readDate(cell);
  const draft = draftDeclaration(mrn ?? '', date ?? '');
  readGoods(cell, draft);
  readParties(cell, draft);
  readTransport(cell, draft);
  if (mrn === undefined || date === undefined || cell.hasError) return { findings: cell.findings };
  return { declaration: draft as Declaration, findings: cell.findings };
}
