import type { Declaration } from '../declaration.ts';
import type { GoodsFinding } from '../finding.ts';
import { DECLARATIONS_REMEMBERED_MAX } from '../limits.ts';
import { makeFinding } from '../make-finding.ts';
import { COMPARED, writeHashes } from './field-hashes.ts';
import { ItemTotals } from './item-totals.ts';

/** What a declaration is beside those of the same reference that came before it in the file. */
export interface Standing {
  /** `duplicate`: the same again, to be dropped; `correction`: it counts from now on; `superseded`: a later version came before. */
  readonly kind: 'new' | 'duplicate' | 'correction' | 'superseded';
  /** The line of the one before. */
  readonly before?: number;
  readonly findings: readonly GoodsFinding[];
}

/** Remembers the declarations of one file: finds duplicates and corrections, and compares items with declared totals. */
export class DeclarationBook {
  readonly #slots = new Map<string, number>();
  readonly #keys: string[] = [];
  readonly #lines: number[] = [];
  readonly #versions: number[] = [];
  readonly #values: number[] = [];
  readonly #max: number;
  readonly #totals = new ItemTotals();
  readonly #now = new Int32Array(COMPARED.length);
  #hashes = new Int32Array(COMPARED.length * 1024);
  #count = 0;
  #forgets = false;

  constructor(max = DECLARATIONS_REMEMBERED_MAX) {
    this.#max = max;
  }

  /** Takes the declaration that stands on a line. */
  take(declaration: Declaration, line: number): Standing {
    const key = declaration.item === undefined ? declaration.mrn : `${declaration.mrn}\u0000${declaration.item}`;
    const slot = this.#slots.get(key);
    writeHashes(declaration, this.#now, 0);
    if (slot === undefined) return this.#takeNew(key, declaration, line);
    const before = this.#lines[slot] ?? 0;
    const version = this.#versions[slot] ?? 0;
    const { mrn } = declaration;
    const place = { line };
    if ((declaration.version ?? 0) < version)
      return { kind: 'superseded', before, findings: [makeFinding('GDS-203', { mrn, before, version }, place)] };
    const fields = this.#changes(slot);
    if (fields.length === 0)
      return { kind: 'duplicate', before, findings: [makeFinding('GDS-201', { mrn, before }, place)] };
    const findings = [
      makeFinding('GDS-202', { mrn, before, fields: fields.join(', ') }, place),
      ...this.#totals.add(declaration, line, this.#values[slot] ?? 0),
    ];
    this.#write(slot, key, declaration, line);
    return { kind: 'correction', before, findings };
  }

  /** What can only be told at the end of the file. */
  end(): readonly GoodsFinding[] {
    return this.#totals.end();
  }

  #takeNew(key: string, declaration: Declaration, line: number): Standing {
    const slot = this.#count % this.#max;
    this.#count += 1;
    const forgotten = this.#keys[slot];
    if (forgotten !== undefined) this.#slots.delete(forgotten);
    this.#write(slot, key, declaration, line);
    const findings = [...this.#totals.add(declaration, line)];
    if (forgotten !== undefined && !this.#forgets) {
      this.#forgets = true;
      findings.push(makeFinding('GDS-206', { limit: this.#max }, { line }));
    }
    return { kind: 'new', findings };
  }

  #write(slot: number, key: string, declaration: Declaration, line: number): void {
    const from = slot * COMPARED.length;
    if (from >= this.#hashes.length) {
      const larger = new Int32Array(this.#hashes.length * 2);
      larger.set(this.#hashes);
      this.#hashes = larger;
    }
    this.#hashes.set(this.#now, from);
    this.#slots.set(key, slot);
    this.#keys[slot] = key;
    this.#lines[slot] = line;
    this.#versions[slot] = declaration.version ?? 0;
    this.#values[slot] = declaration.valueEur ?? 0;
  }

  #changes(slot: number): readonly string[] {
    const from = slot * COMPARED.length;
    return COMPARED.filter((_, at) => this.#hashes[from + at] !== this.#now[at]);
  }
}
