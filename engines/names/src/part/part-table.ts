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

const NICKS_MAX = 3;
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

/** The columns of a table without what works on them. */
export type PartColumns = Omit<PartTable, 'add' | 'clear' | 'text' | 'part' | 'columns' | 'holds'>;

/**
 * The attributes of many parts in columns, so that comparing two parts touches no objects. Grows by doubling; a part
 * once added never changes, which lets indexes share a table.
 */
export class PartTable {
  count = 0;
  bytes: Uint8Array;
  bytesUsed = 0;
  start: Int32Array;
  length: Uint8Array;
  role: Uint8Array;
  weight: Float32Array;
  mask: Int32Array;
  group: Int32Array;
  nicks: Int32Array;
  concept: Int32Array;
  number: Int32Array;
  territory: Int32Array;
  legal: Int32Array;
  legalFamily: Int32Array;
  skeleton: Int32Array;
  skeletonLength: Uint8Array;
  looseSkeleton: Int32Array;
  /** 1: written without vowels, 2: in signs, 0: in letters. */
  writing: Uint8Array;

  constructor(capacity = 64) {
    this.bytes = new Uint8Array(capacity * 8);
    this.start = new Int32Array(capacity);
    this.length = new Uint8Array(capacity);
    this.role = new Uint8Array(capacity);
    this.weight = new Float32Array(capacity);
    this.mask = new Int32Array(capacity);
    this.group = new Int32Array(capacity);
    this.nicks = new Int32Array(capacity * NICKS_MAX);
    this.concept = new Int32Array(capacity);
    this.number = new Int32Array(capacity);
    this.territory = new Int32Array(capacity);
    this.legal = new Int32Array(capacity);
    this.legalFamily = new Int32Array(capacity);
    this.skeleton = new Int32Array(capacity);
    this.skeletonLength = new Uint8Array(capacity);
    this.looseSkeleton = new Int32Array(capacity);
    this.writing = new Uint8Array(capacity);
  }

  static of(columns: PartColumns): PartTable {
    return Object.assign(new PartTable(0), columns);
  }

  /** The columns, without the room that was kept for more parts. */
  columns(): PartColumns {
    const { count, bytesUsed } = this;
    return {
      count,
      bytes: this.bytes.slice(0, bytesUsed),
      bytesUsed,
      start: this.start.slice(0, count),
      length: this.length.slice(0, count),
      role: this.role.slice(0, count),
      weight: this.weight.slice(0, count),
      mask: this.mask.slice(0, count),
      group: this.group.slice(0, count),
      nicks: this.nicks.slice(0, count * NICKS_MAX),
      concept: this.concept.slice(0, count),
      number: this.number.slice(0, count),
      territory: this.territory.slice(0, count),
      legal: this.legal.slice(0, count),
      legalFamily: this.legalFamily.slice(0, count),
      skeleton: this.skeleton.slice(0, count),
      skeletonLength: this.skeletonLength.slice(0, count),
      looseSkeleton: this.looseSkeleton.slice(0, count),
      writing: this.writing.slice(0, count),
    };
  }

  clear(): void {
    this.count = 0;
    this.bytesUsed = 0;
  }

  /** Adds a part and gives its row. Texts are a–z and 0–9, at most 255 characters. */
  add(part: PartInfo): number {
    if (this.count === this.start.length) this.#grow();
    const row = this.count++;
    const length = Math.min(part.text.length, TEXT_LENGTH_MAX);
    while (this.bytesUsed + length > this.bytes.length) this.bytes = doubled(this.bytes, Uint8Array);
    for (let i = 0; i < length; i++) this.bytes[this.bytesUsed + i] = part.text.charCodeAt(i);
    this.start[row] = this.bytesUsed;
    this.length[row] = length;
    this.role[row] = part.role;
    this.weight[row] = ROLE_WEIGHT[part.role] ?? 0;
    this.mask[row] = letterMask(this.bytes, this.bytesUsed, length);
    this.bytesUsed += length;
    this.group[row] = part.group;
    for (let i = 0; i < NICKS_MAX; i++) this.nicks[row * NICKS_MAX + i] = part.nicks[i] ?? 0;
    this.concept[row] = part.concept;
    this.number[row] = part.number;
    this.territory[row] = part.territory;
    this.legal[row] = part.legal;
    this.legalFamily[row] = part.legalFamily;
    this.skeleton[row] = part.skeleton;
    this.skeletonLength[row] = part.skeletonLength;
    this.looseSkeleton[row] = part.looseSkeleton;
    this.writing[row] = writingOf(part);
    return row;
  }

  /** Whether a row has the text, role and writing of a part. */
  holds(row: number, part: PartInfo): boolean {
    const length = Math.min(part.text.length, TEXT_LENGTH_MAX);
    if (this.length[row] !== length || this.role[row] !== part.role || this.writing[row] !== writingOf(part))
      return false;
    const start = this.start[row]!;
    for (let i = 0; i < length; i++) if (this.bytes[start + i] !== part.text.charCodeAt(i)) return false;
    return true;
  }

  /** The text of a part. */
  text(row: number): string {
    let text = '';
    const start = this.start[row]!;
    for (let i = 0; i < this.length[row]!; i++) text += String.fromCharCode(this.bytes[start + i]!);
    return text;
  }

  /** What was added as a row, with the text as far as it was kept. */
  part(row: number): PartInfo {
    return {
      text: this.text(row),
      role: this.role[row] as RoleCode,
      group: this.group[row]!,
      nicks: Array.from(this.nicks.subarray(row * NICKS_MAX, (row + 1) * NICKS_MAX)).filter((nick) => nick !== 0),
      concept: this.concept[row]!,
      number: this.number[row]!,
      territory: this.territory[row]!,
      legal: this.legal[row]!,
      legalFamily: this.legalFamily[row]!,
      skeleton: this.skeleton[row]!,
      skeletonLength: this.skeletonLength[row]!,
      looseSkeleton: this.looseSkeleton[row]!,
      vowelless: this.writing[row] === Writing.vowelless,
      signs: this.writing[row] === Writing.signs,
    };
  }

  #grow(): void {
    this.start = doubled(this.start, Int32Array);
    this.length = doubled(this.length, Uint8Array);
    this.role = doubled(this.role, Uint8Array);
    this.weight = doubled(this.weight, Float32Array);
    this.mask = doubled(this.mask, Int32Array);
    this.group = doubled(this.group, Int32Array);
    this.nicks = doubled(this.nicks, Int32Array);
    this.concept = doubled(this.concept, Int32Array);
    this.number = doubled(this.number, Int32Array);
    this.territory = doubled(this.territory, Int32Array);
    this.legal = doubled(this.legal, Int32Array);
    this.legalFamily = doubled(this.legalFamily, Int32Array);
    this.skeleton = doubled(this.skeleton, Int32Array);
    this.skeletonLength = doubled(this.skeletonLength, Uint8Array);
    this.looseSkeleton = doubled(this.looseSkeleton, Int32Array);
    this.writing = doubled(this.writing, Uint8Array);
  }
}

function doubled<T extends Uint8Array | Int32Array | Float32Array>(old: T, make: new (length: number) => T): T {
  const grown = new make(Math.max(16, old.length * 2));
  grown.set(old);
  return grown;
}
