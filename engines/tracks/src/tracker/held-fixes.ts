import type { Column } from '../columns.ts';
import type { Fix } from '../fix.ts';

/** Fixes that wait until it is clear what they are, a few a segment, in the order of time. Rare, so copies are objects. */
export class HeldFixes {
  readonly #held = new Map<number, Fix[]>();
  readonly #isHeld: Column<'u8'>;

  /** @param isHeld of each segment: 1 while something waits, so that most need not be looked up */
  constructor(isHeld: Column<'u8'>) {
    this.#isHeld = isHeld;
  }

  hold(segment: number, fix: Readonly<Fix>): number {
    const held = this.#held.get(segment) ?? [];
    held.push({ ...fix });
    this.#held.set(segment, held);
    this.#isHeld.values[segment] = 1;
    return held.length;
  }

  has(segment: number): boolean {
    return this.#isHeld.values[segment] === 1;
  }

  /** All that waits for a segment; nothing does afterwards. */
  take(segment: number): readonly Fix[] {
    const held = this.#held.get(segment) ?? [];
    this.#forget(segment);
    return held;
  }

  /** The newest that waits, taken away; undefined when nothing does. */
  pop(segment: number): Fix | undefined {
    const held = this.#held.get(segment);
    const fix = held?.pop();
    if (held?.length === 0) this.#forget(segment);
    return fix;
  }

  /** Segments of which the newest fix has waited since before a time. */
  since(time: number): readonly number[] {
    return [...this.#held].filter(([, held]) => held.at(-1)!.time < time).map(([segment]) => segment);
  }

  snapshot(): HeldFixesSnapshot {
    return [...this.#held];
  }

  restore(state: HeldFixesSnapshot): void {
    this.#held.clear();
    for (const [segment, held] of state) this.#held.set(segment, [...held]);
  }

  #forget(segment: number): void {
    this.#held.delete(segment);
    this.#isHeld.values[segment] = 0;
  }
}

export type HeldFixesSnapshot = readonly (readonly [number, readonly Fix[]])[];
