import type { Change } from '@quintet/node/api';

export type ValueChange = { readonly value: string; readonly kind: 'kept' | 'added' | 'removed' };
type PropertyChange = Change['properties'][number];

/** Before and after of one property as one line: what went, what stayed, what came, each value once. */
export function valueChanges({ before, after }: PropertyChange): readonly ValueChange[] {
  const was = new Set(before);
  const is = new Set(after);
  return [
    ...[...was].filter((value) => !is.has(value)).map((value) => ({ value, kind: 'removed' as const })),
    ...[...is].filter((value) => !was.has(value)).map((value) => ({ value, kind: 'added' as const })),
    ...[...is].filter((value) => was.has(value)).map((value) => ({ value, kind: 'kept' as const })),
  ];
}

/** How many values came and went over all properties: the one-line summary of a changed entry. */
export function changeCounts(change: Change): { readonly added: number; readonly removed: number } {
  const all = change.properties.flatMap(valueChanges);
  return {
    added: all.filter((one) => one.kind === 'added').length,
    removed: all.filter((one) => one.kind === 'removed').length,
  };
}
