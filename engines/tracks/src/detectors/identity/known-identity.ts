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
  readonly value: string;
  readonly first: number;
  count: number;
}

/** What a track was heard to say of itself. Plain data, so that it can be kept. */
export interface KnownIdentity {
  readonly values: Partial<Record<Field, string>>;
  /** Values that differ and have not been said often enough. */
  pending?: Partial<Record<Field, Said>>;
  change?: Change;
  imoFirst: number;
  imoCount: number;
  /** The IMO number that was judged already. */
  imoJudged: string;
}

export function emptyIdentity(): KnownIdentity {
  return { values: {}, imoFirst: Number.NaN, imoCount: 0, imoJudged: '' };
}

/** The value of a field as text; undefined where the report does not say. */
export function saidOf(report: StaticReport, field: Field): string | undefined {
  if (field === 'size') {
    const { length, width } = report;
    return length !== undefined && length > 0 ? `${length} m × ${width ?? 0} m` : undefined;
  }
  const value = report[field];
  return value === undefined || value === '' || value === 0 ? undefined : String(value);
}

/**
 * Takes a value that was said. Gives the value before once another has taken its place: said three times over half an hour,
 * the old one not once in between.
 */
export function takeSaid(known: KnownIdentity, field: Field, value: string, time: number): string | undefined {
  const before = known.values[field];
  if (before === undefined) {
    known.values[field] = value;
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
  known.values[field] = value;
  return before;
}
