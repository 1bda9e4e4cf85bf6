/** The arrays of a `MultiMap`: the distinct keys by open addressing, the ids of a key in one run. */
export interface MultiMapData {
  readonly keys: Int32Array;
  /** Number of the distinct key in each place plus one, 0 where there is none. */
  readonly slots: Int32Array;
  readonly starts: Int32Array;
  readonly ids: Int32Array;
}

/** An immutable map from a 32-bit key to several ids, in typed arrays: built once from pairs, then only read. */
export class MultiMap {
  readonly data: MultiMapData;
  readonly ids: Int32Array;
  /** Range of the last `find`. */
  from = 0;
  to = 0;

  constructor(data: MultiMapData) {
    this.data = data;
    this.ids = data.ids;
  }

  static of(keys: readonly number[], ids: readonly number[]): MultiMap {
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    const data = { keys: new Int32Array(size), slots: new Int32Array(size) };
    const groupOf = new Int32Array(keys.length);
    let groups = 0;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!;
      const slot = slotOf(data, key);
      if (data.slots[slot] === 0) {
        data.keys[slot] = key;
        data.slots[slot] = ++groups;
      }
      groupOf[i] = data.slots[slot]! - 1;
    }
    const starts = new Int32Array(groups + 1);
    for (const group of groupOf) starts[group + 1]!++;
    for (let g = 0; g < groups; g++) starts[g + 1]! += starts[g]!;
    const next = starts.slice();
    const sorted = new Int32Array(keys.length);
    for (let i = 0; i < keys.length; i++) sorted[next[groupOf[i]!]!++] = ids[i]!;
    return new MultiMap({ ...data, starts, ids: sorted });
  }

  /** Sets `from` and `to` to the range of ids of a key, empty when there is none. */
  find(key: number): void {
    const { slots, starts } = this.data;
    const group = slots[slotOf(this.data, key)]!;
    this.from = group === 0 ? 0 : starts[group - 1]!;
    this.to = group === 0 ? 0 : starts[group]!;
  }
}

function slotOf({ keys, slots }: Pick<MultiMapData, 'keys' | 'slots'>, key: number): number {
  const mask = keys.length - 1;
  let slot = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) & mask;
  while (slots[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}
