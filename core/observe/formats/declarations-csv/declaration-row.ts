import type { Declaration } from '@quintet/goods';
import type { Finding } from '../../../model/index.ts';

/** What became of one row of a file of declarations. */
export interface DeclarationRow {
  /** The line on which it begins; 0 for what is said of the file as a whole. */
  readonly line: number;
  /**
   * `new`, `correction` (it replaces the one on the line `before`), `superseded` (a later version stands on the line
   * `before`, and this one is kept without counting), `duplicate` (dropped), `total` (a line of totals), `refused` (an
   * error says why), `file` (findings about the file).
   */
  readonly kind: 'new' | 'correction' | 'superseded' | 'duplicate' | 'total' | 'refused' | 'file';
  readonly before?: number;
  /** There for `new`, `correction` and `superseded`. */
  readonly declaration?: Declaration;
  readonly findings: readonly Finding[];
}
