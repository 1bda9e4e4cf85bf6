import { layoutOf } from '@quintet/goods';

/** Fields that nothing but a declaration has beside its reference and date. */
const TELLING = ['hs6', 'net_kg', 'value_eur', 'origin', 'departure', 'container'] as const;
const TELLING_MIN = 3;

/** Whether the first row of a table is the header of a file of declarations, whatever the file is called. */
export function isDeclarationsHeader(first: readonly string[]): boolean {
  const { layout } = layoutOf(first);
  return layout !== undefined && TELLING.filter((field) => layout.at[field] !== -1).length >= TELLING_MIN;
}
