import { compareNodes, type Node } from './node.ts';

/** So many reports before and after one are looked at; where more fall into the window, nothing could be told apart. */
const REPORTS_AROUND_MAX = 1000;

/** Reports of one rule in the order of their start. */
export class Timeline {
  #nodes: Node[] = [];
  #longestMs = 0;

  get size(): number {
    return this.#nodes.length;
  }

  add(added: readonly Node[]): void {
    for (const node of added) this.#longestMs = Math.max(this.#longestMs, node.endMs - node.startMs);
    if (added.length < 8) for (const node of added) this.#nodes.splice(this.#place(node), 0, node);
    else this.#nodes = [...this.#nodes, ...added].sort(compareNodes);
  }

  remove(node: Node): void {
    const at = this.#place(node);
    if (this.#nodes[at] === node) this.#nodes.splice(at, 1);
  }

  /** Takes out all that `isOver` says of; from the oldest on. */
  removeAll(isOver: (node: Node) => boolean): Node[] {
    const over = this.#nodes.filter(isOver);
    if (over.length > 0) this.#nodes = this.#nodes.filter((node) => !isOver(node));
    return over;
  }

  /** Calls for the others that start no later than `gapMs` after this one's end and may end no earlier than `gapMs` before its start. */
  around(node: Node, gapMs: number, visit: (other: Node) => void): void {
    const at = this.#place(node);
    const nodes = this.#nodes;
    const from = node.startMs - gapMs - this.#longestMs;
    for (let i = at - 1; i >= Math.max(0, at - REPORTS_AROUND_MAX) && nodes[i]!.startMs >= from; i--) visit(nodes[i]!);
    const to = node.endMs + gapMs;
    const last = Math.min(nodes.length - 1, at + REPORTS_AROUND_MAX);
    for (let i = at + 1; i <= last && nodes[i]!.startMs <= to; i++) visit(nodes[i]!);
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
