import { readAmount } from '../checks/amount.ts';
import { type DayOrder, readDay } from '../checks/day.ts';
import type { DecimalMark } from '../checks/number.ts';
import type { GoodsFinding } from '../finding.ts';
import { makeFinding } from '../make-finding.ts';
import { AMOUNT_FIELDS, type AmountField, type DeclarationLayout } from './layout.ts';

const ORDER_WORDS = { 'day-first': 'day first', 'month-first': 'month first' } as const;

/**
 * Tells by the first rows of a file how it writes dates and numbers: 3/4/2026 is what 25/4/2026 beside it says, 1.234
 * what 1,5 beside it says. Where values contradict each other, it is told, and what can be read in two ways is refused
 * row by row.
 *
 * @param rows at most LAYOUT_ROWS_MAX are looked at.
 */
export function learnLayout(
  layout: DeclarationLayout,
  rows: readonly (readonly string[])[],
): { readonly layout: DeclarationLayout; readonly findings: readonly GoodsFinding[] } {
  const findings: GoodsFinding[] = [];
  const cells = (index: number): string[] =>
    index === -1 ? [] : rows.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== '');
  const column = layout.names[layout.at.date] ?? 'date';
  const dayOrder = learnOrder(cells(layout.at.date), column, findings);
  const marks = { ...layout.marks };
  for (const field of AMOUNT_FIELDS) {
    marks[field] = learnMark(cells(layout.at[field]), field, layout.names[layout.at[field]] ?? field, findings);
  }
  return { layout: { ...layout, dayOrder, marks }, findings };
}

function learnOrder(values: readonly string[], column: string, findings: GoodsFinding[]): DayOrder {
  const first: Partial<Record<DayOrder | 'both', string>> = {};
  for (const value of values) {
    const read = readDay(value, 'day-first');
    if (read.state === 'day' && read.fits !== undefined) first[read.fits] ??= value;
  }
  const order = first['month-first'] !== undefined && first['day-first'] === undefined ? 'month-first' : 'day-first';
  const tell = (code: 'GDS-014' | 'GDS-015', value: string): void => {
    findings.push(makeFinding(code, { column, value, order: ORDER_WORDS[order] }, { path: column }));
  };
  if (first['day-first'] !== undefined && first['month-first'] !== undefined) tell('GDS-014', first['month-first']);
  else if (first['month-first'] !== undefined) tell('GDS-015', first['month-first']);
  // Between dots the day comes first, wherever dots are used.
  else if (first.both !== undefined && first['day-first'] === undefined && !first.both.includes('.'))
    tell('GDS-014', first.both);
  return order;
}

function learnMark(
  values: readonly string[],
  field: AmountField,
  column: string,
  findings: GoodsFinding[],
): DecimalMark {
  const first: Partial<Record<'point' | 'comma', string>> = {};
  for (const value of values) {
    const read = readAmount(value, field === 'net_kg' ? 'kg' : 'EUR', 'mixed');
    if (read.state === 'amount' && read.by !== undefined) first[read.by] ??= value;
  }
  if (first.point === undefined) return first.comma === undefined ? 'unknown' : 'comma';
  if (first.comma === undefined) return 'point';
  findings.push(makeFinding('GDS-016', { column, value: first.comma, mark: 'point' }, { path: column }));
  return 'mixed';
}
