import { areCapsApart } from '../geometry/cap.ts';
import { compareNodes, type Node } from './node.ts';

/** So many reports before and after one are looked at; where more fall into the window, nothing could be told apart. */
const REPORTS_AROUND_MAX = 1000;

/** What is looked for around a report. */
export interface Around {
  readonly gapMs: number;
  /** Infinite where place alone excludes nothing. */
  readonly km: number;
}

/** Fewer than one in so many are put in one by one. */
const SORT_SHARE = 64;

/** Reports of one rule in the order of their start. */
export class Timeline {
  #nodes: Node[] = [];
  /** Four numbers a report, those of its cap: what is far is told without looking at the report itself. */
  #caps: Float64Array = new Float64Array(4 * 64);
  /** Beside them, as most of what is walked by is only asked when it starts. */
  #starts: Float64Array = new Float64Array(64);
  #longestMs = 0;

  get size(): number {
    return this.#nodes.length;
  }

  add(added: readonly Node[]): void {
    for (const node of added) this.#longestMs = Math.max(this.#longestMs, node.endMs - node.startMs);
    if (added.length < 8 || added.length * SORT_SHARE < this.size) for (const node of added) this.#insert(node);
    else this.#set([...this.#nodes, ...added].sort(compareNodes));
  }

  remove(node: Node): void {
    const at = this.#place(node);
    if (this.#nodes[at] !== node) return;
    this.#caps.copyWithin(4 * at, 4 * at + 4, 4 * this.size);
    this.#starts.copyWithin(at, at + 1, this.size);
    this.#nodes.splice(at, 1);
  }

  /** Takes out all that `isOver` says of; from the oldest on. */
  removeAll(isOver: (node: Node) => boolean): Node[] {
    const over = this.#nodes.filter(isOver);
    if (over.length > 0) this.#set(this.#nodes.filter((node) => !isOver(node)));
    return over;
  }

  /**
   * Calls for the others that start no later than `gapMs` after this one's end and may end no earlier than `gapMs` before its
   * start, and that may lie within `km`.
   */
  around(node: Node, { gapMs, km }: Around, visit: (other: Node) => void): void {
    const at = this.#place(node);
    const [nodes, starts] = [this.#nodes, this.#starts];
    const from = node.startMs - gapMs - this.#longestMs;
    const first = Math.max(0, at - REPORTS_AROUND_MAX);
    for (let i = at - 1; i >= first && starts[i]! >= from; i--) if (!this.#isFar(i, node, km)) visit(nodes[i]!);
    const to = node.endMs + gapMs;
    const last = Math.min(nodes.length - 1, at + REPORTS_AROUND_MAX);
    for (let i = at + 1; i <= last && starts[i]! <= to; i++) if (!this.#isFar(i, node, km)) visit(nodes[i]!);
  }

  #isFar(at: number, { cap }: Node, km: number): boolean {
    return cap !== undefined && areCapsApart(cap, this.#caps, 4 * at, km);
  }

  #insert(node: Node): void {
    const at = this.#place(node);
    this.#makeRoom(this.size + 1);
    this.#caps.copyWithin(4 * at + 4, 4 * at, 4 * this.size);
    this.#starts.copyWithin(at + 1, at, this.size);
    this.#nodes.splice(at, 0, node);
    this.#note(at);
  }

  #set(nodes: Node[]): void {
    this.#nodes = nodes;
    this.#makeRoom(nodes.length);
    for (let at = 0; at < nodes.length; at++) this.#note(at);
  }

  #makeRoom(count: number): void {
    if (count <= this.#starts.length) return;
    const [caps, starts] = [new Float64Array(8 * count), new Float64Array(2 * count)];
    caps.set(this.#caps);
    starts.set(this.#starts);
    [this.#caps, this.#starts] = [caps, starts];
  }

  #note(at: number): void {
    const { cap, startMs } = this.#nodes[at]!;
    this.#starts[at] = startMs;
    if (cap) this.#caps.set(cap, 4 * at);
  }

  #place(node: Node): number {
    let [low, high] = [0, this.#nodes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareNodes(this.#nodes[middle]!, node) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
