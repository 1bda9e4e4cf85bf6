/** The forms that a text may have, as the schemas say it; what each means is in `check-value.ts`. */
export type ValueType =
  | { readonly kind: 'string' }
  | { readonly kind: 'enumeration'; readonly allowed: readonly string[] }
  | { readonly kind: 'identifier' | 'sender' | 'references' | 'references10' | 'pair10' }
  | { readonly kind: 'dateTime' | 'capDateTime' | 'rfc822DateTime' | 'anyUri' }
  | { readonly kind: 'language' | 'integer' | 'decimal' | 'nonNegativeDecimal' | 'circle' | 'polygon' | 'email' };

/** One element of a sequence. */
export interface Particle {
  readonly name: string;
  readonly isRequired: boolean;
  readonly isRepeatable: boolean;
  /** The form of its text, or what it holds. */
  readonly content: ValueType | ContentModel | 'any';
}

/** What stands within an element, in this order. */
export interface ContentModel {
  readonly sequence: readonly Particle[];
  /** At its end, elements of this namespace may stand; ANY_OTHER is any but the schema's own. */
  readonly tail?: string;
}

/** Any namespace but that of the schema. */
export const ANY_OTHER = '##other';

export const STRING: ValueType = { kind: 'string' };

export const oneOf = (...allowed: readonly string[]): ValueType => ({ kind: 'enumeration', allowed });

export const one = (name: string, content: Particle['content'] = STRING): Particle => ({
  name,
  isRequired: true,
  isRepeatable: false,
  content,
});

export const maybe = (name: string, content: Particle['content'] = STRING): Particle => ({
  ...one(name, content),
  isRequired: false,
});

export const many = (name: string, content: Particle['content'] = STRING): Particle => ({
  ...maybe(name, content),
  isRepeatable: true,
});

export const some = (name: string, content: Particle['content'] = STRING): Particle => ({
  ...one(name, content),
  isRepeatable: true,
});

export function isContentModel(content: Particle['content']): content is ContentModel {
  return content !== 'any' && 'sequence' in content;
}
