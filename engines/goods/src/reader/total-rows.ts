import { readAmount } from '../checks/amount.ts';
import type { Declaration } from '../declaration.ts';
import type { GoodsFinding } from '../finding.ts';
import { makeFinding } from '../make-finding.ts';
import type { DeclarationLayout } from './layout.ts';

/** How lines of totals begin, in the languages of the Union's larger customs services. */
const TOTAL_WORDS =
  /^(?:(?:grand|sub|page|sous|zwischen|gesamt|general)[\s-]*)?(?:totals?|totaal|totale|totaux|total general|sum|summe|gesamt|insgesamt|somme|suma|razem|ogółem|summa|celkem|σύνολο)\s*:?$/iu;

/** A sum may be off by what rounding each of its rows to a cent gives. */
const CENT_PER_ROW = 0.005;

/** Whether a row is a line of totals: it says so where its reference should stand, and has no date. */
export function isTotalRow(cells: readonly string[], layout: DeclarationLayout): boolean {
  if ((cells[layout.at.date] ?? '').trim() !== '') return false;
  const first = cells.find((cell) => cell.trim() !== '') ?? '';
  return TOTAL_WORDS.test(first.trim()) || TOTAL_WORDS.test((cells[layout.at.mrn] ?? '').trim());
}

interface Sums {
  net_kg: number;
  value_eur: number;
  rows: number;
}

/** Keeps the sums of a file, of which lines of totals may speak. */
export class TotalRows {
  readonly #all: Sums = { net_kg: 0, value_eur: 0, rows: 0 };
  readonly #since: Sums = { net_kg: 0, value_eur: 0, rows: 0 };
  #isWhole = true;

  add({ netKg = 0, valueEur = 0 }: Declaration): void {
    for (const sums of [this.#all, this.#since]) {
      sums.net_kg += netKg;
      sums.value_eur += valueEur;
      sums.rows += 1;
    }
  }

  /** A row was refused: no sum can be compared any more. */
  refused(): void {
    this.#isWhole = false;
  }

  /** What is told of a line of totals: that it is none of the declarations, and where its sums differ. */
  check(cells: readonly string[], layout: DeclarationLayout, line: number): readonly GoodsFinding[] {
    const findings = [makeFinding('GDS-012', {}, { line })];
    for (const field of ['net_kg', 'value_eur'] as const) {
      const column = layout.names[layout.at[field]];
      const read = readAmount(cells[layout.at[field]] ?? '', field === 'net_kg' ? 'kg' : 'EUR', layout.marks[field]);
      if (!this.#isWhole || column === undefined || read.state !== 'amount') continue;
      const fits = (sums: Sums): boolean =>
        Math.abs(sums[field] - read.value) <= CENT_PER_ROW * (sums.rows + 1) + Math.abs(read.value) * 1e-9;
      if (fits(this.#all) || fits(this.#since)) continue;
      const values = { column, declared: read.value, sum: Number(this.#all[field].toFixed(2)) };
      findings.push(makeFinding('GDS-013', values, { path: column, line }));
    }
    Object.assign(this.#since, { net_kg: 0, value_eur: 0, rows: 0 });
    return findings;
  }
}
