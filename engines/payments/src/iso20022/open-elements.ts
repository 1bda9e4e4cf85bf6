import { DEPTH_MAX_ELEMENTS, HEADER_MAX_ELEMENTS, TRANSACTION_MAX_CHARACTERS, type ResolvedLimits } from '../limits.ts';
import type { Place } from '../payment.ts';
import type { AccountDraft } from './collected.ts';
import type { PartyDraft } from './party-draft.ts';
import { PathLimit, type PathNode, PathTree } from './path-node.ts';
import { StopReading } from './xml-events.ts';

/** What is open at one depth; made once and used again, since this is the hot path. */
export interface Frame {
  node: PathNode;
  serial: number;
  line: number;
  hasChild: boolean;
  /** The party or account that this element holds, once one of its values has come. */
  party: PartyDraft | undefined;
  account: AccountDraft | undefined;
}

function newFrame(node: PathNode): Frame {
  return { node, serial: 0, line: 0, hasChild: false, party: undefined, account: undefined };
}

/** The elements that are open, from the root (depth 1) to the innermost; depth 0 is outside. Keeps the limits. */
export class OpenElements {
  readonly tree = new PathTree();
  depth = 0;
  readonly #frames: readonly Frame[] = Array.from({ length: DEPTH_MAX_ELEMENTS + 2 }, () => newFrame(this.tree.root));
  readonly #transactionMaxElements: number;
  #serial = 0;
  #elements = 0;
  #characters = 0;
  // The path of a depth that stays open for long, so that places within it need not spell it out again.
  #prefix = '';
  #prefixDepth = 0;

  constructor(limits: ResolvedLimits) {
    this.#transactionMaxElements = limits.transactionMaxElements;
  }

  /** The innermost open element. */
  get top(): Frame {
    return this.#frames[this.depth] as Frame;
  }

  at(depth: number): Frame {
    return this.#frames[depth] as Frame;
  }

  enter(name: string, line: number): Frame {
    const above = this.#frames[this.depth] as Frame;
    above.hasChild = true;
    if (this.depth >= DEPTH_MAX_ELEMENTS) throw new StopReading('XML-008');
    const node = this.#child(above.node, name);
    const frame = this.#frames[++this.depth] as Frame;
    if (node.parentSerial === above.serial) node.index++;
    else {
      node.parentSerial = above.serial;
      node.index = 1;
    }
    frame.node = node;
    frame.serial = ++this.#serial;
    frame.line = line;
    frame.hasChild = false;
    frame.party = undefined;
    frame.account = undefined;
    // What is passed over takes no memory, so it is not counted.
    if (node !== this.tree.skipped) {
      const max = node.level === 'transaction' ? this.#transactionMaxElements : HEADER_MAX_ELEMENTS;
      if (++this.#elements > max) throw new StopReading('XML-009');
    }
    return frame;
  }

  leave(): void {
    if (this.#prefixDepth >= this.depth) this.#setPrefix(this.depth - 1);
    this.depth--;
  }

  /** A message, batch or transaction begins or ends: what is counted for it starts anew. */
  startCounting(): void {
    this.#elements = 0;
    this.#characters = 0;
  }

  /** Counts the characters of a value that is kept. */
  countCharacters(count: number): void {
    this.#characters += count;
    if (this.#characters > TRANSACTION_MAX_CHARACTERS) throw new StopReading('XML-009');
  }

  /** Spells out the path of the innermost element once, for the places within it. */
  rememberPath(): void {
    this.#setPrefix(this.depth);
  }

  placeAt(depth: number): Place {
    return { path: this.pathTo(depth), line: (this.#frames[depth] as Frame).line };
  }

  /** The path of what is open at a depth; numbers stand where there may be or are several. */
  pathTo(depth: number): string {
    const isWithin = depth >= this.#prefixDepth;
    let path = isWithin ? this.#prefix : '';
    for (let at = isWithin ? this.#prefixDepth + 1 : 1; at <= depth; at++)
      path += stepOf((this.#frames[at] as Frame).node);
    return path;
  }

  #setPrefix(depth: number): void {
    this.#prefixDepth = 0;
    this.#prefix = '';
    this.#prefix = this.pathTo(depth);
    this.#prefixDepth = depth;
  }

  #child(parent: PathNode, name: string): PathNode {
    try {
      return this.tree.child(parent, name);
    } catch (error) {
      throw error instanceof PathLimit ? new StopReading('XML-013') : error;
    }
  }
}

function stepOf(node: PathNode): string {
  const isNumbered = node.index > 1 || (node.begins && node.level !== 'message');
  return isNumbered ? `${node.step}[${node.index}]` : node.step;
}
