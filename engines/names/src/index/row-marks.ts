import { isSubstantial, Role, ROLE_WEIGHT } from '../part/roles.ts';
import { isPersonName, kindsOf, type NameRows, partCount, unitsOffset } from './listed-names.ts';

/** A longer name of a query does not fit into a mark. */
export const COVER_PARTS_MAX = 7;

// A mark, from the lowest bit: parts of the query that agree, visited, agrees as joined parts, weight of the name in
// quarters, its substantial parts, what its subject may be, read as a person's, the search that it belongs to.
const COVER = (1 << COVER_PARTS_MAX) - 1;
const VISITED = 1 << 7;
const JOINED = 1 << 8;
const WEIGHT_SHIFT = 9;
const WEIGHT_MAX = 31;
const SUBSTANTIAL_SHIFT = 14;
const SUBSTANTIAL_MAX = 7;
const KINDS_SHIFT = 17;
const PERSON = 1 << 21;
const RUN_SHIFT = 22;
const FACTS = (1 << RUN_SHIFT) - (1 << WEIGHT_SHIFT);
const RUN_MAX = 2 ** (32 - RUN_SHIFT) - 1;
const QUARTERS = 4;

/**
 * What is known of every listed name at one glance: facts that never change, and for the running search whether the name
 * was visited and with which parts of the query it agrees. Most names that share a common part are done with by that.
 */
export class RowMarks {
  readonly #marks: Uint32Array;
  #run = 0;

  constructor(names: NameRows) {
    this.#marks = Uint32Array.from({ length: names.count }, (_, row) => factsOf(names, row));
  }

  /** Begins a search: the marks of the one before count no more. */
  begin(): void {
    this.#run++;
    if (this.#run <= RUN_MAX) return;
    const marks = this.#marks;
    for (let row = 0; row < marks.length; row++) marks[row]! &= FACTS;
    this.#run = 1;
  }

  /** Marks the names of a range of postings: they agree with these parts of the query, as bits. */
  cover(postings: Int32Array, from: number, to: number, parts: number, joined: boolean): void {
    const marks = this.#marks;
    const run = this.#run;
    const fresh = (run << RUN_SHIFT) >>> 0;
    const bits = joined ? parts | JOINED : parts;
    for (let i = from; i < to; i++) {
      const row = postings[i]!;
      const mark = marks[row]!;
      marks[row] = mark >>> RUN_SHIFT === run ? mark | bits : fresh | (mark & FACTS) | bits;
    }
  }

  /** Marks a name as visited; gives its mark, or −1 when it was visited before. */
  visit(row: number): number {
    const mark = this.#marks[row]!;
    if (mark >>> RUN_SHIFT !== this.#run) {
      this.#marks[row] = (this.#run << RUN_SHIFT) | (mark & FACTS) | VISITED;
      return mark & FACTS;
    }
    if ((mark & VISITED) !== 0) return -1;
    this.#marks[row] = mark | VISITED;
    return mark & (FACTS | COVER | JOINED);
  }
}

function factsOf(names: NameRows, row: number): number {
  const person = isPersonName(names, row);
  const offset = unitsOffset(names, row);
  const count = partCount(names, row);
  let weight = 0;
  let substantial = 0;
  for (let i = 0; i < count; i++) {
    const role = names.roles[offset + i]!;
    if (person || role === Role.orgCore) weight += ROLE_WEIGHT[role]!;
    if (isSubstantial(role) && (person || role === Role.orgCore) && !repeats(names.ids, offset, i, count))
      substantial++;
  }
  return (
    (Math.min(WEIGHT_MAX, Math.ceil(weight * QUARTERS)) << WEIGHT_SHIFT) |
    // More than fit: then as if there were none, so that nothing is left out by them.
    ((weight * QUARTERS > WEIGHT_MAX ? 0 : Math.min(SUBSTANTIAL_MAX, substantial)) << SUBSTANTIAL_SHIFT) |
    (kindsOf(names, row) << KINDS_SHIFT) |
    (person ? PERSON : 0)
  );
}

/** Whether a part of a name stands beside itself: it may be forgiven there. */
export function repeats(ids: Int32Array, offset: number, part: number, count: number): boolean {
  const id = ids[offset + part];
  return (part > 0 && ids[offset + part - 1] === id) || (part + 1 < count && ids[offset + part + 1] === id);
}

export function isPersonMark(mark: number): boolean {
  return (mark & PERSON) !== 0;
}

export function kindsOfMark(mark: number): number {
  return (mark >>> KINDS_SHIFT) & 15;
}

/** The parts of the query with which the name agrees, as bits. */
export function coverOfMark(mark: number): number {
  return mark & COVER;
}

/** Whether it agrees as joined parts, so that one part of the query may stand for several of its own. */
export function isJoinedMark(mark: number): boolean {
  return (mark & JOINED) !== 0;
}

/** How many substantial parts the name has, none of them twice in a row. */
export function substantialOfMark(mark: number): number {
  return (mark >>> SUBSTANTIAL_SHIFT) & SUBSTANTIAL_MAX;
}

/** Weight of all its parts, at most a quarter too much. */
export function weightOfMark(mark: number): number {
  return ((mark >>> WEIGHT_SHIFT) & WEIGHT_MAX) / QUARTERS;
}
