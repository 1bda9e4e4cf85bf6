/**
 * A map of which every change makes a new one and leaves the old as it was. One table lies under all of them: the map
 * that was asked last holds it, the others know by which steps they differ from the next (Baker, "Shallow binding makes
 * functional arrays fast", 1991). The newest costs what a plain map costs; an older one costs the steps between the two
 * each time that they are asked in turn.
 */
export class PersistentMap<V> {
  #table: Map<string, V> | undefined;
  #step: { readonly key: string; readonly value: V | undefined; readonly next: PersistentMap<V> } | undefined;

  private constructor(table: Map<string, V>) {
    this.#table = table;
  }

  static empty<V>(): PersistentMap<V> {
    return new PersistentMap(new Map<string, V>());
  }

  get size(): number {
    return PersistentMap.#hold(this).size;
  }

  get(key: string): V | undefined {
    return PersistentMap.#hold(this).get(key);
  }

  /** @param value undefined takes the key out */
  with(key: string, value: V | undefined): PersistentMap<V> {
    const table = PersistentMap.#hold(this);
    const before = table.get(key);
    put(table, key, value);
    const next = new PersistentMap(table);
    this.#table = undefined;
    this.#step = { key, value: before, next };
    return next;
  }

  values(): V[] {
    return [...PersistentMap.#hold(this).values()];
  }

  entries(): [string, V][] {
    return [...PersistentMap.#hold(this).entries()];
  }

  /** Brings the table here, turning round each step on the way. */
  static #hold<V>(map: PersistentMap<V>): Map<string, V> {
    const way: PersistentMap<V>[] = [];
    let holder = map;
    while (holder.#table === undefined && holder.#step !== undefined) {
      way.push(holder);
      holder = holder.#step.next;
    }
    const table = holder.#table ?? new Map<string, V>();
    for (let at = way.length - 1; at >= 0; at -= 1) {
      const taker = way[at];
      if (taker === undefined || taker.#step === undefined) continue;
      const { key, value, next } = taker.#step;
      next.#step = { key, value: table.get(key), next: taker };
      next.#table = undefined;
      put(table, key, value);
      taker.#table = table;
      taker.#step = undefined;
    }
    return table;
  }
}

function put<V>(table: Map<string, V>, key: string, value: V | undefined): void {
  if (value === undefined) table.delete(key);
  else table.set(key, value);
}
