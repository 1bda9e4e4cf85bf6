import type { Finding } from '../../model/index.ts';

/** A finding about a cell: `column` from 0. */
export type TableFinding = Finding & { readonly column?: number };
