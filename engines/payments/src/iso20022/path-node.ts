import { ownCopy } from '../text/own-copy.ts';
import { DISTINCT_PATHS_MAX, ELEMENT_NAME_MAX_CHARACTERS } from '../limits.ts';
import { PRESENCE } from './collected.ts';
import { classifyPath, type PathUse } from './classify-path.ts';
import { type MessageShape, READ_MESSAGES } from './message-types.ts';
import type { PartyField } from './party-fields.ts';
import type { ValueSlot } from './value-paths.ts';

/** What divides a message: each level collects what its transactions inherit. */
type Level = 'outside' | 'message' | 'batch' | 'transaction';

/**
 * One distinct element path of a file, with everything that the reader must know when it meets the element: worked
 * out once per path, so that reading an element costs one look-up. Hot path: the fields are flat and always present.
 */
export interface PathNode {
  readonly name: string;
  /** The name as a step of a path. */
  readonly step: string;
  readonly children: Map<string, PathNode>;
  /** The path without indices, from the message's `Document` (or from the root, outside messages). */
  readonly path: string;
  readonly level: Level;
  /** True for the element that begins a level. */
  readonly begins: boolean;
  readonly shape: MessageShape | undefined;
  /** Local names since the level began. */
  readonly segments: readonly string[];
  readonly use: PathUse['use'];
  readonly slot: ValueSlot | undefined;
  /** Levels up to the element that holds the party or account. */
  readonly ownerUp: number;
  readonly role: string;
  readonly isAgent: boolean;
  readonly field: PartyField | 'value' | 'name' | 'proxy' | 'nothing' | undefined;
  readonly idType: string;
  /** Whether the reader needs the attribute `Ccy`. */
  readonly takesCurrency: boolean;
  /** Bit of `PRESENCE`, for a direct child of batch or transaction. */
  readonly presence: number;
  readonly parent: PathNode | undefined;
  /** The name as it was last written, and the node that last opened after this one: files repeat themselves. */
  written: string;
  next: PathNode | undefined;
  /** Number among the siblings of the same name, and which parent they have: state of the reader. */
  index: number;
  parentSerial: number;
}

/** Raised by `PathTree` when a file has more or longer element names than any message. */
export class PathLimit extends Error {}

/** The distinct paths of one file, grown as they are met. */
export class PathTree {
  readonly root: PathNode = node({ name: '', path: '', level: 'outside', segments: [] });
  /** Stands for everything inside a message that is not read. */
  readonly skipped: PathNode = node({ name: '', path: '', level: 'outside', segments: [] });
  #size = 0;
  #last: PathNode = this.root;

  /** The node of a child element, by its name as written; prefixes lead to the same node as the bare name. */
  child(parent: PathNode, qualifiedName: string): PathNode {
    // Hot path: comparing with what came here last time is cheaper than hashing a name that was just cut out.
    const guess = this.#last.next;
    if (guess !== undefined && guess.parent === parent && guess.written === qualifiedName) {
      this.#last = guess;
      return guess;
    }
    if (parent === this.skipped) return parent;
    const found = parent.children.get(qualifiedName) ?? this.#add(parent, ownCopy(qualifiedName));
    this.#last.next = found;
    this.#last = found;
    return found;
  }

  #add(parent: PathNode, qualifiedName: string): PathNode {
    if (++this.#size > DISTINCT_PATHS_MAX || qualifiedName.length > ELEMENT_NAME_MAX_CHARACTERS) throw new PathLimit();
    const colon = qualifiedName.indexOf(':');
    const name = colon < 0 ? qualifiedName : qualifiedName.slice(colon + 1);
    const made = parent.children.get(name) ?? makeChild(parent, name);
    parent.children.set(name, made);
    parent.children.set(qualifiedName, made);
    made.written = qualifiedName;
    return made;
  }
}

function makeChild(parent: PathNode, name: string): PathNode {
  if (parent.level === 'outside') {
    const shape = READ_MESSAGES.get(name);
    if (shape !== undefined) {
      return node({ name, path: `/Document/${name}`, level: 'message', begins: true, shape, segments: [], parent });
    }
    // The header is told by its name; above it there may be any envelope.
    const segments = name === 'AppHdr' ? [name] : parent.segments.length > 0 ? [...parent.segments, name] : [];
    return node({ name, path: `${parent.path}/${name}`, level: 'outside', segments, parent, ...usedFor(segments) });
  }
  const { shape } = parent;
  const path = `${parent.path}/${name}`;
  const fromMessage = parent.level === 'message' && parent.segments.length === 0;
  const fromBatch = parent.level === 'batch' && parent.segments.length === 0;
  if (fromMessage && shape?.batch === name) {
    return node({ name, path, level: 'batch', begins: true, shape, segments: [], parent });
  }
  if (shape?.transaction === name && (fromBatch || fromMessage)) {
    return node({ name, path, level: 'transaction', begins: true, shape, segments: [], parent });
  }
  const segments = [...parent.segments, name];
  return node({ name, path, level: parent.level, shape, segments, parent, ...usedFor(segments) });
}

type NodeUse = Partial<Pick<PathNode, 'use' | 'slot' | 'ownerUp' | 'role' | 'isAgent' | 'field' | 'idType'>>;

function usedFor(segments: readonly string[]): NodeUse {
  if (segments.length === 0) return { use: 'ignored' };
  const found = classifyPath(segments);
  if (found.use === 'value') return { use: found.use, slot: found.slot };
  if (found.use === 'party') {
    const { role, isAgent, rule } = found;
    const ownerUp = segments.length - found.container;
    return { use: found.use, ownerUp, role, isAgent, field: rule.field, idType: rule.idType ?? '' };
  }
  if (found.use === 'account') {
    return { use: found.use, ownerUp: segments.length - found.container, role: found.role, field: found.field };
  }
  return { use: found.use };
}

interface NodeParts extends NodeUse {
  readonly name: string;
  readonly path: string;
  readonly level: Level;
  readonly begins?: boolean;
  readonly shape?: MessageShape | undefined;
  readonly segments: readonly string[];
  readonly parent?: PathNode | undefined;
}

/** Every node has the same fields in the same order, so that the engine keeps one shape for them. */
function node(parts: NodeParts): PathNode {
  const slot = parts.slot;
  return {
    name: parts.name,
    step: `/${parts.name}`,
    children: new Map(),
    path: parts.path,
    level: parts.level,
    begins: parts.begins ?? false,
    shape: parts.shape,
    segments: parts.segments,
    use: parts.use ?? 'ignored',
    slot,
    ownerUp: parts.ownerUp ?? 0,
    role: parts.role ?? '',
    isAgent: parts.isAgent ?? false,
    field: parts.field,
    idType: parts.idType ?? '',
    presence: parts.segments.length === 1 ? (PRESENCE[parts.name] ?? 0) : 0,
    parent: parts.parent,
    written: parts.name,
    next: undefined,
    takesCurrency: slot === 'amount' || slot === 'instructedAmount' || slot === 'equivalentAmount',
    index: 0,
    parentSerial: -1,
  };
}
