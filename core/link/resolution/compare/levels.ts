/** How the values of a property are compared. */
export type ComparisonKind = 'name' | 'text' | 'date' | 'identifier' | 'category';

/** One of the two records has no value: no evidence either way. */
export const MISSING = 255;
/** The level of equal values, whatever the kind. */
export const EXACT = 0;

/** The levels of each kind, best first, as a person reads them. The last one is disagreement. */
export const LEVELS = {
  name: ['the same', 'one letter differs', 'spelt much alike', 'spelt somewhat alike', 'different'],
  text: ['the same', 'one letter or space differs', 'spelt much alike', 'in part the same', 'different'],
  date: [
    'the same',
    'one digit differs, or day and month are swapped',
    'two of year, month and day are the same',
    'the same as far as both are known',
    'two digits differ',
    'the same year',
    'different',
  ],
  identifier: ['the same', 'one character differs', 'two characters differ', 'different'],
  category: ['the same', 'different'],
} as const satisfies Readonly<Record<ComparisonKind, readonly string[]>>;
