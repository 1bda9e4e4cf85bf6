import type { Fix } from '../fix.ts';

/** Fixes that wait until it is clear what they are, a few a segment, in the order of time. Rare, so copies are objects. */
export class HeldFixes {
  readonly #held = new Map<number, Fix[]>();

  hold(segment: number, fix: Readonly<Fix>): number {
    const held = this.#held.get(segment) ?? [];
    held.push({ ...fix });
    this.#held.set(segment, held);
    return held.length;
  }

  has(segment: number): boolean {
    return this.#held.size > 0 && this.#held.has(segment);
  }

  /** All that waits for a segment; nothing does afterwards. */
  take(segment: number): readonly Fix[] {
    const held = this.#held.get(segment) ?? [];
    this.#held.delete(segment);
    return held;
  }

  /** The newest that waits, taken away; undefined when nothing does. */
  pop(segment: number): Fix | undefined {
    const held = this.#held.get(segment);
    const fix = held?.pop();
    if (held?.length === 0) this.#held.delete(segment);
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
}

export type HeldFixesSnapshot = readonly (readonly [number, readonly Fix[]])[];
