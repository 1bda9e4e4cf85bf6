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

/** What a track was heard to say of itself. Plain data, so that it can be kept; small, as there is one for each vessel. */
export interface KnownIdentity {
  name: string | undefined;
  callsign: string | undefined;
  imo: number | undefined;
  /** Length and width in one number, see `textOf`. */
  size: number | undefined;
  /** Values that differ and have not been said often enough. */
  pending: Partial<Record<Field, Said>> | undefined;
  change: Change | undefined;
  /** When the IMO number that stands was said first (whole seconds), and how often. */
  imoFirst: number;
  imoCount: number;
  /** The IMO number that was judged already; 0 before. */
  imoJudged: number;
}

export function emptyIdentity(): KnownIdentity {
  return {
    name: undefined,
    callsign: undefined,
    imo: undefined,
    size: undefined,
    pending: undefined,
    change: undefined,
    imoFirst: 0,
    imoCount: 0,
    imoJudged: 0,
  };
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

/**
 * Takes a value that was said. Gives the value before once another has taken its place: said three times over half an hour,
 * the old one not once in between.
 */
export function takeSaid(
  known: KnownIdentity,
  field: Field,
  value: string | number,
  time: number,
): string | number | undefined {
  const before = known[field];
  if (before === undefined) {
    stand(known, field, value);
    return undefined;
  }
  if (before === value) {
    if (known.pending) delete known.pending[field];
    return undefined;
  }
  known.pending ??= {};
  const said = known.pending[field];
  if (said?.value !== value) {
    known.pending[field] = { value, first: time, count: 1 };
    return undefined;
  }
  said.count++;
  if (said.count < SAID_MIN || time - said.first < SAID_WITHIN_S) return undefined;
  delete known.pending[field];
  stand(known, field, value);
  return before;
}

function stand(known: KnownIdentity, field: Field, value: string | number): void {
  if (field === 'name' || field === 'callsign') known[field] = String(value);
  else known[field] = Number(value);
}
