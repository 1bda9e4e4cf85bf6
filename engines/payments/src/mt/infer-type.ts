import type { MtField } from './fields.ts';

/** Field numbers that tell a type when a message has no headers, tried in this order. */
const SIGNS: readonly { readonly type: string; readonly all: readonly string[]; readonly tags?: readonly string[] }[] =
  [
    { type: '940', all: ['25', '28'], tags: ['60F', '60M'] },
    { type: '942', all: ['25', '28'] },
    { type: '101', all: ['28', '21', '59'] },
    { type: '104', all: ['21', '59', '32', '23'], tags: ['32B'] },
    { type: '103', all: ['32', '59'], tags: ['23B', '71A', '32A'] },
    { type: '202', all: ['21', '32', '58'] },
    { type: '900', all: ['21', '25', '32'] },
    { type: '200', all: ['32', '57'] },
  ];

/** The type of a message without block 2, from the fields it has; `unknown` when none fits. */
export function inferType(fields: readonly MtField[]): string {
  const numbers = new Set(fields.map((field) => field.number));
  const tags = new Set(fields.map((field) => field.tag));
  const sign = SIGNS.find(
    (candidate) =>
      candidate.all.every((number) => numbers.has(number)) &&
      (candidate.tags === undefined || candidate.tags.some((tag) => tags.has(tag))),
  );
  return sign?.type ?? ' of unknown type';
}
