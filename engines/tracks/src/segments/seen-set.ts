import { Prefetch } from '../prefetch.ts';

const SLOTS_FIRST = 4096;
/** Open addressing stays quick up to this share of used slots. */
const FILL_MAX = 0.6;

/** What a set holds, to be kept and laid back. */
export interface SeenSetSnapshot {
  readonly young: readonly [Uint32Array<ArrayBuffer>, number];
  readonly old: readonly [Uint32Array<ArrayBuffer>, number];
}

/**
 * What was seen lately, as 64-bit hashes: two tables, of which the older is thrown away whole when the younger is full. So
 * at least the latest `entriesMax` are remembered, at most twice as many, and memory is bounded: 27 bytes an entry.
 */
export class SeenSet {
  readonly #entriesMax: number;
  #young = new Uint32Array(2 * SLOTS_FIRST);
  #count = 0;
  #old = new Uint32Array(2 * SLOTS_FIRST);
  #oldCount = 0;
  readonly #fetch = new Prefetch();

  constructor(entriesMax: number) {
    this.#entriesMax = entriesMax;
  }

  /** Whether it was there; it is afterwards. */
  add(high: number, low: number): boolean {
    // An empty slot is 0, 0.
    const second = (low | 1) >>> 0;
    const first = high >>> 0;
    const at = find(this.#young, first, second);
    if (this.#young[at + 1] !== 0) return true;
    const was = this.#oldCount > 0 && this.#old[find(this.#old, first, second) + 1] !== 0;
    this.#young[at] = first;
    this.#young[at + 1] = second;
    this.#count++;
    if (this.#count >= this.#entriesMax) this.#turn();
    else if (this.#count > (this.#young.length / 2) * FILL_MAX) this.#young = grown(this.#young);
    return was;
  }

  /** Says what will be asked for soon: see `Prefetch`. */
  expect(high: number): void {
    this.#fetch.expect(high << 1);
  }

  fetch(): void {
    this.#fetch.read(this.#young, this.#young.length - 1);
    this.#fetch.read(this.#old, this.#old.length - 1);
    this.#fetch.clear();
  }

  snapshot(): SeenSetSnapshot {
    return { young: [this.#young.slice(), this.#count], old: [this.#old.slice(), this.#oldCount] };
  }

  restore({ young, old }: SeenSetSnapshot): void {
    [this.#young, this.#count] = young;
    [this.#old, this.#oldCount] = old;
  }

  #turn(): void {
    const emptied = this.#old.length === this.#young.length ? this.#old.fill(0) : new Uint32Array(this.#young.length);
    this.#old = this.#young;
    this.#oldCount = this.#count;
    this.#young = emptied;
    this.#count = 0;
  }
}

function find(slots: Uint32Array<ArrayBuffer>, first: number, second: number): number {
  const mask = slots.length - 1;
  let at = (first << 1) & mask;
  while (slots[at + 1] !== 0 && (slots[at + 1] !== second || slots[at] !== first)) at = (at + 2) & mask;
  return at;
}

function grown(slots: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(slots.length * 2);
  for (let i = 0; i < slots.length; i += 2) {
    if (slots[i + 1] === 0) continue;
    const at = find(wider, slots[i]!, slots[i + 1]!);
    wider[at] = slots[i]!;
    wider[at + 1] = slots[i + 1]!;
  }
  return wider;
}
