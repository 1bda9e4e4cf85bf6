/**
 * Sorts slots by their keys, both in place, those of equal keys by `compare`: a merge sort over typed arrays that takes runs
 * which are in order already as they are, so that input in order costs one pass.
 */
export class SlotSorter {
  #keys = new Float64Array(1024);
  #slots = new Int32Array(1024);
  #starts: number[] = [];

  sort(keys: Float64Array, slots: Int32Array, count: number, compare: (a: number, b: number) => number): void {
    if (count > this.#slots.length) {
      this.#keys = new Float64Array(slots.length);
      this.#slots = new Int32Array(slots.length);
    }
    const starts = this.#runs(keys, slots, count, compare);
    while (starts.length > 2) {
      let kept = 1;
      for (let run = 0; run + 1 < starts.length; run += 2) {
        const end = starts[run + 2] ?? count;
        if (run + 2 < starts.length) this.#merge(keys, slots, starts[run]!, starts[run + 1]!, end, compare);
        starts[kept++] = end;
      }
      starts.length = kept;
    }
  }

  /** Where runs begin that are in order, and the end. */
  #runs(keys: Float64Array, slots: Int32Array, count: number, compare: (a: number, b: number) => number): number[] {
    const starts = this.#starts;
    starts.length = 0;
    starts.push(0);
    for (let i = 1; i < count; i++)
      if (keys[i]! < keys[i - 1]! || (keys[i] === keys[i - 1] && compare(slots[i]!, slots[i - 1]!) < 0)) starts.push(i);
    starts.push(count);
    return starts;
  }

  #merge(
    keys: Float64Array,
    slots: Int32Array,
    start: number,
    middle: number,
    end: number,
    compare: (a: number, b: number) => number,
  ): void {
    const leftKeys = this.#keys;
    const leftSlots = this.#slots;
    const length = middle - start;
    for (let i = 0; i < length; i++) {
      leftKeys[i] = keys[start + i]!;
      leftSlots[i] = slots[start + i]!;
    }
    let left = 0;
    let right = middle;
    for (let at = start; left < length; at++) {
      const takesRight =
        right < end &&
        (keys[right]! < leftKeys[left]! ||
          (keys[right] === leftKeys[left] && compare(slots[right]!, leftSlots[left]!) < 0));
      keys[at] = takesRight ? keys[right]! : leftKeys[left]!;
      slots[at] = takesRight ? slots[right++]! : leftSlots[left++]!;
    }
  }
}
