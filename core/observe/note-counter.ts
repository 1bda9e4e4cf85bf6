import type { FindingCollector } from './findings.ts';

/** Places that are counted apart; there are far fewer in any format. */
const PLACES_MAX = 200;

/** Counts, by place, the values that the model has no property for and that are kept as notes. */
export class NoteCounter {
  readonly #places = new Map<string, number>();

  count(place: string): void {
    const known = this.#places.get(place);
    if (known !== undefined || this.#places.size < PLACES_MAX) this.#places.set(place, (known ?? 0) + 1);
  }

  report(findings: FindingCollector): void {
    for (const [place, count] of this.#places) findings.add('LIST-107', { path: place, values: { count, place } });
  }
}
