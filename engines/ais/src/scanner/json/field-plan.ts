import { hasTurnIndicator, turnRate } from '../../messages/turn-rate.ts';
import type { Field } from '../../tables/field.ts';
import { type ValueTable, valueTable } from './value-table.ts';
import { type WordText, wordText } from './words.ts';

/** How a field is written: by a table of its values, by arithmetic, or by way of the value that the object has. */
export const PLAN = { fixed: 0, table: 1, number: 2, text: 3, turn: 4, other: 5 } as const;

/** What is worked out once about a field, so that writing it is arithmetic alone. */
export interface FieldPlan {
  readonly kind: (typeof PLAN)[keyof typeof PLAN];
  readonly field: Field;
  readonly start: number;
  readonly bits: number;
  /** The end of the field. A message that ends before has null here, or what it has of the field. */
  readonly end: number;
  /** The member's name with what stands around it: `,"lon":`; with the value where that is always the same. */
  readonly keyWords: Float64Array;
  readonly keyLength: number;
  /** What is written for each value, and how long it is (see {@link ValueTable}). */
  readonly valueWords: Float64Array;
  readonly valueLengths: Uint8Array;
  readonly isSigned: boolean;
  readonly offset: number;
  /** The number is what is sent, with the offset, times this, rounded, with so many decimals. */
  readonly factor: number;
  readonly decimals: number;
  /** Up to two values that say "not available"; one that cannot be sent where there are fewer. */
  readonly notAvailable: number;
  readonly notAvailableToo: number;
  readonly min: number;
  readonly max: number;
  /** The field in which the text goes on. */
  readonly more: Field | undefined;
  /** `"invalid:lon"`. */
  readonly invalid: WordText;
  /** `"cut:offset2"`. */
  readonly cut: WordText;
}

/** No field of at most 30 bits has this value. */
const NEVER = 0x7fffffff;

/** The decimals of the numbers that are written by arithmetic; numbers of other divisors are written as JSON does. */
const DECIMALS_OF_DIVISOR: ReadonlyMap<number, number> = new Map([
  [1, 0],
  [10, 1],
  [100, 2],
  [1000, 3],
]);

const NO_TABLE: ValueTable = { words: new Float64Array(0), lengths: new Uint8Array(0) };

export function planField(field: Field, all: readonly Field[]): FieldPlan {
  const [notAvailable = NEVER, notAvailableToo = NEVER] = listOf(field.notAvailable);
  const decimals = field.decimals ?? DECIMALS_OF_DIVISOR.get(field.divisor ?? 1) ?? 0;
  const name = `,${JSON.stringify(field.name)}:`;
  const key = wordText(field.says === undefined ? name : name + JSON.stringify(field.says));
  const table = valueTable(field) ?? NO_TABLE;
  return {
    kind: kindOf(field),
    field,
    start: field.start,
    bits: field.bits,
    end: field.start + field.bits,
    keyWords: key.words,
    keyLength: key.length,
    valueWords: table.words,
    valueLengths: table.lengths,
    isSigned: field.kind === 'signed',
    offset: field.rawOffset ?? 0,
    factor: field.decimals === undefined ? 1 : 10 ** decimals / (field.divisor ?? 1),
    decimals,
    notAvailable,
    notAvailableToo,
    min: field.rawMin ?? -NEVER,
    max: field.rawMax ?? NEVER,
    more: all.find(({ name }) => name === field.continues),
    invalid: wordText(JSON.stringify(`invalid:${field.name}`)),
    cut: wordText(JSON.stringify(`cut:${field.name}`)),
  };
}

function kindOf(field: Field): FieldPlan['kind'] {
  if (field.says !== undefined) return PLAN.fixed;
  if (field.kind === 'turn') return PLAN.turn;
  if (field.kind === 'text') return field.continues === undefined && field.rest === undefined ? PLAN.text : PLAN.other;
  if (valueTable(field) !== undefined) return PLAN.table;
  return (field.kind === 'unsigned' || field.kind === 'signed') && isPlain(field) ? PLAN.number : PLAN.other;
}

/** Whether arithmetic on at most 31 bits writes the number. */
function isPlain(field: Field): boolean {
  const isDecimal = field.decimals !== undefined || DECIMALS_OF_DIVISOR.has(field.divisor ?? 1);
  return isDecimal && field.bits > 0 && field.fromEnd === undefined && listOf(field.notAvailable).length <= 2;
}

function listOf(values: Field['notAvailable']): readonly number[] {
  if (values === undefined) return [];
  return typeof values === 'number' ? [values] : values;
}

/** What is written for a turn and its indicator, by the 8 bits of the field. */
export const TURN_JSON: readonly WordText[] = Array.from({ length: 256 }, (_, bits) => {
  const raw = (bits << 24) >> 24;
  return wordText(`${turnRate(raw)},"turn_ti":${hasTurnIndicator(raw)}`);
});
