import { isMatchable } from '@quintet/core/model';
import { bareProperty } from './properties.ts';
import type { Query } from './shapes.ts';

const LIMIT = 5;
const LIMIT_MAX = 100;
const TEXT_LETTERS_MAX = 1000;
const TYPES_MAX = 10;
const PROPERTIES_MAX = 50;

/** One row of a table as it is asked for. */
export interface AskedRow {
  readonly text: string;
  /** The types that were named; none where any will do. */
  readonly schemata: readonly string[];
  readonly limit: number;
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads one query of a batch: a limit is brought into its range, and what is empty or of another shape is left out.
 * Undefined where the row can have no match: its text is too long, or none of its types can be matched.
 */
export function readQuery({ query, type, limit, properties }: Query): AskedRow | undefined {
  const text = textOf(query);
  const types = namesIn(type);
  const schemata = types.filter(isMatchable);
  if (text.length > TEXT_LETTERS_MAX || (types.length > 0 && schemata.length === 0)) return undefined;
  return { text, schemata, limit: readCount(limit, LIMIT_MAX) ?? LIMIT, properties: readProperties(properties) };
}

/** A positive whole number, also as text, at most `max`; undefined for anything else. */
export function readCount(value: unknown, max: number): number | undefined {
  const count = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof count === 'number' && Number.isInteger(count) && count > 0 ? Math.min(count, max) : undefined;
}

function namesIn(type: unknown): string[] {
  const names = [type].flat().map(textOf);
  return [...new Set(names.filter((name) => name !== ''))].slice(0, TYPES_MAX);
}

function readProperties(properties: unknown): Map<string, string[]> {
  const read = new Map<string, string[]>();
  for (const one of Array.isArray(properties) ? properties.slice(0, PROPERTIES_MAX) : []) {
    if (!isFields(one) || typeof one['pid'] !== 'string') continue;
    const property = bareProperty(one['pid']);
    const values = [one['v']].flat().map(textOf);
    const readable = values.filter((value) => value !== '' && value.length <= TEXT_LETTERS_MAX);
    read.set(property, [...(read.get(property) ?? []), ...readable]);
  }
  return read;
}

/** A value, or the name or id of one that was reconciled itself; empty for anything else. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const told = isFields(value) ? (value['name'] ?? value['id']) : undefined;
  return typeof told === 'string' ? told : '';
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
