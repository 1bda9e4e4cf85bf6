import type { Column, Columns } from '../../columns.ts';
import type { StaticReport } from '../../static-report.ts';

/** What of a ship's word on itself should not change. */
export const FIELDS = ['name', 'callsign', 'imo', 'size'] as const;
export type Field = (typeof FIELDS)[number];

/** A new value counts once it was said so often, over so long: corrupted reports come singly. */
export const SAID_MIN = 3;
export const SAID_WITHIN_S = 1800;

/** Changes that belong together: given under one id. */
export interface Change {
  readonly start: number;
  time: number;
  readonly fields: { readonly field: Field; readonly before: string; readonly after: string }[];
}

interface Said {
  readonly value: string | number;
  readonly first: number;
  count: number;
}

const SIZE_STEP = 10_000;

/** A value in words: numbers as they are, a size as `120 m × 18 m`. */
export function textOf(field: Field, value: string | number): string {
  if (field !== 'size') return String(value);
  const size = Number(value);
  return `${Math.floor(size / SIZE_STEP)} m × ${size % SIZE_STEP} m`;
}

/** The value of a field; undefined where the report does not say. */
export function saidOf(report: StaticReport, field: Field): string | number | undefined {
  if (field === 'size') {
    const { length, width } = report;
    return length !== undefined && length > 0 ? Math.round(length) * SIZE_STEP + Math.round(width ?? 0) : undefined;
  }
  const value = report[field];
  return value === undefined || value === '' || value === 0 ? undefined : value;
}

type Pending = Partial<Record<Field, Said>>;

/** What is kept of all tracks, beside the columns. */
export interface KnownIdentitiesSnapshot {
  readonly names: readonly (string | undefined)[];
  readonly callsigns: readonly (string | undefined)[];
  readonly pending: readonly (readonly [number, Pending])[];
  readonly changes: readonly (readonly [number, Change])[];
}

/** What tracks were heard to say of themselves: numbers in columns and texts in lists, as there is one for each vessel. */
export class KnownIdentities {
  /** When the IMO number that stands was said first (whole seconds), and how often. */
  readonly imoFirst: Column<'f64'>;
  readonly imoCount: Column<'u32'>;
  /** The IMO number that was judged already; 0 before. */
  readonly imoJudged: Column<'f64'>;
  /** The change that was told last. */
  readonly changes = new Map<number, Change>();
  readonly #imo: Column<'f64'>;
  /** Length and width in one number, see `textOf`. */
  readonly #size: Column<'f64'>;
  #names: (string | undefined)[] = [];
  #callsigns: (string | undefined)[] = [];
  /** Values that differ and have not been said often enough. */
  readonly #pending = new Map<number, Pending>();

  constructor(columns: Columns) {
    this.imoFirst = columns.column('f64');
    this.imoCount = columns.column('u32');
    this.imoJudged = columns.column('f64');
    this.#imo = columns.column('f64', Number.NaN);
    this.#size = columns.column('f64', Number.NaN);
  }

  /** What stands of a field; undefined where nothing was said. */
  get(track: number, field: Field): string | number | undefined {
    if (field === 'name') return this.#names[track];
    if (field === 'callsign') return this.#callsigns[track];
    const value = (field === 'imo' ? this.#imo : this.#size).values[track]!;
    return Number.isNaN(value) ? undefined : value;
  }

  /**
   * Takes a value that was said. Gives the value before once another has taken its place: said three times over half an hour,
   * the old one not once in between.
   */
  take(track: number, field: Field, value: string | number, time: number): string | number | undefined {
    const before = this.get(track, field);
    if (before === undefined) {
      this.#stand(track, field, value);
      return undefined;
    }
    if (before === value) {
      if (this.#pending.size > 0) this.#takeBack(track, field);
      return undefined;
    }
    if (!this.#isConfirmed(track, field, value, time)) return undefined;
    this.#takeBack(track, field);
    this.#stand(track, field, value);
    return before;
  }

  forget(track: number): void {
    if (track < this.#names.length) this.#names[track] = this.#callsigns[track] = undefined;
    this.#pending.delete(track);
    this.changes.delete(track);
  }

  snapshot(): KnownIdentitiesSnapshot {
    return structuredClone({
      names: this.#names,
      callsigns: this.#callsigns,
      pending: [...this.#pending],
      changes: [...this.changes],
    });
  }

  restore({ names, callsigns, pending, changes }: KnownIdentitiesSnapshot): void {
    this.#names = [...names];
    this.#callsigns = [...callsigns];
    this.#pending.clear();
    this.changes.clear();
    for (const [track, said] of pending) this.#pending.set(track, said);
    for (const [track, change] of changes) this.changes.set(track, change);
  }

  #isConfirmed(track: number, field: Field, value: string | number, time: number): boolean {
    const pending = this.#pending.get(track) ?? {};
    this.#pending.set(track, pending);
    const said = pending[field];
    if (said?.value !== value) {
      pending[field] = { value, first: time, count: 1 };
      return false;
    }
    said.count++;
    return said.count >= SAID_MIN && time - said.first >= SAID_WITHIN_S;
  }

  #takeBack(track: number, field: Field): void {
    const pending = this.#pending.get(track);
    if (!pending) return;
    delete pending[field];
    if (Object.keys(pending).length === 0) this.#pending.delete(track);
  }

  #stand(track: number, field: Field, value: string | number): void {
    // Lists are filled from the front: one with holes would be kept as a table of hashes.
    for (let at = this.#names.length; at <= track; at++) {
      this.#names.push(undefined);
      this.#callsigns.push(undefined);
    }
    if (field === 'name') this.#names[track] = String(value);
    else if (field === 'callsign') this.#callsigns[track] = String(value);
    else (field === 'imo' ? this.#imo : this.#size).values[track] = Number(value);
  }
}
