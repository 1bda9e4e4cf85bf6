import type { RoleCode } from './roles.ts';
import { ROLE_WEIGHT } from './roles.ts';

/** How a part is written, as far as it matters for comparing. */
export const Writing = { letters: 0, vowelless: 1, signs: 2 } as const;

/** What is known of one part of a name, worked out once for each distinct part. */
export interface PartInfo {
  readonly text: string;
  readonly role: RoleCode;
  /** Group of spellings of the same name, 0 when unknown. */
  readonly group: number;
  readonly nicks: readonly number[];
  /** Language-neutral concept of a generic word, 0 for none. */
  readonly concept: number;
  /** Value of a number, -1 for none. */
  readonly number: number;
  /** Hash of the territory, legal form and family of legal forms, 0 for none. */
  readonly territory: number;
  readonly legal: number;
  readonly legalFamily: number;
  /** Hash of the consonants, 0 for none, and how many they are. */
  readonly skeleton: number;
  readonly skeletonLength: number;
  /** Hash of the consonants with classes folded that languages read differently, 0 when too few are left. */
  readonly looseSkeleton: number;
  /** Written in a script that leaves vowels out. */
  readonly vowelless: boolean;
  /** Written in Chinese characters or hangul. */
  readonly signs: boolean;
}

/** FNV-1a over the characters of a text, salted; never 0. */
export function hashText(text: string, salt: number): number {
  let hash = 0x811c9dc5 ^ salt;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return hash | 0 || 1;
}

/** Nicknames that are kept of a part. */
export const NICKS_MAX = 3;
const TEXT_LENGTH_MAX = 255;

export function writingOf({ vowelless, signs }: PartInfo): number {
  return vowelless ? Writing.vowelless : signs ? Writing.signs : Writing.letters;
}

/** One bit for each letter or digit class that occurs: a cheap lower bound for the edit distance. */
export function letterMask(bytes: Uint8Array, start: number, length: number): number {
  let mask = 0;
  for (let i = 0; i < length; i++) {
    const code = bytes[start + i]!;
    mask |= code >= 97 ? 1 << (code - 97) : 1 << (26 + ((code - 48) % 6));
  }
  return mask;
}

/** Where each fact stands in the record of a part. */
const Fact = {
  start: 0,
  /** Length of the text, role, writing, and how many consonants it has: eight bits each. */
  shape: 1,
  mask: 2,
  skeleton: 3,
  looseSkeleton: 4,
  /** The record of what is known of it, 0 for nothing. */
  known: 5,
} as const;
const FACTS = 6;
const ROLE_SHIFT = 8;
const WRITING_SHIFT = 16;
const SKELETON_LENGTH_SHIFT = 24;
const BYTE = 255;

/** Where each thing stands in the record of what is known of a part; the nicknames come last. */
const Known = { group: 0, concept: 1, number: 2, territory: 3, legal: 4, legalFamily: 5, nicks: 6 } as const;
const KNOWN = Known.nicks + NICKS_MAX;

/** The arrays of a table without what works on them. */
export type PartRecords = Pick<PartTable, 'count' | 'bytes' | 'bytesUsed' | 'facts' | 'known' | 'knownCount'>;

/**
 * The attributes of many parts, so that comparing two parts touches no objects. They lie side by side, since memory is what
 * takes time: a part that is looked at is read at once. Grows by doubling; a part once added never changes, which lets
 * indexes share a table.
 */
export class PartTable {
  count = 0;
  bytes: Uint8Array;
  bytesUsed = 0;
  facts: Int32Array;
  known: Int32Array;
  knownCount = 1;

  constructor(capacity = 64) {
    this.bytes = new Uint8Array(capacity * 8);
    this.facts = new Int32Array(capacity * FACTS);
    this.known = new Int32Array(4 * KNOWN);
    this.known[Known.number] = -1;
  }

  static of(records: PartRecords): PartTable {
    return Object.assign(new PartTable(0), records);
  }

  /** The arrays, without the room that was kept for more parts. */
  records(): PartRecords {
    const { count, bytesUsed, knownCount } = this;
    return {
      count,
      bytes: this.bytes.slice(0, bytesUsed),
      bytesUsed,
      facts: this.facts.slice(0, count * FACTS),
      known: this.known.slice(0, knownCount * KNOWN),
      knownCount,
    };
  }

  clear(): void {
    this.count = 0;
    this.bytesUsed = 0;
    this.knownCount = 1;
  }

  /** Adds a part and gives its row. Texts are a–z and 0–9, at most 255 characters. */
  add(part: PartInfo): number {
    const row = this.count++;
    const length = Math.min(part.text.length, TEXT_LENGTH_MAX);
    this.facts = withRoom(this.facts, this.count * FACTS, Int32Array);
    this.bytes = withRoom(this.bytes, this.bytesUsed + length, Uint8Array);
    for (let i = 0; i < length; i++) this.bytes[this.bytesUsed + i] = part.text.charCodeAt(i);
    const at = row * FACTS;
    this.facts[at + Fact.start] = this.bytesUsed;
    this.facts[at + Fact.shape] =
      length |
      (part.role << ROLE_SHIFT) |
      (writingOf(part) << WRITING_SHIFT) |
      (part.skeletonLength << SKELETON_LENGTH_SHIFT);
    this.facts[at + Fact.mask] = letterMask(this.bytes, this.bytesUsed, length);
    this.facts[at + Fact.skeleton] = part.skeleton;
    this.facts[at + Fact.looseSkeleton] = part.looseSkeleton;
    this.facts[at + Fact.known] = this.#addKnown(part);
    this.bytesUsed += length;
    return row;
  }

