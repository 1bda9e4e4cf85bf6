import type { Declaration } from '../declaration.ts';
import type { GoodsFinding } from '../finding.ts';
import { BoundedMap } from '../history/bounded-map.ts';
import { TOTALS_OPEN_MAX } from '../limits.ts';
import { makeFinding } from '../make-finding.ts';

interface OpenTotal {
  readonly sum: number;
  readonly items: number;
  readonly declared: number;
  readonly line: number;
}

/** Sums the items of each declaration that says what they come to, and tells where they do not. */
export class ItemTotals {
  readonly #open = new BoundedMap<OpenTotal>(TOTALS_OPEN_MAX);

  /**
   * @param replaced the value, in euro, of the item that this one corrects.
   * @returns what is told of declarations that had to be closed for room.
   */
  add(declaration: Declaration, line: number, replaced?: number): readonly GoodsFinding[] {
    const { mrn, totalEur, valueEur = 0 } = declaration;
    if (totalEur === undefined) return [];
    const { sum, items } = this.#open.get(mrn) ?? { sum: 0, items: 0 };
    const added = replaced === undefined ? 1 : 0;
    const total = { sum: sum + valueEur - (replaced ?? 0), items: items + added, declared: totalEur, line };
    return checkAll(this.#open.set(mrn, total) ?? []);
  }

  end(): readonly GoodsFinding[] {
    return checkAll(this.#open.entries());
  }
}

function checkAll(totals: Iterable<readonly [string, OpenTotal]>): readonly GoodsFinding[] {
  return Array.from(totals).flatMap(([mrn, total]) => check(mrn, total));
}

/** Each item may be rounded to a cent. */
function check(mrn: string, { sum, items, declared, line }: OpenTotal): readonly GoodsFinding[] {
  if (Math.abs(sum - declared) <= 0.01 * items + 1e-6) return [];
  return [makeFinding('GDS-204', { mrn, sum: sum.toFixed(2), declared: declared.toFixed(2) }, { line })];
}
