/** A pair of clusters, each as it was when the pair was weighed. */
export interface Weighed {
  readonly weight: number;
  readonly a: number;
  readonly b: number;
  readonly versionA: number;
  readonly versionB: number;
}

/** The heaviest first; equal weights in the order of their numbers, so that the order of pushing plays no part. */
function isBefore(one: Weighed, other: Weighed): boolean {
  if (one.weight !== other.weight) return one.weight > other.weight;
  return one.a !== other.a ? one.a < other.a : one.b < other.b;
}

/** A binary heap of weighed pairs. */
export class WeighedHeap {
  readonly #items: Weighed[] = [];

  push(item: Weighed): void {
    const items = this.#items;
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(item, items[parent]!)) break;
      items[at] = items[parent]!;
      at = parent;
    }
    items[at] = item;
  }

  pop(): Weighed | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (top === undefined || last === undefined || items.length === 0) return top;
    let at = 0;
    for (let child = 1; child < items.length; child = 2 * at + 1) {
      if (child + 1 < items.length && isBefore(items[child + 1]!, items[child]!)) child++;
      if (!isBefore(items[child]!, last)) break;
      items[at] = items[child]!;
      at = child;
    }
    items[at] = last;
    return top;
  }
}
