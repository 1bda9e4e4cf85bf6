import { commonPath, type FlatRecord, NUMBERED } from './flat-record.ts';

const DEPTH_MAX = 16;

/** Records of the JSON golden copy: `{"records": [...]}` or a list; a value is a text or `{"$": text}`. */
export function flatJsonRecords(parsed: unknown): FlatRecord[] {
  const list = isObject(parsed) ? (Object.values(parsed).find(Array.isArray) ?? [parsed]) : parsed;
  return Array.isArray(list) ? list.filter(isObject).map(flatRecord) : [];
}

function flatRecord(value: Readonly<Record<string, unknown>>): FlatRecord {
  const record = new Map<string, string>();
  flatten(value, '', record, 0);
  return record;
}

function flatten(value: unknown, path: string, record: Map<string, string>, depth: number): void {
  if (depth > DEPTH_MAX) return;
  if (typeof value === 'string' || typeof value === 'number') {
    const common = commonPath(path);
    if (!record.has(common)) record.set(common, String(value));
  } else if (Array.isArray(value)) {
    for (const [i, item] of value.entries())
      flatten(item, isNumbered(path) ? `${path}.${i + 1}` : path, record, depth + 1);
  } else if (isObject(value)) {
    if (isNumbered(path)) return flatten([value], path, record, depth);
    for (const [name, part] of Object.entries(value)) {
      if (!name.startsWith('@')) flatten(part, name === '$' ? path : joined(path, name), record, depth + 1);
    }
  }
}

function isNumbered(path: string): boolean {
  return NUMBERED.has(path.slice(path.lastIndexOf('.') + 1));
}

function joined(path: string, name: string): string {
  const local = name.slice(name.indexOf(':') + 1);
  return path === '' ? local : `${path}.${local}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
