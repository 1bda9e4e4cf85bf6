import { makeFinding } from '@quintet/goods';
import type { Finding } from '../../../model/index.ts';

/** Warnings and notes of one code about one column that are told one by one. */
const TOLD_MAX = 20;
/** Pairs of code and column that are counted apart; there are far fewer. */
const PAIRS_MAX = 5000;

/** Lets every error through, and of warnings and notes the first of each code and column; the rest is counted. */
export class FindingLimit {
  readonly #counts = new Map<string, { count: number; readonly code: string; readonly column: string }>();

  take(findings: readonly Finding[]): readonly Finding[] {
    return findings.length === 0 ? findings : findings.filter((finding) => this.#isTold(finding));
  }

  /** One finding for each pair of which some were not told. */
  end(): readonly Finding[] {
    return [...this.#counts.values()].flatMap(({ count, code, column }) =>
      count <= TOLD_MAX
        ? []
        : [
            makeFinding(
              'GDS-008',
              { count: count - TOLD_MAX, code, place: column === '' ? '' : ` of the column ${column}` },
              column === '' ? {} : { path: column },
            ),
          ],
    );
  }

  #isTold({ severity, code, path = '' }: Finding): boolean {
    if (severity === 'error') return true;
    const key = `${code} ${path}`;
    const known = this.#counts.get(key);
    if (known === undefined) {
      if (this.#counts.size >= PAIRS_MAX) return false;
      this.#counts.set(key, { count: 1, code, column: path });
      return true;
    }
    known.count += 1;
    return known.count <= TOLD_MAX;
  }
}
