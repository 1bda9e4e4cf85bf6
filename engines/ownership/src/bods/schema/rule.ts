/** The form that a text must have. */
export type TextFormat = 'date' | 'uri' | 'date or time' | 'partial date';

/** What a value must be: our own table form of the structure of BODS 0.4. */
export type ValueRule = TextRule | NumberRule | BooleanRule | ListRule | ObjectRule | ReferenceRule;

export interface TextRule {
  readonly kind: 'text';
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly oneOf?: readonly string[];
  readonly format?: TextFormat;
  readonly pattern?: RegExp;
}

export interface NumberRule {
  readonly kind: 'number';
  readonly minimum: number;
  readonly maximum: number;
}

export interface BooleanRule {
  readonly kind: 'boolean';
}

export interface ListRule {
  readonly kind: 'list';
  readonly of: ValueRule;
}

export interface ObjectRule {
  readonly kind: 'object';
  readonly fields: Readonly<Record<string, ValueRule>>;
  readonly required: readonly string[];
  /** At least one of these must be there. */
  readonly anyOf?: readonly string[];
  /** What depends on another field of the same object. */
  readonly dependent?: readonly Dependency[];
}

/** A record identifier, or an object that says why there is none. */
export interface ReferenceRule {
  readonly kind: 'reference';
  readonly otherwise: ObjectRule;
}

/** If `field` is (or is not) one of `values`, then something holds for other fields. */
export interface Dependency {
  readonly field: string;
  readonly values: readonly unknown[];
  /** Turns the condition round: the field is there and is none of the values. */
  readonly isNot?: boolean;
  readonly requires?: readonly string[];
  /** The field named may only hold one of these. */
  readonly limits?: { readonly field: string; readonly oneOf: readonly string[] };
  /** The field named must be empty. */
  readonly empties?: string;
}

export const text = (rule: Omit<TextRule, 'kind'> = {}): TextRule => ({ kind: 'text', ...rule });
export const code = (...oneOf: string[]): TextRule => ({ kind: 'text', oneOf });
export const list = (of: ValueRule): ListRule => ({ kind: 'list', of });
export const percent: NumberRule = { kind: 'number', minimum: 0, maximum: 100 };
export const yesNo: BooleanRule = { kind: 'boolean' };
export const object = (
  fields: ObjectRule['fields'],
  required: readonly string[] = [],
  more: Pick<ObjectRule, 'anyOf' | 'dependent'> = {},
): ObjectRule => ({ kind: 'object', fields, required, ...more });
