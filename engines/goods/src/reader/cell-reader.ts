import { type AmountUnit, readAmount } from '../checks/amount.ts';
import type { FindingCodeId } from '../finding-codes.ts';
import type { GoodsFinding } from '../finding.ts';
import { TEXT_CHARS_MAX } from '../limits.ts';
import { makeFinding } from '../make-finding.ts';
import type { FieldName } from './fields.ts';
import type { AmountField, DeclarationLayout } from './layout.ts';

/** Control characters and signs that turn the direction of writing: never part of a value. */
// oxlint-disable-next-line no-control-regex
const UNSEEN_ANY = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
// oxlint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** The cells of one row by field, and what is told of them. */
export class CellReader {
  readonly layout: DeclarationLayout;
  readonly findings: GoodsFinding[] = [];
  hasError = false;
  readonly #cells: readonly string[];
  readonly #line: number | undefined;

  constructor(cells: readonly string[], layout: DeclarationLayout, line: number | undefined) {
    this.#cells = cells;
    this.layout = layout;
    this.#line = line;
  }

  /** Whether the file has a column of it. */
  has(field: FieldName): boolean {
    return this.layout.at[field] !== -1;
  }

  /** The trimmed cell; empty where the file has no such column. */
  text(field: FieldName): string {
    const cell = this.#cells[this.layout.at[field]];
    return cell === undefined || cell === '' ? '' : cell.trim();
  }

  /** A name or a document: without unseen characters, cut where it is longer than any real one. */
  words(field: FieldName): string | undefined {
    const text = this.text(field);
    if (text === '') return undefined;
    const clean = UNSEEN_ANY.test(text) ? text.replace(UNSEEN, ' ').trim() : text;
    if (clean === '') return undefined;
    if (clean.length <= TEXT_CHARS_MAX) return clean;
    this.tell('GDS-133', field, { count: clean.length, limit: TEXT_CHARS_MAX });
    return clean.slice(0, TEXT_CHARS_MAX);
  }

  tell(code: FindingCodeId, field: FieldName, values: Readonly<Record<string, string | number>>): void {
    const path = this.layout.names[this.layout.at[field]] ?? field;
    const finding = makeFinding(code, values, { path, ...(this.#line === undefined ? {} : { line: this.#line }) });
    this.hasError ||= finding.severity === 'error';
    this.findings.push(finding);
  }

  /** Kilograms or euro, 0 or more; undefined where the cell is empty or an error was told. */
  amount(field: AmountField, unit: AmountUnit, max: number): number | undefined {
    const text = this.text(field);
    if (text === '') return undefined;
    const mark = this.layout.marks[field];
    const read = readAmount(text, unit, mark);
    if (read.state !== 'amount') {
      const code = { ambiguous: 'GDS-109', 'no-number': 'GDS-110', 'other-unit': 'GDS-113' } as const;
      this.tell(code[read.state], field, { value: text, unit: unit === 'kg' ? 'kilograms' : 'euro' });
      return undefined;
    }
    const { value } = read;
    if (value < 0) this.tell('GDS-111', field, { value: text });
    else if (value > max) this.tell('GDS-112', field, { value: text });
    if (read.unit !== undefined) this.tell('GDS-114', field, { value: text, result: value });
    // In a column that was found mixed it has been told once for all.
    if (read.by !== undefined && read.by !== mark && (mark === 'point' || mark === 'comma'))
      this.tell('GDS-016', field, { column: this.layout.names[this.layout.at[field]] ?? field, value: text, mark });
    return value < 0 || value > max ? undefined : value;
  }
}
