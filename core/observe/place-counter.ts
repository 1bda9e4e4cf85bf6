import type { Finding } from '../model/index.ts';
import type { FindingCodeId } from './finding-codes.ts';
import type { FindingCollector } from './findings.ts';

/** Places that are counted apart; there are far fewer in any format. */
const PLACES_MAX = 200;

/** Counts, by place, what would be thousands of findings if each were told by itself; the first line is kept of each. */
export class PlaceCounter {
  readonly #code: FindingCodeId;
  readonly #places = new Map<string, { count: number; readonly line: number | undefined }>();

  constructor(code: FindingCodeId) {
    this.#code = code;
  }

  count(place: string, line?: number): void {
    const known = this.#places.get(place);
    if (known !== undefined) known.count += 1;
    else if (this.#places.size < PLACES_MAX) this.#places.set(place, { count: 1, line });
  }

  report(findings: FindingCollector, severity?: Finding['severity']): void {
    for (const [place, { count, line }] of this.#places)
      findings.add(this.#code, {
        path: place,
        ...(line === undefined ? {} : { line }),
        ...(severity === undefined ? {} : { severity }),
        values: { count, place },
      });
  }
}