  start(row: number): number {
    return this.facts[row * FACTS + Fact.start]!;
  }

  length(row: number): number {
    return this.facts[row * FACTS + Fact.shape]! & BYTE;
  }

  role(row: number): RoleCode {
    return ((this.facts[row * FACTS + Fact.shape]! >>> ROLE_SHIFT) & BYTE) as RoleCode;
  }

  weight(row: number): number {
    return ROLE_WEIGHT[this.role(row)]!;
  }

  /** 1: written without vowels, 2: in signs, 0: in letters. */
  writing(row: number): number {
    return (this.facts[row * FACTS + Fact.shape]! >>> WRITING_SHIFT) & BYTE;
  }

  skeletonLength(row: number): number {
    return this.facts[row * FACTS + Fact.shape]! >>> SKELETON_LENGTH_SHIFT;
  }

  mask(row: number): number {
    return this.facts[row * FACTS + Fact.mask]!;
  }

  skeleton(row: number): number {
    return this.facts[row * FACTS + Fact.skeleton]!;
  }

  looseSkeleton(row: number): number {
    return this.facts[row * FACTS + Fact.looseSkeleton]!;
  }

  /** Whether anything is known of a part but its letters and its role. */
  isKnown(row: number): boolean {
    return this.facts[row * FACTS + Fact.known]! !== 0;
  }

  group(row: number): number {
    return this.#known(row, Known.group);
  }

  concept(row: number): number {
    return this.#known(row, Known.concept);
  }

  number(row: number): number {
    return this.#known(row, Known.number);
  }

  territory(row: number): number {
    return this.#known(row, Known.territory);
  }

  legal(row: number): number {
    return this.#known(row, Known.legal);
  }

  legalFamily(row: number): number {
    return this.#known(row, Known.legalFamily);
  }

  /** Hash of one of at most `NICKS_MAX` nicknames, 0 for none. */
  nick(row: number, i: number): number {
    return this.#known(row, Known.nicks + i);
  }

  /** Whether a row has the text, role and writing of a part. */
  holds(row: number, part: PartInfo): boolean {
    const length = Math.min(part.text.length, TEXT_LENGTH_MAX);
    if (this.length(row) !== length || this.role(row) !== part.role || this.writing(row) !== writingOf(part))
      return false;
    const start = this.start(row);
    for (let i = 0; i < length; i++) if (this.bytes[start + i] !== part.text.charCodeAt(i)) return false;
    return true;
  }

  /** The text of a part. */
  text(row: number): string {
    let text = '';
    const start = this.start(row);
    for (let i = 0; i < this.length(row); i++) text += String.fromCharCode(this.bytes[start + i]!);
    return text;
  }

  /** What was added as a row, with the text as far as it was kept. */
  part(row: number): PartInfo {
    return {
      text: this.text(row),
      role: this.role(row),
      group: this.group(row),
      nicks: Array.from({ length: NICKS_MAX }, (_, i) => this.nick(row, i)).filter((nick) => nick !== 0),
      concept: this.concept(row),
      number: this.number(row),
      territory: this.territory(row),
      legal: this.legal(row),
      legalFamily: this.legalFamily(row),
      skeleton: this.skeleton(row),
      skeletonLength: this.skeletonLength(row),
      looseSkeleton: this.looseSkeleton(row),
      vowelless: this.writing(row) === Writing.vowelless,
      signs: this.writing(row) === Writing.signs,
    };
  }

  #known(row: number, field: number): number {
    return this.known[this.facts[row * FACTS + Fact.known]! * KNOWN + field]!;
  }

  /** Adds what is known of a part and gives its record, 0 when that is nothing. */
  #addKnown(part: PartInfo): number {
    const { group, concept, number, territory, legal, legalFamily, nicks } = part;
    if (number < 0 && (group || concept || territory || legal || legalFamily || nicks.length) === 0) return 0;
    const record = this.knownCount++;
    this.known = withRoom(this.known, this.knownCount * KNOWN, Int32Array);
    const at = record * KNOWN;
    this.known.fill(0, at, at + KNOWN);
    this.known[at + Known.group] = group;
    this.known[at + Known.concept] = concept;
    this.known[at + Known.number] = number;
    this.known[at + Known.territory] = territory;
    this.known[at + Known.legal] = legal;
    this.known[at + Known.legalFamily] = legalFamily;
    this.known.set(nicks.slice(0, NICKS_MAX), at + Known.nicks);
    return record;
  }
}

/** An array that has room for a length: the old one, or one twice as long. */
function withRoom<T extends Uint8Array | Int32Array>(old: T, length: number, make: new (length: number) => T): T {
  if (length <= old.length) return old;
  const grown = new make(Math.max(16, length, old.length * 2));
  grown.set(old);
  return grown;
}
